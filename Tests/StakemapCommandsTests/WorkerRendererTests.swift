import Foundation
import GraphDrawing
import GraphvizRenderer
import TestSupport
import Testing

@testable import StakemapCommands

@Suite(.timeLimit(.minutes(2))) struct WorkerRendererTests {
  private let program = products.appending(path: "stakemap").path

  private func draw(
    _ page: Page, as formats: [ImageFormat] = [.svg], dpi: Double = 72, by program: String? = nil,
    _ limits: WorkerLimits = WorkerLimits()
  ) async throws -> RenderedPage {
    let request = LayoutRequest(page: page, formats: formats, resolution: dpi)
    return try await WorkerRenderer(program: program ?? self.program, limits: limits)
      .answer(to: request.framed()).page()
  }

  /// What becomes of a page when a shell does what `lines` say in the place of the program.
  private func error(
    _ lines: String, seconds: Double = 60, page: Page = drawnPage()
  ) async throws -> WorkerError? {
    let script = try Script(lines)
    defer { script.remove() }
    do {
      _ = try await draw(page, by: script.path, WorkerLimits(seconds: seconds))
      return nil
    } catch let error as WorkerError {
      return error
    }
  }

  @Test func theBytesAreThoseOfThisProcess() async throws {
    let formats = ImageFormat.allCases
    let own = try PageRenderer().render(drawnPage(), as: formats, resolution: 90)
    for _ in 0..<2 {
      let drawn = try await draw(drawnPage(), as: formats, dpi: 90)
      #expect(Set(drawn.files.keys) == Set(formats) && drawn.files == own.files)
      #expect(drawn.size == own.size && drawn.scale == own.scale && drawn.warnings == own.warnings)
    }
    #expect(try await draw(drawnPage(), as: []).files.isEmpty)
  }

  @Test func whatGraphvizRemarksAndTheMissingFontComeBack() async throws {
    let page = drawnPage(font: "No Such Font")
    let own = try PageRenderer().render(page, as: [.svg])
    let drawn = try await draw(page)
    #expect(drawn.missingFont?.wanted == "No Such Font" && drawn.missingFont == own.missingFont)
    #expect(drawn.warnings == own.warnings)
  }

  @Test func whatCannotBeDrawnIsRefusedAsInThisProcess() async throws {
    await #expect(throws: RenderError.tooManyNodes(2_001, engine: .dot, limit: 2_000)) {
      try await draw(drawnPage(boxes: 2_001))
    }
    await #expect(throws: DrawingError.nulCharacter(in: "a\u{0}")) {
      try await draw(drawnPage(tooltip: "a\u{0}"))
    }
    await #expect(throws: RenderError.self) { try await draw(drawnPage(), as: [.png], dpi: 1_200) }
  }

  @Test func aCrashIsToldByItsSignal() async throws {
    #expect(try await error("kill -SEGV $$") == .signalled(11))
    #expect(try await error("cat >/dev/null & kill -ABRT $$") == .signalled(6))
  }

  /// Even while the request is still being written.
  @Test func anEndWithoutAnswerIsToldByItsCode() async throws {
    let long = drawnPage(boxes: 1_000, tooltip: String(repeating: "é", count: 500))
    #expect(try await error("exit 3") == .exited(3))
    #expect(try await error("exit 3", page: long) == .exited(3))
    #expect(try await error("exit 0") == .exited(0))
    #expect(try await error("printf 'stakemap'; exit 4") == .exited(4))
    // Ninety-nine bytes are promised, and three come.
    #expect(try await error(#"printf 'stakemap\0\0\0\0\0\0\0\143abc'"#) == .exited(0))
  }

  @Test func noiseIsNoAnswer() async throws {
    #expect(try await error("echo 'Segmentation fault (core dumped)'") == .unreadableAnswer)
    #expect(try await error("yes") == .unreadableAnswer)
    #expect(try await error("cat /dev/zero") == .unreadableAnswer)
    // A length beyond all bounds; a frame that holds no answer; more than was promised.
    #expect(try await error(#"printf 'stakemap\377\0\0\0\0\0\0\0'"#) == .unreadableAnswer)
    #expect(try await error(#"printf 'stakemap\0\0\0\0\0\0\0\003abc'"#) == .unreadableAnswer)
    #expect(try await error(#"printf 'stakemap\0\0\0\0\0\0\0\001abc'"#) == .unreadableAnswer)
  }

  @Test func whatHangsIsEndedInTime() async throws {
    try await Places.inTemporaryFolder { folder in
      let note = folder.appending(path: "process").path
      let found = try await error("echo $$ >'\(note)'; exec sleep 1000", seconds: 1)
      #expect(found == .outOfTime(seconds: 1))
      let text = try String(contentsOfFile: note, encoding: .utf8)
      let process = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
      #expect(kill(process, 0) == -1 && errno == ESRCH)
    }
  }

  @Test func aLayoutTakesNoMoreThanItsTimeAndMemory() async throws {
    await #expect(throws: WorkerError.outOfTime(seconds: 0.001)) {
      try await draw(drawnPage(), WorkerLimits(seconds: 0.001))
    }
    // Over a hundred megabytes of pixels.
    await #expect(throws: WorkerError.outOfMemory(megabytes: 256)) {
      try await draw(drawnPage(), as: [.png], dpi: 600, WorkerLimits(megabytes: 256))
    }
    #expect(try await draw(drawnPage(), as: [.png], dpi: 600).files[.png] != nil)
  }

  @Test func aProgramThatIsNotThereIsNamed() async throws {
    let place = "/no/such/program"
    let thrown = await #expect(throws: WorkerError.self) {
      try await draw(drawnPage(), by: place)
    }
    guard case .notStarted(place, _) = thrown else {
      Issue.record("\(String(describing: thrown))")
      return
    }
  }

  /// So that nothing is left running when the program that asked is gone.
  @Test func theWorkerEndsWithItsInput() throws {
    let worker = try #require(Program("stakemap", also: [products.path]))
    let words = ["layout-worker", "--memory-limit", "4096"]
    let request = try LayoutRequest(page: drawnPage(), formats: [.svg], resolution: 72).framed()
    #expect(try worker.run(words, input: Data(request)).status == 0)
    for input in [[], request.dropLast(), Array("noise, and more of it".utf8)] {
      let outcome = try worker.run(words, input: Data(input))
      #expect(outcome.status == 65 && outcome.output.isEmpty)
    }
  }
}
