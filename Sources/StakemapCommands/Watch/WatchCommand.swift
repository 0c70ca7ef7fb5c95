import ArgumentParser
import Foundation
import LiveServer
import StakeholderModel

struct WatchCommand: MapCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Show the report in a browser, anew each time the map is saved.",
    discussion: """
      Gives out the report at an address of this computer that nobody else can reach. When the map is saved, the \
      map in the page and the text follow at once, then the other figures, then the files of the folder, which are \
      those of “stakemap report”. A map that cannot be read leaves the page as it was, which then says why. \
      Ctrl-C ends.

      The files of --norms, --theme, --rubric, --mapping and --logo are watched too; that of --translation is read \
      once.

      EXAMPLE
        stakemap watch map.xlsx -o report
        stakemap watch map -o report --no-word --port 8080
      """)

  @OptionGroup var report: ReportCommand

  @Option(help: "The port of the address; by default 4771 or, where that is taken, any other.")
  var port: Int?

  var options: MapOptions { report.options }

  private static let usualPort = 4771

  func validate() throws {
    if let port, !(1...65_535).contains(port) {
      throw ValidationError("--port must lie within 1…65535.")
    }
    let (map, output) = (WatchedFiles.path(report.options.map), WatchedFiles.path(report.output))
    guard map != output else {
      throw ValidationError(
        "--output: “\(report.output)” is the map itself. Name another folder: what is written would change the map."
      )
    }
  }

  func run() throws {
    let stop = StopRequest()
    defer { stop.end() }
    let server = try start()
    defer { try? AwaitedResult { await server.stop() }.get() }
    let watched = WatchedFiles(report)
    let watch = MapWatch(files: watched, stop: stop, live: LiveReport(report, server))
    try watch.run()
  }

  private func start() throws -> LiveServer {
    func start(_ port: Int) throws -> LiveServer {
      try AwaitedResult { try await LiveServer(port: port) }.get()
    }
    do {
      guard port == nil else { return try start(port ?? 0) }
      do {
        return try start(Self.usualPort)
      } catch LiveServerError.portTaken {
        return try start(0)
      }
    } catch LiveServerError.portTaken(let port) {
      throw Failure(
        code: Failure.usage,
        message: LocalizedText(
          en: "--port: another program listens at \(port). Choose another port, or none.",
          fr: "--port : un autre programme écoute à \(port). Choisir un autre port, ou aucun."))
    } catch LiveServerError.notStarted(let port, let reason) {
      throw Failure(
        code: Failure.usage,
        message: LocalizedText(
          en: "--port: nothing can be given out at \(port): \(reason). Choose another port.",
          fr: "--port : rien ne peut être diffusé à \(port) : \(reason). Choisir un autre port."))
    }
  }
}
