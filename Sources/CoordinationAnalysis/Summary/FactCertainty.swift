import StakeholderModel

/// How sure the rows of a map are: of every table whose rows can say so, how many are confirmed, reported,
/// inferred, disputed or say nothing, and how many name no source.
///
/// A row counts once, whatever number of facts it holds, and as it says itself: silence is `unstated`, never
/// taken for reported. A question of an assessment that nobody has answered holds no fact, and is not counted. A word that is none of the four keeps a count of its own.
public struct FactCertainty: Codable, Hashable, Sendable {
  /// The rows of one table, or of all.
  public struct Counts: Codable, Hashable, Sendable {
    public internal(set) var rows = 0
    /// By confidence as the cell has it; ``FactCertainty/unstated`` where it is empty. Without zeros.
    public internal(set) var confidence: [String: Int] = [:]
    public internal(set) var withoutSource = 0

    public func count(_ confidence: Confidence) -> Int { self.confidence[confidence.rawValue] ?? 0 }

    /// Rows that do not say how sure they are.
    public var unstated: Int { confidence[FactCertainty.unstated] ?? 0 }

    static func + (a: Counts, b: Counts) -> Counts {
      Counts(
        rows: a.rows + b.rows, confidence: a.confidence.merging(b.confidence, uniquingKeysWith: +),
        withoutSource: a.withoutSource + b.withoutSource)
    }
  }

  public struct Table: Codable, Hashable, Sendable {
    /// As ``StakeholderMap/tables`` names it.
    public let name: String
    public let counts: Counts
  }

  /// What stands for silence.
  public static let unstated = "unstated"

  /// The tables that have rows, in the order of ``StakeholderMap/tables``.
  public let tables: [Table]
  /// All of them together.
  public let total: Counts

  /// O(rows). Of an empty map there are no tables, and the total is 0. Ties that had ended at the date of the map are
  /// rows like any other.
  public init(_ map: StakeholderMap) {
    var map = map
    map.ties += map.formerTies
    let headers = ["confidence", "sources"].map { MapHeader(name: $0) }
    tables = StakeholderMap.tables.compactMap { table in
      guard headers.allSatisfy(table.has), table.rowCount(map) > 0 else { return nil }
      var counts = Counts()
      for row in 0..<table.rowCount(map) {
        if table.name == Assessment.schema.name, map.assessments[row].isOpen { continue }
        let cells = table.cells(map, row, headers)
        counts.rows += 1
        counts.confidence[cells[0].isEmpty ? Self.unstated : cells[0], default: 0] += 1
        if cells[1].isEmpty { counts.withoutSource += 1 }
      }
      return counts.rows == 0 ? nil : Table(name: table.name, counts: counts)
    }
    total = tables.map(\.counts).reduce(Counts(), +)
  }

  /// The rows of some tables together.
  func counts(of names: Set<String>) -> Counts {
    tables.filter { names.contains($0.name) }.map(\.counts).reduce(Counts(), +)
  }
}
