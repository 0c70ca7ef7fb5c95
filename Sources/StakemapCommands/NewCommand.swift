import ArgumentParser
import Foundation
import StakeholderFormats
import StakeholderModel

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a map: a workbook or a folder of CSV files, with instructions.",
    discussion: """
      A name that ends in .xlsx gives a workbook with headings, explanations and drop-down lists in \
      French or English; a name without an extension gives a package.

      EXAMPLE
        stakemap new carte.xlsx --lang fr
        stakemap new example.xlsx --example && stakemap report example.xlsx -o report
      """)

  @Argument(help: "The file or folder to write; it must not exist yet.", completion: .file())
  var target: String

  @Option(
    help: "The language of headings and instructions: fr or en.", completion: .list(["fr", "en"]))
  var lang = "en"

  @Flag(help: "Fill in a small worked example of an invented country.")
  var example = false

  func validate() throws {
    guard Language.spoken.contains(Language(rawValue: lang)) else {
      throw ValidationError("--lang is fr or en, not “\(lang)”.")
    }
  }

  func run() throws {
    let language = Language(rawValue: lang)
    MessageLanguage.current.value = language
    try NewMap.write(to: URL(filePath: target), language: language, isFilled: example)
    let filled = LocalizedText(
      en: "\(target) is ready, a filled example: stakemap report \(target) -o report",
      fr: "\(target) est prêt, exemple rempli : stakemap report \(target) -o rapport")
    let empty = LocalizedText(
      en: """
        \(target) is ready. Fill it in, then: stakemap validate \(target); stakemap report \(target) \
        -o report
        """,
      fr: """
        \(target) est prêt. Le remplir, puis : stakemap validate \(target) ; stakemap report \(target) \
        -o rapport
        """)
    Console.current.complain((example ? filled : empty)(language))
  }
}
