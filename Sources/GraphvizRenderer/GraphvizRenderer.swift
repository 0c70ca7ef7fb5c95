import CGraphviz
import Foundation
import GraphDrawing

/// Renders drawings in this process through Graphviz's C API.
///
/// Calls may come from any thread; they are served one after the other, since Graphviz has global
/// state. The same drawing gives the same bytes each time, but for ``LayoutEngine/fdp``.
public struct GraphvizRenderer: Sendable {
  /// Pixels of the largest PNG: more than an A3 sheet at 300 dpi.
  static let mostPixels = 40_000_000

  public init() {}

  /// Lays a drawing out and renders it at its own size.
  ///
  /// - Parameters:
  ///   - engine: by default the one that arranges a drawing as it wants to be.
  ///   - resolution: dots per inch of a PNG, 10…1200.
  /// - Throws: ``RenderError``, `DrawingError`.
  public func render(
    _ drawing: Drawing, as format: ImageFormat, engine: LayoutEngine? = nil,
    resolution: Double = 150
  ) throws -> Data {
    let engine = engine ?? LayoutEngine(for: drawing)
    guard drawing.nodes.count <= engine.mostNodes else {
      throw RenderError.tooManyNodes(
        drawing.nodes.count, engine: engine, limit: engine.mostNodes)
    }
    let placed = try SpreadPlaces.fixed(drawing, engine: engine)
    let writer = try DOTWriter(placed)
    let bands = try LaneBands.measure(placed, writer, engine: engine)
    return try render(
      dot: writer.text(bands: bands), as: format,
      engine: placed == drawing ? engine : LayoutEngine(for: placed), resolution: resolution,
      family: drawing.fontFamily)
  }

  /// Lays DOT text out and renders it. The text is trusted: for drawings from data use
  /// ``render(_:as:engine:resolution:)``, which escapes what they hold.
  public func render(
    dot: String, as format: ImageFormat, engine: LayoutEngine = .dot, resolution: Double = 150
  ) throws -> Data {
    try render(dot: dot, as: format, engine: engine, resolution: resolution, family: nil)
  }

  private func render(
    dot: String, as format: ImageFormat, engine: LayoutEngine, resolution: Double,
    family: String?
  ) throws -> Data {
    try Layout.exclusively {
      try Layout.of(dot, engine: engine) { layout in
        switch format {
        case .svg:
          return Data(try SVGFragment(layout.render("svg")).document(fontFamily: family).utf8)
        case .dot:
          return Data(try layout.render("dot"))
        case .pdf, .png:
          let canvas = try Canvas(
            format, width: layout.size.width, height: layout.size.height, resolution: resolution,
            metadata: nil)
          canvas.paint(try layout.record(), x: 0, y: 0, scale: 1)
          return try canvas.finish()
        }
      }
    }
  }
}
