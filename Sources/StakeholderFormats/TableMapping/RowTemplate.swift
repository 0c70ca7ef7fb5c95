import OrderedCollections
import StakeholderModel

/// One cell of a row that a rule makes.
struct MadeCell {
  var header: MapHeader
  var text: String
  /// The column whose value the cell is, if it is just that.
  var column: String?
}

/// A rule of a mapping, ready to be filled in: which columns it names, and the texts between.
struct RowTemplate {
  let table: MapTable
  private let cells: [(header: MapHeader, pieces: [Piece])]
  /// The columns of the table that the rule names, but for those of ``lists``.
  private let columns: [Int]
  /// The columns that stand nowhere but alone in a cell that takes several values, and so give it all
  /// of theirs: two sectors in a cell are one activity of two sectors.
  private let lists: [String: Int]
  /// The names of the columns as the mapping writes them.
  private let headings: [String]

  private enum Piece {
    case text(String)
    case column(String)
  }

  /// The column whose value is the whole cell, if it is that of one.
  private static func onlyColumn(_ pieces: [Piece]) -> String? {
    let columns = pieces.compactMap { piece -> String? in
      switch piece {
      case .column(let name): name
      case .text(let text): text.isEmpty ? nil : ""
      }
    }
    return columns.count == 1 && columns[0] != "" ? columns[0] : nil
  }

  /// How many rows one rule may make of one row: beyond, a mapping multiplies what should be paired.
  private static let mostRows = 1_000

  /// - Throws: ``FormatError`` for a placeholder that names no column.
  init(_ rule: TableMapping.RowRule, _ mapped: MappedColumns) throws {
    guard let table = StakeholderMap.table(rule.table) else {
      preconditionFailure("A rule must name a table of the map, not “\(rule.table)”")
    }
    self.table = table
    cells = rule.cells.map { ($0.header, Self.pieces(of: $0.text)) }
    headings = rule.cells.flatMap { $0.text.matches(of: Self.placeholder) }.map { String($0.1) }
    var columns: [Int] = []
    var lists: [String: Int] = [:]
    for (header, pieces) in cells {
      let isList = table.column(header)?.shape == .list && Self.onlyColumn(pieces) != nil
      for case .column(let name) in pieces {
        let column = try mapped.column(named: name)
        if isList {
          lists[name] = column
        } else if !columns.contains(column) {
          columns.append(column)
        }
      }
    }
    let alone = lists.filter { !columns.contains($0.value) }
    columns += Set(lists.values).subtracting(alone.values).subtracting(columns).sorted()
    self.columns = columns
    self.lists = alone
  }

  /// A note that some rows of the source gave nothing.
  func nothingMade(_ count: Int, at place: Diagnostic.Place) -> Diagnostic {
    let list = headings.joined(separator: ", ")
    return Diagnostic(
      .note, code: "nothing-made",
      summary: LocalizedText(
        en: """
          Rows that gave nothing for the table “\(table.title(.english))”: \(count); the first is here.
          """,
        fr: """
          Lignes qui n’ont rien donné pour le tableau « \(table.title(.french)) » : \(count) ; voici la \
          première.
          """),
      at: place,
      remedy: LocalizedText(
        en: "Nothing need be done if one of these is rightly empty: \(list).",
        fr: "Il n’y a rien à faire si l’une de ces colonnes est vide à bon droit : \(list)."))
  }

  private static var placeholder: Regex<(Substring, Substring)> { /\{([^{}]+)\}/ }

  /// `{Donor}` is a column.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let match = rest.firstMatch(of: placeholder) {
      pieces.append(.text(String(rest[..<match.range.lowerBound])))
      pieces.append(.column(String(match.1).folded))
      rest = rest[match.range.upperBound...]
    }
    return pieces + [.text(String(rest))]
  }

  /// The rows that a row of the table makes: one for each combination of the values named. A cell that
  /// names an empty value is empty; a row without a required cell is none.
  /// - Throws: ``FormatError/tooManyRows(_:limit:)``.
  func rows(from row: MappedRow, at place: Diagnostic.Place) throws -> [[MadeCell]] {
    var combinations: [MappedRow.Part] = [[:]]
    for column in columns {
      combinations = combinations.flatMap { combination in
        row.parts[column].map { combination.merging($0) { $1 } }
      }
      guard combinations.count <= Self.mostRows else {
        throw FormatError.tooManyRows("\(place)", limit: Self.mostRows)
      }
    }
    for (name, column) in lists {
      let all = OrderedSet(row.values(of: column, named: name).filter { !$0.isEmpty })
      let list = all.joined(separator: "|")
      combinations = combinations.map { $0.merging([name: list]) { $1 } }
    }
    return combinations.compactMap { values in
      var made: [MadeCell] = []
      for (header, pieces) in cells {
        var text = ""
        var isEmpty = false
        for piece in pieces {
          switch piece {
          case .text(let part): text += part
          case .column(let name):
            let value = values[name] ?? ""
            isEmpty = isEmpty || value.isEmpty
            text += value
          }
        }
        text = isEmpty ? "" : text.trimmed
        if text.isEmpty, table.column(header)?.isRequired == true, header.name != "id" {
          return nil
        }
        made.append(MadeCell(header: header, text: text, column: Self.onlyColumn(pieces)))
      }
      return made
    }
  }
}
