import OrderedCollections
import StakeholderModel

/// Which column of a table each attribute of a graph's nodes or edges fills.
///
/// In a file that stakemap wrote, an attribute is the column of its name. In any other, it is so only where all its
/// values can stand there: an attribute “status” may mean something else, and then is kept as a column of its own, as are
/// all that have no name of ours.
struct GraphColumns {
  private var headers: OrderedDictionary<String, MapHeader> = [:]

  /// O(attributes).
  init(
    _ rows: some Sequence<[GraphContent.Attribute]>, of table: MapTable, isOurs: Bool,
    format: String
  ) {
    var values: OrderedDictionary<String, Set<String>> = [:]
    for attribute in rows.joined() where !isOurs || attribute.name != GraphContent.table {
      values[attribute.name, default: []].insert(attribute.value)
    }
    for (name, values) in values {
      let header = MapHeader(isOurs ? GraphContent.unescaped(name) : name)
      let fits = isOurs || table.column(header).map { Self.fits(values, $0, header, table) } ?? true
      headers[name] = fits ? header : MapHeader(name: "\(format)-\(name)")
    }
  }

  func header(_ name: String) -> MapHeader { headers[name] ?? MapHeader(name) }

  /// The names of the columns that the table has not, in the order in which they came.
  func others(than table: MapTable) -> [String] {
    Array(OrderedSet(headers.values.filter { !table.has($0) }.map(\.text)))
  }

  /// Whether all values can stand in a column: none is at fault, each term is known, and none names a row of the map,
  /// which the writer of the file did not have.
  private static func fits(
    _ values: Set<String>, _ column: MapColumn, _ header: MapHeader, _ table: MapTable
  ) -> Bool {
    guard !["id", "name", "from", "to"].contains(column.name) else { return false }
    switch column.reference {
    case nil, .term: break
    default: return false
    }
    return values.allSatisfy { value in
      var scratch = StakeholderMap()
      guard table.append([(header, value)], &scratch).isEmpty else { return false }
      guard let vocabulary = column.vocabulary else { return true }
      return value.split(separator: "|").allSatisfy {
        vocabulary.init(rawValue: String($0).trimmed).isKnownTerm
      }
    }
  }
}
