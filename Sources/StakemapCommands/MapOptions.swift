import ArgumentParser
import CoordinationAnalysis
import Foundation
import StakeholderModel

/// What every command about one map takes.
struct MapOptions: ParsableArguments {
  @Argument(
    help: "A package folder, a workbook or any readable file; - is standard input.",
    completion: .file())
  var map: String

  @OptionGroup var reading: ReadingOptions

  var languages: LanguageOptions { reading.languages }

  /// Where the map is.
  var location: URL { get throws { try MapArgument.location(map) } }

  /// Reads the map, says what is wrong with it, and gives what the options leave of it.
  /// - Throws: `Failure` when the map has errors, or warnings with `--strict`.
  func load() throws -> StakeholderMap { try reading.load(map) }

  /// The language to speak about a map.
  func language(of map: StakeholderMap) -> Language { languages.language(of: map) }

  func loadNorms() throws -> Norms { try reading.loadNorms() }
}
