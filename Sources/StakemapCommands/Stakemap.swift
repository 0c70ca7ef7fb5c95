import ArgumentParser
import Foundation
import GraphDrawing
import GraphvizRenderer
import StakeholderDiagrams
import StakeholderFormats
import StakeholderModel

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
      ReportCommand.self, WatchCommand.self, RenderCommand.self, OverlapsCommand.self,
      GapsCommand.self,
      FundingCommand.self, AlignmentCommand.self, AssistanceCommand.self, CentralityCommand.self,
      CompareCommand.self, SummaryCommand.self,
      ValidateCommand.self,
      ConvertCommand.self,
      NewCommand.self,
      TextsCommand.self, LayoutWorkerCommand.self,
    ])

  public init() {}

  /// Runs the program with its arguments, without ending the process. Returns the exit code: 0;
  /// 1 when `--fail-on` finds what it names; 64 usage; 65 bad input; 70 a fault of ours; 74 could not
  /// write.
  ///
  /// - Parameter program: the path of this program, which is then started anew for each diagram, so that
  ///   a crash costs that diagram only; without it, diagrams are drawn in this process. Not to be
  ///   given by async code: one of its few threads would wait.
  public static func run(
    _ arguments: [String], console: Console = .standard, program: String? = nil
  ) -> Int32 {
    RunningProgram.$drawing.withValue(program) { run(arguments, console) }
  }

  private static func run(_ arguments: [String], _ console: Console) -> Int32 {
    Console.$current.withValue(console) {
      MessageLanguage.$current.withValue(MessageLanguage(nil)) {
        do {
          let command = try parseAsRoot(arguments)
          let missing = MissingTexts()
          let translations = try translations(command, missing)
          return Translation.$inForce.withValue(translations) {
            let code = run(command, console)
            remark(missing, console)
            return code
          }
        } catch {
          return report(error, console)
        }
      }
    }
  }

  private static func translations(_ command: any ParsableCommand, _ missing: MissingTexts) throws
    -> [Language: Translation]
  {
    guard let options = (command as? any SpeakingCommand)?.languageOptions else { return [:] }
    if let lang = options.lang { MessageLanguage.current.value = Language(rawValue: lang) }
    return try options.translations(missing)
  }

  private static func run(_ command: any ParsableCommand, _ console: Console) -> Int32 {
    // One that waits for its user is not at work.
    guard console.isInteractive, !(command is WatchCommand) else { return result(command, console) }
    let clock = WorkClock(console, .current)
    defer { clock.end() }
    return Console.$current.withValue(clock.console) { result(command, clock.console) }
  }

  private static func result(_ command: any ParsableCommand, _ console: Console) -> Int32 {
    var command = command
    do {
      try command.run()
      return 0
    } catch {
      return report(error, console)
    }
  }

  private static func remark(_ missing: MissingTexts, _ console: Console) {
    let all = missing.all
    guard let first = all.first?.template else { return }
    let text = LocalizedText(
      en: """
        Texts without a translation, which stand in English: \(all.count), first “\(first)”. “stakemap \
        texts” lists what a map needs.
        """,
      fr: """
        Textes sans traduction, qui restent en anglais : \(all.count), d’abord « \(first) ». « stakemap \
        texts » donne la liste de ce qu’il faut pour une carte.
        """)
    console.complain(text(MessageLanguage.current.value))
  }

  /// Says why a command ends without its result; gives the exit code.
  static func report(_ error: any Error, _ console: Console) -> Int32 {
    console.endProgress()
    if let error = error as? FormatError { MessageLanguage.current.suggest(error.language) }
    let language = MessageLanguage.current.value
    func complain(_ text: LocalizedText) {
      let severity = Diagnostic.Severity.error.label(language)
      console.complain("\(severity)\(language.colon) \(text(language))")
    }
    switch error {
    case let code as ExitCode:
      return code.rawValue
    case let failure as Failure:
      console.complain(failure.message(language))
      return failure.code
    case let error as FormatError:
      complain(error.message)
      return error.isWriting ? Failure.cannotWrite : Failure.badInput
    case let error as RenderError:
      complain(error.message)
      return Failure.ourFault
    case let error as UndrawnDiagram:
      complain(error.message)
      return Failure.ourFault
    case let error as DrawingError:
      complain(error.message)
      return Failure.badInput
    case let error as DiagramError:
      complain(error.message)
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
