import Foundation
import StakeholderModel

/// A file of JSON, whole in memory.
enum JSONFile {
  /// - Throws: ``FormatError``, with line and column where the text is no JSON.
  static func read(_ location: URL) throws -> JSONValue {
    let data = try CSVLimits().contents(of: location)
    do {
      return try JSONDecoder().decode(JSONValue.self, from: data)
    } catch {
      let (line, column) = place(in: data)
      throw FormatError.malformed(
        location.path, line: line, column: column,
        reason: LocalizedText(en: "it is no JSON here", fr: "ce n’est pas du JSON à cet endroit"))
    }
  }

  /// Where the text stops being JSON, which only the older of Foundation's readers says.
  private static func place(in data: Data) -> (line: Int, column: Int) {
    var offset = data.count
    do {
      _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
    } catch {
      let said = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
      if let number = said.firstMatch(of: /character (\d+)/)?.1 { offset = Int(number) ?? offset }
    }
    let before = data.prefix(offset)
    let newline = UInt8(ascii: "\n")
    let start = before.lastIndex(of: newline).map { $0 + 1 } ?? before.startIndex
    return (before.count { $0 == newline } + 1, before.endIndex - start + 1)
  }
}

extension JSONValue {
  /// The value as a cell: several texts or numbers of a list separated by a bar, objects as their JSON; empty for null.
  var cell: String {
    switch self {
    case .null: ""
    case .bool(let value): value.cell
    case .number(let value): "\(value)"
    case .string(let value): value
    case .array(let values) where values.allSatisfy(\.isPlain):
      values.map(\.cell).filter { !$0.isEmpty }.joined(separator: "|")
    case .array, .object: (try? text(pretty: false)) ?? ""
    }
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  /// The members of an object as attributes, but for some; sorted, since JSON gives them no order.
  func attributes(but others: Set<String>) -> [GraphContent.Attribute] {
    (object ?? [:]).filter { !others.contains($0.key) }.sorted { $0.key < $1.key }
      .map { GraphContent.Attribute(name: $0.key, value: $0.value.cell) }
      .filter { !$0.value.isEmpty }
  }
}
