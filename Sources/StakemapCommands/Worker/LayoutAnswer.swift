import Foundation
import GraphDrawing
import GraphvizRenderer

/// What a worker says: the page, or why there is none.
///
/// A short text tells of it and of the lengths of the files; the files follow as they are.
enum LayoutAnswer {
  case drawn(RenderedPage)
  case refused(RenderError)
  case undrawable(DrawingError)

  /// Draws what is asked for, in this process.
  init(to request: LayoutRequest) throws {
    do {
      self = .drawn(
        try PageRenderer().render(
          request.page, as: request.formats, resolution: request.resolution))
    } catch let error as RenderError {
      self = .refused(error)
    } catch let error as DrawingError {
      self = .undrawable(error)
    }
  }

  /// The page.
  /// - Throws: `RenderError`, `DrawingError`, as a renderer in this process would.
  func page() throws -> RenderedPage {
    switch self {
    case .drawn(let page): return page
    case .refused(let error): throw error
    case .undrawable(let error): throw error
    }
  }

  private struct Summary: Codable {
    struct File: Codable {
      var format: ImageFormat
      var length: Int
    }
    struct Drawn: Codable {
      var files: [File]
      var size: PageSize
      var scale: Double
      var smallestText: Double
      var warnings: [String]
      var missingFont: RenderedPage.MissingFont?
      var missingCharacters: String
    }
    var drawn: Drawn?
    var refused: RenderError?
    var undrawable: DrawingError?
  }

  /// As it goes through the pipe.
  func framed() throws -> [UInt8] {
    var summary = Summary()
    var files: [Data] = []
    switch self {
    case .refused(let error): summary.refused = error
    case .undrawable(let error): summary.undrawable = error
    case .drawn(let page):
      let sorted = page.files.sorted { $0.key.rawValue < $1.key.rawValue }
      files = sorted.map(\.value)
      summary.drawn = Summary.Drawn(
        files: sorted.map { .init(format: $0.key, length: $0.value.count) }, size: page.size,
        scale: page.scale, smallestText: page.smallestText, warnings: page.warnings,
        missingFont: page.missingFont,
        missingCharacters: page.missingCharacters)
    }
    let text = try JSONEncoder().encode(summary)
    return WorkerFrame.framed([Data(WorkerFrame.number(text.count)), text] + files)
  }

  /// Reads what follows the head of a frame; `nil` when it is no answer.
  init?(body: Data) {
    var rest = body[...]
    func next(_ count: Int) -> Data? {
      guard (0...rest.count).contains(count) else { return nil }
      defer { rest = rest.dropFirst(count) }
      return Data(rest.prefix(count))
    }
    guard let head = next(8),
      let text = Int(exactly: WorkerFrame.value(of: head)).flatMap(next),
      let summary = try? JSONDecoder().decode(Summary.self, from: text)
    else { return nil }
    if let error = summary.refused {
      self = .refused(error)
    } else if let error = summary.undrawable {
      self = .undrawable(error)
    } else if let drawn = summary.drawn {
      var files: [ImageFormat: Data] = [:]
      for file in drawn.files {
        guard let data = next(file.length) else { return nil }
        files[file.format] = data
      }
      self = .drawn(
        RenderedPage(
          files: files, size: drawn.size, scale: drawn.scale, smallestText: drawn.smallestText,
          warnings: drawn.warnings,
          missingFont: drawn.missingFont, missingCharacters: drawn.missingCharacters))
    } else {
      return nil
    }
    guard rest.isEmpty else { return nil }
  }
}
