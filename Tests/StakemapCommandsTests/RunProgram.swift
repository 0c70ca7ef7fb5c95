import Foundation
import StakemapCommands
import TestSupport

/// Output collected from a command that runs in this process.
final class Collector: @unchecked Sendable {
  private let lock = NSLock()
  private var output = Data()
  private var complaints = ""

  func append(_ data: Data) { lock.withLock { output += data } }
  func complain(_ text: String) { lock.withLock { complaints += text + "\n" } }
  var data: Data { lock.withLock { output } }
  var text: String { String(decoding: data, as: UTF8.self) }
  var errors: String { lock.withLock { complaints } }
}

/// Runs the program in this process.
func stakemap(_ arguments: String...) -> (code: Int32, output: String, errors: String) {
  let collector = Collector()
  let code = stakemap(arguments, collector)
  return (code, collector.text, collector.errors)
}

/// - Parameter program: what draws; by default, this process does.
func stakemap(_ arguments: [String], _ collector: Collector, program: String? = nil) -> Int32 {
  Stakemap.run(
    arguments,
    console: Console(
      write: collector.append, complain: collector.complain, isInteractive: false),
    program: program)
}

let mali = Places.datasets.appending(path: "mali").path

/// The folder of the programs that were built with the tests.
let products: URL = {
  // On Linux the test runner is given the bundle; it lies beside the programs.
  let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
  return URL(filePath: bundle).deletingLastPathComponent()
}()
