import ArgumentParser
import GraphDrawing
import GraphvizRenderer
import StakeholderDiagrams
import StakeholderModel

/// What drawing a diagram may take.
struct DrawingLimitOptions: ParsableArguments {
  @Option(help: "Seconds within which each diagram must be drawn.")
  var timeLimit = WorkerLimits.usualSeconds

  @Option(help: "Megabytes of memory that each diagram may take, 512 or more.")
  var memoryLimit = WorkerLimits.usualMegabytes

  func validate() throws {
    guard timeLimit > 0, timeLimit <= 1_000_000 else {
      throw ValidationError("--time-limit must lie within 0…1,000,000 seconds.")
    }
    guard (512...1_048_576).contains(memoryLimit) else {
      throw ValidationError("--memory-limit must lie within 512…1,048,576 megabytes.")
    }
  }

  /// Draws a diagram: in a process of its own where the program knows how to start it.
  /// - Throws: ``UndrawnDiagram`` when that process gave no picture; `RenderError`, `DrawingError`.
  func render(
    _ page: Page, titled title: LocalizedText, as formats: [ImageFormat], resolution: Double
  ) throws -> RenderedPage {
    do {
      return try renderer.render(page, as: formats, resolution: resolution)
    } catch let error as WorkerError {
      throw UndrawnDiagram(title: title, cause: error)
    }
  }

  private var renderer: any PageRendering {
    guard let program = RunningProgram.drawing else { return PageRenderer() }
    return WorkerRenderer(
      program: program, limits: WorkerLimits(seconds: timeLimit, megabytes: memoryLimit))
  }
}

/// A diagram of which a worker gave no picture.
struct UndrawnDiagram: Error {
  let title: LocalizedText
  let cause: WorkerError

  var message: LocalizedText { DrawingFailure(reason: cause.reason).message(about: title) }
}
