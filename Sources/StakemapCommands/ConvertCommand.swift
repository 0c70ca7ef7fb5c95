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

      EXAMPLE
        stakemap convert edges.csv new-map
        stakemap convert Datasets/mali edges.csv
      """)

  @Argument(help: "A package folder or any readable file.")
  var input: String?

  @Argument(help: "A folder, or a file whose extension names its format.")
  var output: String?

  @Flag(help: "List the formats.")
  var formats = false

  func validate() throws {
    guard formats || (input != nil && output != nil) else {
      throw ValidationError("Give what to read and what to write, or --formats.")
    }
  }

  func run() throws {
    guard !formats, let input, let output else { return list() }
    let reading = try FormatCatalog.read(URL(filePath: input))
    let language = reading.map.settings.spokenLanguages.first ?? .english
    let target = URL(filePath: output)
    let losses = try FormatCatalog.format(forWriting: target).write(reading.map, to: target)
    for diagnostic in reading.allDiagnostics().filter({ $0.severity > .note }) + losses {
      Console.current.complain(diagnostic.text(in: language))
    }
  }

  private func list() {
    for format in FormatCatalog.formats {
      let can = format.canWrite ? "read, write" : "read"
      Console.current.print("\(format.id): \(format.title(.english)) (\(can))\n")
    }
  }
}
