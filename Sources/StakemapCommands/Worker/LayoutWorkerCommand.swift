import ArgumentParser
import Foundation
import GraphvizRenderer

/// The other side of ``WorkerRenderer``: draws one page, and waits to be let go.
struct LayoutWorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layout-worker",
    abstract: "Draw a page for the program that starts this one.",
    shouldDisplay: false)

  @Option(help: "Megabytes of addresses that may be used.")
  var memoryLimit: Int

  func run() throws {
    // What Graphviz or cairo say in the wrong place must not get into the answer.
    let answers = FileHandle(fileDescriptor: dup(1), closeOnDealloc: false)
    dup2(2, 1)
    ProcessLimits.set(megabytes: memoryLimit)
    let request = try LayoutRequest(body: read())
    Thread.detachNewThread(Self.endWhenNobodyWaits)
    try answers.write(contentsOf: Data(LayoutAnswer(to: request).framed()))
    // Whoever asked closes standard input once all has arrived.
    while true { pause() }
  }

  private func read() throws -> Data {
    let input = FileHandle.standardInput
    func exactly(_ count: Int) throws -> Data {
      var data = Data()
      while data.count < count {
        guard let more = try input.read(upToCount: count - data.count), !more.isEmpty else {
          throw ExitCode(Failure.badInput)
        }
        data += more
      }
      return data
    }
    guard let length = WorkerFrame.bodyLength(head: try exactly(WorkerFrame.headLength)) else {
      throw ExitCode(Failure.badInput)
    }
    return try exactly(length)
  }

  /// Standard input ends when the answer has arrived, and when the program that asked is gone.
  @Sendable private static func endWhenNobodyWaits() {
    var byte: UInt8 = 0
    while Foundation.read(0, &byte, 1) > 0 {}
    _exit(0)
  }
}
