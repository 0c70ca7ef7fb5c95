import GraphDrawing

/// Makes pictures of pages: in this process (``PageRenderer``), or wherever a program has it done.
public protocol PageRendering: Sendable {
  /// - Parameters:
  ///   - formats: SVG, PDF or PNG. DOT is the text of the body. None gives no files.
  ///   - resolution: dots per inch of a PNG, 10…1200.
  /// - Throws: ``RenderError``, `DrawingError`, and what the way of rendering adds to these.
  func render(_ page: Page, as formats: [ImageFormat], resolution: Double) throws -> RenderedPage
}

extension PageRendering {
  /// The same at 150 dots per inch.
  public func render(_ page: Page, as formats: [ImageFormat]) throws -> RenderedPage {
    try render(page, as: formats, resolution: 150)
  }
}
