import Foundation
import GraphDrawing
import GraphvizRenderer
import Subprocess
import SystemPackage

/// Draws each page in a process of its own, since a layout can crash, hang or eat the memory.
///
/// The program is started as `PROGRAM layout-worker`; it reads a request from standard input, whose end
/// means that nobody waits any more, and writes an answer to standard output. Equal pages give the bytes
/// that ``PageRenderer`` gives in this process.
struct WorkerRenderer: PageRendering {
  /// The path of the program.
  let program: String
  var limits = WorkerLimits()

  /// A worker that has ended must not end the program that writes to it.
  private static let writingToTheDeadIsAnError: Void = { signal(SIGPIPE, SIG_IGN) }()

  /// Not for async code, whose threads are few: it would wait in one of them.
  /// - Throws: ``WorkerError``, `RenderError`, `DrawingError`.
  @available(*, noasync)
  func render(_ page: Page, as formats: [ImageFormat], resolution: Double) throws -> RenderedPage {
    let request = try LayoutRequest(page: page, formats: formats, resolution: resolution).framed()
    return try AwaitedResult { try await answer(to: request) }.get().page()
  }

  /// Sends a request, and gives the answer.
  /// - Throws: ``WorkerError``. The process has then ended.
  func answer(to request: [UInt8]) async throws -> LayoutAnswer {
    _ = Self.writingToTheDeadIsAnError
    return try await withThrowingTaskGroup(of: LayoutAnswer.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await converse(request) }
      group.addTask {
        try await Task.sleep(for: .seconds(limits.seconds))
        throw WorkerError.outOfTime(seconds: limits.seconds)
      }
      guard let first = try await group.next() else { throw CancellationError() }
      return first
    }
  }

  private func converse(_ request: [UInt8]) async throws -> LayoutAnswer {
    do {
      // Swift's own report of a crash takes half a second, and would outlive the end of the worker.
      let outcome = try await Subprocess.run(
        .path(FilePath(program)),
        arguments: Arguments(
          executablePathOverride: "stakemap",
          remainingValues: ["layout-worker", "--memory-limit", String(limits.megabytes)]),
        environment: .inherit.updating(["SWIFT_BACKTRACE": "enable=no"]),
        input: .inputWriter, output: .sequence, error: .currentStandardError
      ) { worker in
        // A worker that takes nothing more has ended, and how it ended says why.
        _ = try? await worker.standardInputWriter.write(request)
        return try await Received(from: worker.standardOutput)
      }
      switch (outcome.closureResult, outcome.terminationStatus) {
      case (.whole(let body), _):
        guard let answer = LayoutAnswer(body: body) else { throw WorkerError.unreadableAnswer }
        if case .refused(.outOfMemory) = answer {
          throw WorkerError.outOfMemory(megabytes: limits.megabytes)
        }
        return answer
      case (.noise, _): throw WorkerError.unreadableAnswer
      case (.cut, .exited(ProcessLimits.outOfMemory)):
        throw WorkerError.outOfMemory(megabytes: limits.megabytes)
      case (.cut, .exited(let code)): throw WorkerError.exited(code)
      case (.cut, .signaled(let number)): throw WorkerError.signalled(number)
      }
    } catch let error as SubprocessError {
      throw WorkerError.notStarted(program: program, reason: "\(error)")
    }
  }
}

/// What came out of a worker.
private enum Received: Sendable {
  case whole(Data)
  case cut
  case noise

  init(from output: SubprocessOutputSequence) async throws {
    var head: [UInt8] = []
    var body = Data()
    var length: Int?
    for try await buffer in output {
      buffer.withUnsafeBytes { bytes in
        let missing = min(WorkerFrame.headLength - head.count, bytes.count)
        head += bytes.prefix(missing)
        body.append(contentsOf: bytes.dropFirst(missing))
      }
      guard head.count == WorkerFrame.headLength else { continue }
      length = WorkerFrame.bodyLength(head: head)
      guard let length else {
        self = .noise
        return
      }
      if body.count >= length { break }
    }
    guard let length, body.count >= length else {
      self = .cut
      return
    }
    self = body.count == length ? .whole(body) : .noise
  }
}
