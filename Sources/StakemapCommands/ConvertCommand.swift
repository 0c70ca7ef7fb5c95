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
      is what. --explain guesses one and prints it, what was seen standing before it as comments; \
      read it, correct it, and give it back with --mapping, here or to report. What can stand in it \
      is described in mapping.md: in Documentation of the sources, in /usr/share/doc/stakemap where the \
      Debian package is installed.

      EXAMPLE
        stakemap convert map.xlsx map
        stakemap convert who-does-what.xlsx --explain > mapping.yaml
        stakemap convert who-does-what.xlsx new-map --mapping mapping.yaml
        stakemap report who-does-what.xlsx --mapping mapping.yaml -o report
      """)

  @Argument(
    help: ArgumentHelp(
      "A package folder or any readable file; - is standard input.", valueName: "in"),
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
    help: "With --explain: the language of the explanation and of the map, fr or en.",
    completion: .list(["fr", "en"]))
  var lang: String?

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
    if let lang, !Language.spoken.contains(Language(rawValue: lang)) {
      throw ValidationError("--lang is fr or en, not “\(lang)”.")
    }
  }

  func run() throws {
    guard !formats, let input else { return list() }
    if explain { return try explain(try MapArgument.location(input)) }
    guard let output else { return }
    let reading = try FormatCatalog.read(try MapArgument.location(input), mappingFile: mapping)
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
    guard mapping != nil else { return }
    let counts = reading.map.counts(in: language)
    let written = LocalizedText(
      en: "Written to \(output): \(counts).", fr: "Carte écrite dans \(output) : \(counts).")
    Console.current.complain(written(language))
  }

  /// Shows a mapping for approval: the one given, or a guess.
  private func explain(_ location: URL) throws {
    let asked = lang.map(Language.init(rawValue:))
    if let asked { MessageLanguage.current.value = asked }
    let guess = try MappingGuess(location, language: asked)
    let language = guess.language
    MessageLanguage.current.value = language
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
    let reading = try guess.reading()
    let file = guess.file(in: language, making: reading)
    if let saveMapping {
      console.print(guess.text(in: language, making: reading))
      try AtomicFile.write(Data(file.utf8), to: URL(filePath: saveMapping))
    } else {
      console.print(file)
    }
    console.complain(next(language))
  }

  /// What to do with a guess.
  private func next(_ language: Language) -> String {
    let table = (input ?? "").inShell
    let file = (saveMapping ?? "mapping.yaml").inShell
    let first =
      saveMapping == nil
      ? LocalizedText(
        en:
          "Save what was printed as \(file) (… --explain > \(file)), read it and correct it. Then:",
        fr: """
          Enregistrer ce qui précède dans \(file) (… --explain > \(file)), le relire et le corriger. \
          Ensuite :
          """)
      : LocalizedText(
        en: "The mapping is in \(file): read it and correct it. Then:",
        fr: "La correspondance est dans \(file) : la relire et la corriger. Ensuite :")
    let targets = [
      LocalizedText(en: "new-map", fr: "nouvelle-carte"),
      LocalizedText(en: "report", fr: "rapport"),
    ].map { $0(language) }
    let convert = "stakemap convert \(table) \(targets[0]) --mapping \(file)"
    let report = "stakemap report \(table) --mapping \(file) -o \(targets[1])"
    return "\(first(language))\n  \(convert)\n  \(report)"
  }

  private func list() {
    for format in FormatCatalog.formats {
      let can = [format.canRead ? "read" : nil, format.canWrite ? "write" : nil]
        .compactMap { $0 }.joined(separator: ", ")
      Console.current.print("\(format.id): \(format.title(.english)) (\(can))\n")
    }
  }
}

extension String {
  /// A path as a shell takes it for one word.
  fileprivate var inShell: String {
    wholeMatch(of: /[\p{L}\p{N}_.,:\/@%+=-]+/) != nil ? self : "'\(replacing("'", with: "'\\''"))'"
  }
}
