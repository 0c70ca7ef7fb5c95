import ArgumentParser
import CoordinationAnalysis
import Foundation
import StakeholderFormats
import StakeholderModel
import Yams

/// How every command that reads maps reads them.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var languages: LanguageOptions

  @Option(help: "As of this date: 2023, 2023-03 or 2023-03-14; by default the map's own date.")
  var date: String?

  @Option(
    help: """
      Layers to look at, separated by commas: governance, coordination, funding, assistance, \
      accountability, history, other. By default all.
      """)
  var layers: String?

  @Option(
    help: "A YAML file that makes a map of any other table; see “stakemap convert --explain”.",
    completion: .file())
  var mapping: String?

  @Option(
    help: """
      A YAML file with thresholds that differ from the defaults, which norms.yaml lists with their sources: \
      in Documentation, in /usr/share/doc/stakemap.
      """, completion: .file())
  var norms: String?

  @Flag(help: "Let warnings fail as errors do.")
  var strict = false

  mutating func validate() throws {
    if let date, PartialDate(date) == nil {
      throw ValidationError("--date is 2023, 2023-03 or 2023-03-14, not “\(date)”.")
    }
    for layer in selectedLayers ?? [] where !layer.isKnownTerm {
      let known = Layer.terms.map(\.id).joined(separator: ", ")
      throw ValidationError("--layers: “\(layer.rawValue)” is none of \(known).")
    }
  }

  private var selectedLayers: Set<Layer>? {
    layers.map { Set($0.split(separator: ",").map { Layer(rawValue: String($0)) }) }
  }

  /// Reads a map, says what is wrong with it, and gives what the options leave of it.
  /// - Parameter isOneOfSeveral: whether a remark must say which map it is about.
  /// - Throws: `Failure` when the map has errors, or warnings with `--strict`.
  func load(_ map: String, isOneOfSeveral: Bool = false) throws -> StakeholderMap {
    let reading = try FormatCatalog.read(try MapArgument.location(map), mappingFile: mapping)
    let language = languages.language(of: reading.map)
    MessageLanguage.current.value = language
    let worst = strict ? Diagnostic.Severity.warning : .error
    let diagnostics = reading.allDiagnostics().filter { $0.severity > .note }
    for text in diagnostics.texts(in: language) {
      Console.current.complain(isOneOfSeveral ? "\(map)\(language.colon) \(text)" : text)
    }
    let faults = diagnostics.count { $0.severity >= worst }
    guard faults == 0 else {
      let text =
        faults == 1
        ? LocalizedText(
          en: "\(map): one fault. Mend it, or see “stakemap validate”; nothing was written.",
          fr:
            "\(map) : une faute. La corriger, ou voir « stakemap validate » ; rien n’a été écrit.")
        : LocalizedText(
          en:
            "\(map): \(faults) faults. Mend them, or see “stakemap validate”; nothing was written.",
          fr: """
            \(map) : \(faults) fautes. Les corriger, ou voir « stakemap validate » ; rien n’a été écrit.
            """)
      throw Failure(code: Failure.badInput, message: text)
    }
    var result = reading.map
    if let date = date.flatMap({ PartialDate($0) }) ?? result.settings.date {
      result = result.asOf(date)
    }
    if let selectedLayers {
      result.hideTies { !selectedLayers.contains($0.relation.layer) }
    }
    return result
  }

  /// - Throws: `Failure` when the file can't be read, or has a key that means nothing.
  func loadNorms() throws -> Norms {
    guard let norms else { return Norms() }
    let file = try SettingsFile(norms)
    try refuseUnknownKeys(of: file)
    do {
      return try YAMLDecoder().decode(Norms.self, from: file.text)
    } catch {
      let reason = String(describing: error)
      throw Failure(
        code: Failure.badInput,
        message: LocalizedText(
          en: "\(norms): the thresholds cannot be read: \(reason)",
          fr: "\(norms) : les seuils ne peuvent pas être lus : \(reason)"))
    }
  }

  /// A misspelt threshold would leave the default in force without a word.
  private func refuseUnknownKeys(of file: SettingsFile) throws {
    let defaults = try Yams.compose(yaml: YAMLEncoder().encode(Norms()))
    func check(_ node: Node?, _ known: Node?, _ path: String) throws {
      guard let mapping = node?.mapping, let known = known?.mapping else { return }
      let names: [String] = known.keys.compactMap(\.string)
      for (key, value) in mapping {
        let name = key.string ?? ""
        guard names.contains(name) else {
          throw file.unknown(
            key, path + name, among: names, what: LocalizedText(en: "norm", fr: "seuil"))
        }
        try check(value, known[name], "\(path)\(name).")
      }
    }
    try check(file.root, defaults, "")
  }
}
