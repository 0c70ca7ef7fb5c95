import ArgumentParser
import Foundation
import StakeholderFormats
import StakeholderModel

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write a map in another format.",
    discussion: """
      The format of IN is told by its content, that of OUT by its name. What OUT can't hold is listed.

      Any other table, a CSV file or a sheet, becomes a map by a mapping file, which says which column \
      is what. --explain guesses one, shows what it would make, and writes nothing but the mapping.

      EXAMPLE
        stakemap convert map.xlsx map
        stakemap convert who-does-what.xlsx --explain --save-mapping mapping.yaml
        stakemap convert who-does-what.xlsx new-map --mapping mapping.yaml
      """)

  @Argument(
    help: ArgumentHelp("A package folder or any readable file.", valueName: "in"),
    completion: .file())
  var input: String?

  @Argument(
    help: ArgumentHelp("A folder, or a file whose extension names its format.", valueName: "out"),
    completion: .file())
  var output: String?

  @Option(help: "A YAML file that says which column of a table is what.", completion: .file())
  var mapping: String?

  @Flag(help: "Guess a mapping for a table, and show it with what it would make.")
  var explain = false

  @Option(help: "With --explain: the file to save the guessed mapping in.", completion: .file())
  var saveMapping: String?

  @Option(
    help: "With --explain: the language of the explanation, fr or en.",
    completion: .list(["fr", "en"]))
  var lang = "en"

  @Flag(help: "Write what could be read, even where there are errors.")
  var keepGoing = false

  @Flag(help: "List the formats.")
  var formats = false

  func validate() throws {
    guard formats || (input != nil && (explain || output != nil)) else {
      throw ValidationError("Give what to read and what to write, or --explain, or --formats.")
    }
    guard saveMapping == nil || (explain && mapping == nil) else {
      throw ValidationError("--save-mapping goes with --explain, and saves what is guessed.")
    }
    guard Language.spoken.contains(Language(rawValue: lang)) else {
      throw ValidationError("--lang is fr or en, not “\(lang)”.")
    }
  }

  func run() throws {
    guard !formats, let input else { return list() }
    if explain { return try explain(URL(filePath: input)) }
    guard let output else { return }
    let reading = try FormatCatalog.read(URL(filePath: input), mappingFile: mapping)
    let language = reading.map.settings.spokenLanguages.first ?? .english
    MessageLanguage.current.value = language
    let target = URL(filePath: output)
    let format = try FormatCatalog.format(forWriting: target)
    let faults = reading.allDiagnostics().filter { $0.severity > .note }
    for text in faults.texts(in: language) { Console.current.complain(text) }
    let errors = faults.count { $0.severity == .error }
    guard errors == 0 || keepGoing else {
      let text = LocalizedText(
        en:
          "\(input): errors: \(errors). Nothing was written; --keep-going writes what could be read.",
        fr: """
          \(input) : erreurs : \(errors). Rien n’a été écrit ; --keep-going écrit ce qui a pu être lu.
          """)
      throw Failure(code: Failure.badInput, message: text(language))
    }
    for loss in try format.write(reading.map, to: target) {
      Console.current.complain(loss.text(in: language))
    }
  }

  /// Shows a mapping for approval: the one given, or a guess.
  private func explain(_ location: URL) throws {
    let language = Language(rawValue: lang)
    MessageLanguage.current.value = language
    let guess = try MappingGuess(location)
    let console = Console.current
    if let mapping {
      let given = try MappingFile.read(URL(filePath: mapping))
      let reading = try given.read(location)
      console.print(guess.text(in: language, making: reading))
      let unlisted = given.unlisted(in: reading.map)
      if !unlisted.isEmpty {
        let head = LocalizedText(
          en: "Parties that the mapping does not list: ",
          fr: "Parties prenantes que la correspondance ne cite pas : ")
        console.print(head(language) + unlisted.joined(separator: " · ") + "\n")
      }
      for diagnostic in reading.allDiagnostics() {
        console.complain(diagnostic.text(in: language))
      }
      return
    }
    console.print(guess.text(in: language, making: try guess.mapping.read(location)))
    if let saveMapping {
      try AtomicFile.write(Data(guess.mapping.text.utf8), to: URL(filePath: saveMapping))
    } else {
      console.print("\n" + guess.mapping.text)
    }
    let target = saveMapping ?? "mapping.yaml"
    let next = LocalizedText(
      en: "Correct the mapping, then: stakemap convert \(input ?? "") new-map --mapping \(target)",
      fr: """
        Corriger la correspondance, puis : stakemap convert \(input ?? "") nouvelle-carte --mapping \
        \(target)
        """)
    console.complain(next(language))
  }

  private func list() {
    for format in FormatCatalog.formats {
      let can = format.canWrite ? "read, write" : "read"
      Console.current.print("\(format.id): \(format.title(.english)) (\(can))\n")
    }
  }
}
