import CGraphviz
import Foundation
import GraphDrawing

/// A PDF page or a PNG image that recordings are painted on. Used under the lock of ``Layout``.
final class Canvas {
  private var page: OpaquePointer?
  private let format: ImageFormat

  init(
    _ format: ImageFormat, width: Double, height: Double, resolution: Double,
    metadata: Page.Metadata?
  ) throws {
    precondition((10...1200).contains(resolution), "A resolution must lie within 10…1200 dpi")
    self.format = format
    let scale = resolution / 72
    let pixels = width * scale * height * scale
    if format == .png, pixels > Double(GraphvizRenderer.mostPixels) {
      let fitting = resolution * (Double(GraphvizRenderer.mostPixels) / pixels).squareRoot()
      throw RenderError.tooManyPixels(
        Int(min(pixels, 1e15)), limit: GraphvizRenderer.mostPixels, fitting: Int(fitting))
    }
    var hasNoMemory: Int32 = 0
    page = cgv_page_create(
      format == .png ? cgv_png : cgv_pdf, width, height, scale, metadata?.title ?? "",
      metadata?.author ?? "", metadata?.description ?? "", metadata?.language ?? "",
      metadata?.created ?? "2000-01-01T00:00:00Z", &hasNoMemory)
    if hasNoMemory != 0 { throw RenderError.outOfMemory(format: format.rawValue) }
    guard page != nil else {
      throw RenderError.renderFailed(format: format.rawValue, messages: "no page could be made")
    }
  }

  deinit { cgv_page_free(page) }

  /// Paints a recording with its upper left corner at x, y; in a PDF its links are links.
  func paint(_ recording: Recording, x: Double, y: Double, scale: Double) {
    guard let page else { return }
    cgv_page_paint(page, recording.handle, x, y, scale)
    for link in recording.links {
      func whole(_ points: Double) -> Int { Int(points.rounded()) }
      cgv_page_link(
        page, whole(x + link.left * scale), whole(y + link.top * scale),
        max(1, whole(link.width * scale)), max(1, whole(link.height * scale)), link.url)
    }
  }

  func paint(_ logo: Logo, at place: PageArrangement.Place) {
    guard let page else { return }
    logo.paint(on: page, x: place.x, y: place.y, scale: place.scale)
  }

  func finish() throws -> Data {
    var result = cgv_bytes(bytes: nil, length: 0)
    let status = cgv_page_finish(page, &result)
    page = nil
    defer { cgv_free(result.bytes) }
    if status == Int32(cgv_no_memory) { throw RenderError.outOfMemory(format: format.rawValue) }
    guard status == 0, let bytes = result.bytes else {
      throw RenderError.renderFailed(format: format.rawValue, messages: "cairo could not finish it")
    }
    let data = Data(bytes: bytes, count: result.length)
    try check(data)
    return data
  }

  /// A return code of 0 is no proof that a file is whole.
  private func check(_ data: Data) throws {
    let tail = data.suffix(32)
    switch format {
    case .pdf where tail.range(of: Data("%%EOF".utf8)) == nil:
      throw RenderError.malformedOutput(format: "PDF", reason: "its end is missing")
    case .png where tail.range(of: Data("IEND".utf8)) == nil:
      throw RenderError.malformedOutput(format: "PNG", reason: "its end is missing")
    default: break
    }
  }
}
