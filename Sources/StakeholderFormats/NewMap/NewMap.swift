import Foundation
import StakeholderModel

/// The beginning of a map: an empty workbook or package with instructions in a language.
public enum NewMap {
  /// Writes a workbook where the name ends in `.xlsx`, a package where it has no extension.
  /// - Parameter isFilled: whether a small worked example is filled in, ready to be reported on; else
  ///   a workbook shows four rows of it in each table, which are not read.
  /// - Throws: ``FormatError``; ``FormatError/exists(_:)`` where something is there already.
  public static func write(to location: URL, language: Language, isFilled: Bool) throws {
    guard !FileManager.default.fileExists(atPath: location.path) else {
      throw FormatError.exists(location.path)
    }
    let example = WorkedExample.map(in: language)
    var empty = StakeholderMap()
    empty.settings = .new(in: language)
    let map = isFilled ? example : empty
    let workbook = WorkbookFormat()
    let package = DataPackageFormat()
    if workbook.claims(location) {
      let draft = MapWorkbook(
        map, language: language, examples: isFilled ? StakeholderMap() : example.beginning(rows: 4))
      try WorkbookFormat.write(draft, to: location)
    } else if package.claims(location) {
      try package.write(map, to: location, withAllColumns: true)
      let readme = location.appending(path: language == .french ? "LISEZ-MOI.md" : "README.md")
      try AtomicFile.write(Data(readmeText(of: map, language).utf8), to: readme)
    } else {
      throw FormatError.unknownTarget(location.path, known: [workbook.title, package.title])
    }
  }

  /// The instructions, and what each column is for.
  private static func readmeText(of map: StakeholderMap, _ language: Language) -> String {
    var lines = ["# \(Instructions.title(language))", ""]
    for (heading, text) in Instructions.steps(for: .package) {
      lines += ["- **\(heading(language))** — \(text(language))"]
    }
    for table in StakeholderMap.tables {
      lines += [
        "", "## \(table.name).csv — \(table.title(language))", "", table.purpose(language), "",
      ]
      for header in table.headersToFillIn(in: map, language: language) {
        guard let column = table.column(header) else { continue }
        let name = column.isRequired ? "**`\(header.text)`**" : "`\(header.text)`"
        lines.append("- \(name) (\(column.heading(language))) — \(column.help(language))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension StakeholderMap {
  /// The first rows of each table.
  fileprivate func beginning(rows: Int) -> StakeholderMap {
    var map = self
    for table in Self.tables { map.leaveOut(from: table) { $0 >= rows } }
    return map
  }
}
