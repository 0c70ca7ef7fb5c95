import ArgumentParser
import Foundation
import StakeholderDiagrams
import StakeholderFormats
import StakeholderModel

/// Colours and type of diagrams: a theme of ours, or a file.
struct ThemeOptions: ParsableArguments {
  @Option(
    help: """
      The theme: \(Theme.all.map(\.id).joined(separator: ", ")), or a YAML file of your own with colours, font \
      and logo.
      """,
    completion: .list(Theme.all.map(\.id)))
  var theme = Theme.report.id

  func validate() throws {
    guard !isFile, !Theme.all.contains(where: { $0.id == theme }) else { return }
    let known = Theme.all.map(\.id)
    let nearest = NearestName(among: known).suggestion(for: theme)
    throw ValidationError(
      "--theme: “\(theme)” is none of \(known.joined(separator: ", ")), nor a .yaml file."
        + (nearest.map { " Did you mean “\($0)”?" } ?? ""))
  }

  /// The file, where it is one.
  var file: String? { isFile ? theme : nil }

  private var isFile: Bool {
    ["yaml", "yml"].contains(URL(filePath: theme).pathExtension.lowercased())
  }

  /// The theme; remarks on a file's colours go to the console in `language`.
  /// - Throws: `Failure` for a file that cannot be read.
  func load(_ language: Language) throws -> Theme {
    guard isFile else { return Theme.all.first { $0.id == theme } ?? .report }
    let file = try ThemeFile(theme)
    let warning = "\(Diagnostic.Severity.warning.label(language))\(language.colon) "
    for remark in file.remarks { Console.current.complain(warning + remark(language)) }
    return file.theme
  }
}
