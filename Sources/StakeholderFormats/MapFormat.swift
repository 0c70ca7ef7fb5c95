import Foundation
import StakeholderModel

/// One format in which maps are kept: how it is recognised, read and written.
public protocol MapFormat: Sendable {
  /// Short, in lower case; what the command line calls it.
  var id: String { get }
  var title: LocalizedText { get }
  var canRead: Bool { get }
  var canWrite: Bool { get }

  /// Whether a file or folder is in this format, by its content where there is any.
  func recognises(_ start: FileStart) -> Bool

  /// Whether something that does not exist yet would be written in this format, by its name.
  func claims(_ newLocation: URL) -> Bool

  /// Reads everything that can be read, with a diagnostic for everything that can't.
  /// - Throws: ``FormatError`` when there is no map to return.
  func read(_ start: FileStart) throws -> MapReading

  /// What of a map would be lost in this format: read again, the map is the same without that.
  func notHeld(of map: StakeholderMap) -> NotHeld

  /// Writes the map; returns what the format can't hold.
  /// - Throws: ``FormatError``.
  func write(_ map: StakeholderMap, to location: URL) throws -> [Diagnostic]
}

extension MapFormat {
  public var canRead: Bool { true }

  /// A format that is only written.
  public func read(_ start: FileStart) throws -> MapReading {
    preconditionFailure("\(id) cannot be read: ask canRead first")
  }

  /// - Throws: ``FormatError``.
  public func read(_ location: URL) throws -> MapReading { try read(FileStart(location)) }

  /// Nothing is lost.
  public func notHeld(of map: StakeholderMap) -> NotHeld {
    NotHeld(map, properties: true) { _, _ in true }
  }

  /// A format that is only read.
  public func write(_ map: StakeholderMap, to location: URL) throws -> [Diagnostic] {
    preconditionFailure("\(id) cannot be written: ask canWrite first")
  }
}

/// What a reader found.
public struct MapReading: Sendable {
  public var map: StakeholderMap
  /// What the reader itself had to say. Faults of the map's content come from `map.validate()`.
  public var diagnostics: [Diagnostic]
  public var origin: MapOrigin

  public init(map: StakeholderMap, diagnostics: [Diagnostic], origin: MapOrigin) {
    self.map = map
    self.diagnostics = diagnostics
    self.origin = origin
  }

  /// The reader's diagnostics and those of the map's content, each with its place in the files, in
  /// the order of the tables, rows and columns.
  public func allDiagnostics() -> [Diagnostic] {
    let incomplete = Set(
      diagnostics.filter { $0.code == "missing-column" }.compactMap { $0.place.inSource?.source })
    let found = map.validate(withCodes: !origin.isWorkbook).filter { diagnostic in
      // A cell whose column is missing: that has been said once.
      guard diagnostic.code == "missing-cell",
        case .cell(let name, _, let column?) = diagnostic.place,
        let table = origin.tables[name], incomplete.contains(table.source)
      else { return true }
      return table.columns[column] != nil
    }
    let all = (diagnostics + found.map(origin.located)).map(origin.named)
    let sources = StakeholderMap.tables.map { origin.tables[$0.name]?.source }
    func key(_ place: Diagnostic.Place, _ offset: Int) -> (Int, Int, Int, Int) {
      guard let (source, line, column) = place.inSource else { return (-1, 0, 0, offset) }
      return (sources.firstIndex(of: source) ?? -1, line, column, offset)
    }
    // By place, and in the order found where that is the same.
    return all.enumerated().map { (key: key($1.place, $0), diagnostic: $1) }
      .sorted { $0.key < $1.key }
      .map(\.diagnostic)
  }
}

/// Where the rows and columns of a map stood in the files it was read from.
public struct MapOrigin: Sendable {
  struct TableOrigin: Sendable {
    var source: TableSource
    /// The line of each row's first character, or its row in the sheet, counted from 1.
    var lines: [Int] = []
    /// The number of each header's column, counted from 1.
    var columns: [String: Int] = [:]
    /// What stands above each column.
    var headings: [String] = []
  }
  var tables: [String: TableOrigin] = [:]

  /// Whether people see labels and headings there, and no codes.
  var isWorkbook: Bool {
    tables.values.contains { if case .sheet = $0.source { true } else { false } }
  }

  public init() {}

  /// The same diagnostic with its place in the file.
  public func located(_ diagnostic: Diagnostic) -> Diagnostic {
    var result = diagnostic
    result.place = located(diagnostic.place)
    return result
  }

  /// The same diagnostic with what stands above its column.
  func named(_ diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.heading == nil, let (source, line, column) = diagnostic.place.inSource,
      let table = tables.values.first(where: { $0.source == source }),
      // What is said of a heading names it.
      let first = table.lines.first, line >= first, table.headings.indices.contains(column - 1)
    else { return diagnostic }
    var result = diagnostic
    let heading = table.headings[column - 1]
    result.heading = heading.isEmpty ? nil : heading
    return result
  }

  func located(_ place: Diagnostic.Place) -> Diagnostic.Place {
    guard case .cell(let name, let row, let column) = place, let table = tables[name] else {
      return place
    }
    return table.source.place(
      line: table.lines.indices.contains(row - 2) ? table.lines[row - 2] : nil,
      column: column.flatMap { table.columns[$0] })
  }
}
