import ArgumentParser
import Foundation
import StakeholderFormats
import StakeholderReports

/// How an analysis is given out.
struct ResultOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, markdown
  }

  @Option(help: "text, json, csv or markdown.")
  var format: Format = .text

  @Option(
    name: .shortAndLong, help: "A file to write instead of standard output.", completion: .file())
  var output: String?

  /// Writes the result in the format that was asked for; as text, in the columns of the table unless
  /// there is a better form.
  /// - Parameter heading: stands above what people read, lest a result of made-up data pass for a true one.
  func give(
    _ table: ResultTable, text: String? = nil, json value: some Encodable,
    under heading: MapHeading? = nil
  ) throws {
    let data: Data
    switch format {
    case .text: data = Data(((heading?.text ?? "") + (text ?? table.text)).utf8)
    case .markdown: data = Data(((heading?.markdown ?? "") + table.markdown).utf8)
    case .csv: data = Data(CSVText.text(header: table.columns, rows: table.rows).utf8)
    case .json: data = try Self.json(value)
    }
    if let output {
      try AtomicFile.write(data, to: URL(filePath: output))
    } else {
      Console.current.write(data)
    }
  }

  /// Sorted keys, so that equal results are equal bytes.
  static func json(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value) + Data("\n".utf8)
  }
}
