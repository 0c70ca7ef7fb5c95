import ArgumentParser
import Foundation
import GraphDrawing
import GraphvizRenderer
import StakeholderDiagrams
import StakeholderFormats

/// The program. A new subcommand is one file and one line here.
public struct Stakemap: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "stakemap",
    abstract: "Stakeholder maps: who coordinates, funds and assists whom.",
    discussion: """
      MAP is a workbook, a folder with stakeholders.csv and ties.csv, or any file in a known format.

      EXAMPLE
        stakemap new map.xlsx --example
        stakemap report map.xlsx -o report

      EXIT STATUS
        0   done
        1   --fail-on found what it names
        64  wrong usage
        65  the input is at fault
        70  a fault of the program
        74  a file could not be written
      """,
    version: "0.1.0",
    subcommands: [
      ReportCommand.self, RenderCommand.self, OverlapsCommand.self, GapsCommand.self,
      SummaryCommand.self, ValidateCommand.self, ConvertCommand.self, NewCommand.self,
    ])

  public init() {}

  /// Runs the program with its arguments, without ending the process. Returns the exit code: 0;
  /// 1 when `--fail-on` finds what it names; 64 usage; 65 bad input; 70 a fault of ours; 74 could not
  /// write.
  public static func run(_ arguments: [String], console: Console = .standard) -> Int32 {
    Console.$current.withValue(console) {
      do {
        var command = try parseAsRoot(arguments)
        try command.run()
        return 0
      } catch let code as ExitCode {
        return code.rawValue
      } catch let failure as Failure {
        console.endProgress()
        console.complain(failure.message)
        return failure.code
      } catch {
        return report(error, console)
      }
    }
  }

  private static func report(_ error: any Error, _ console: Console) -> Int32 {
    console.endProgress()
    switch error {
    case let error as FormatError:
      console.complain("error: \(error)")
      return error.isWriting ? Failure.cannotWrite : Failure.badInput
    case let error as RenderError:
      console.complain("error: \(error)")
      return Failure.ourFault
    case let error as DrawingError:
      console.complain("error: \(error)")
      return Failure.badInput
    case let error as DiagramError:
      console.complain("error: \(error.message(.english))")
      return Failure.badInput
    default:
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code.isSuccess {
        console.print(message + "\n")
        return 0
      }
      console.complain(message)
      return code == .validationFailure ? Failure.usage : Failure.ourFault
    }
  }
}

/// Why a command ends without its result.
struct Failure: Error {
  static let found: Int32 = 1
  static let usage: Int32 = 64
  static let badInput: Int32 = 65
  static let ourFault: Int32 = 70
  static let cannotWrite: Int32 = 74

  let code: Int32
  let message: String
}
