import ArgumentParser
import Foundation
import StakeholderFormats
import StakeholderModel

struct ValidateCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Say what is wrong or doubtful in a map, and where.",
    discussion: """
      Errors come first, then warnings, then notes, each in the order of the sheets. Ends with 65 when \
      there are errors; with --strict, when there are warnings too.

      EXAMPLE
        stakemap validate map.xlsx --strict
      """)

  @Argument(
    help: "A package folder, a workbook or any readable file; - is standard input.",
    completion: .file())
  var map: String

  @OptionGroup var languageOptions: LanguageOptions

  @Flag(help: "Let warnings fail as errors do.")
  var strict = false

  func run() throws {
    let location = try MapArgument.location(map)
    let reading = try FormatCatalog.read(location)
    let language = languageOptions.language(of: reading.map)
    MessageLanguage.current.value = language
    var diagnostics = reading.allDiagnostics()
    do {
      _ = try ReportLogo(nil, of: reading.map, at: location)
    } catch let failure as Failure {
      diagnostics.append(
        Diagnostic(.error, code: "logo", summary: failure.message, at: .map))
    }
    // What must be mended is not to be looked for among what may stay.
    diagnostics = [.error, .warning, .note].flatMap { severity in
      diagnostics.filter { $0.severity == severity }
    }
    for text in diagnostics.texts(in: language) { Console.current.print(text + "\n") }
    func count(_ severity: Diagnostic.Severity) -> Int {
      diagnostics.count { $0.severity == severity }
    }
    let (errors, warnings, notes) = (count(.error), count(.warning), count(.note))
    let total = LocalizedText(
      en: "\(map): errors \(errors), warnings \(warnings), notes \(notes).",
      fr: "\(map) : erreurs \(errors), avertissements \(warnings), remarques \(notes).")
    Console.current.complain(total(language))
    if errors > 0 || (strict && warnings > 0) { throw ExitCode(Failure.badInput) }
  }
}
