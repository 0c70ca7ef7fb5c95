import CGraphviz
import Foundation
import GraphDrawing

/// A page in one or more formats.
public struct RenderedPage: Sendable {
  public let files: [ImageFormat: Data]
  /// The size that was used, turned or not.
  public let size: PageSize
  /// How much the body was reduced: its text of 10 points came out at 10 × `scale` points.
  public let scale: Double
  /// What Graphviz remarked without refusing the drawing.
  public let warnings: [String]
  /// The font that was asked for and the one in its place, where it is not installed.
  public let missingFont: (wanted: String, used: String)?
}

/// Composes heading, body and feet on a page of exact size. Each part is laid out once and drawn by
/// Graphviz, whatever the number of formats; a body with lanes, or a spread one, is laid out twice.
public struct PageRenderer: Sendable {
  public init() {}

  /// - Parameters:
  ///   - formats: SVG, PDF or PNG. DOT is the text of the body.
  ///   - resolution: dots per inch of a PNG, 10…1200.
  /// - Throws: ``RenderError``, `DrawingError`.
  public func render(
    _ page: Page, as formats: [ImageFormat], resolution: Double = 150
  ) throws -> RenderedPage {
    let engine = LayoutEngine(for: page.body)
    guard page.body.nodes.count <= engine.mostNodes else {
      throw RenderError.tooManyNodes(
        page.body.nodes.count, engine: engine, limit: engine.mostNodes)
    }
    let body = try SpreadPlaces.fixed(page.body, engine: engine)
    let writer = try DOTWriter(body)
    let bands = try LaneBands.measure(body, writer, engine: engine)
    let text = try writer.text(bands: bands)
    let graphs =
      try [(text, LayoutEngine(for: body))]
      + ([page.head].compactMap { $0 } + page.feet).map {
        (try DOTWriter($0).text(), LayoutEngine(for: $0))
      }
    return try Layout.exclusively {
      let parts = try graphs.map { try Part($0, engine: $1, formats) }
      let arrangement = Arrangement(page, sizes: parts.map(\.size))
      var files: [ImageFormat: Data] = [:]
      for format in formats {
        switch format {
        case .dot: files[format] = Data(text.utf8)
        case .svg: files[format] = Data(svg(page, arrangement, parts.compactMap(\.svg)).utf8)
        case .pdf, .png:
          let canvas = try Canvas(
            format, width: arrangement.size.width, height: arrangement.size.height,
            resolution: resolution, metadata: page.metadata)
          for (part, place) in zip(parts, arrangement.places) {
            guard let recording = part.recording else { continue }
            canvas.paint(recording, x: place.x, y: place.y, scale: place.scale)
          }
          files[format] = try canvas.finish()
        }
      }
      return RenderedPage(
        files: files, size: arrangement.size, scale: arrangement.bodyScale,
        warnings: parts.map(\.warnings).filter { !$0.isEmpty },
        missingFont: Font.substitute(for: page.body.fontFamily).map {
          (wanted: page.body.fontFamily, used: $0)
        })
    }
  }

  /// One drawing of the page, as far as the formats need it.
  private struct Part {
    let size: Arrangement.Extent
    let svg: SVGFragment?
    let recording: Recording?
    let warnings: String

    init(_ dot: String, engine: LayoutEngine, _ formats: [ImageFormat]) throws {
      (size, svg, recording, warnings) = try Layout.of(dot, engine: engine) { layout in
        (
          layout.size, formats.contains(.svg) ? try SVGFragment(layout.render("svg")) : nil,
          formats.contains(.pdf) || formats.contains(.png) ? try layout.record() : nil,
          layout.warnings
        )
      }
    }
  }

  private func svg(_ page: Page, _ arrangement: Arrangement, _ parts: [SVGFragment]) -> String {
    let size = arrangement.size
    let names = ["body", "head"] + page.feet.map { _ in "foot" }
    let placed = parts.indices.map { index in
      let place = arrangement.places[index]
      return parts[index].placed(
        x: place.x, y: place.y, scale: place.scale, fontFamily: page.body.fontFamily,
        className: names[index])
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
      viewBox="0 0 \(size.width.plain) \(size.height.plain)" role="img" \
      xml:lang="\(page.metadata.language)" aria-labelledby="page-title page-description">
      <title id="page-title">\(page.metadata.title.xmlEscaped)</title>
      <desc id="page-description">\(page.metadata.description.xmlEscaped)</desc>
      <rect width="\(size.width.plain)" height="\(size.height.plain)" fill="#FFFFFF"/>
      \(placed.joined(separator: "\n"))
      </svg>

      """
  }
}

/// Where the parts of a page lie: the body first, then the head, then the feet.
private struct Arrangement {
  struct Place {
    var x: Double
    var y: Double
    var scale: Double
  }
  typealias Extent = (width: Double, height: Double)

  let size: PageSize
  let places: [Place]
  var bodyScale: Double { places[0].scale }

  init(_ page: Page, sizes: [Extent]) {
    let upright = Arrangement(page, page.size, sizes)
    let turned = Arrangement(page, page.size.turned, sizes)
    self = page.mayTurn && turned.bodyScale > upright.bodyScale ? turned : upright
  }

  private init(_ page: Page, _ size: PageSize, _ sizes: [Extent]) {
    let gap = 8.0
    let width = size.width - 2 * page.margin
    // Type is as large on an A4 sheet as it was meant; a larger sheet is read from farther away.
    let a4 = PageSize.a4
    let most = max(1, (size.width * size.height / (a4.width * a4.height)).squareRoot())
    func scale(_ extent: Extent) -> Double { min(most, width / extent.width) }
    let body = sizes[0]
    let head = page.head == nil ? nil : sizes[1]
    let feet = sizes.dropFirst(head == nil ? 1 : 2)

    let headHeight = head.map { $0.height * scale($0) } ?? 0
    let footHeight = feet.reduce(0) { $0 + $1.height * scale($1) }
    let taken = 2 * page.margin + headHeight + footHeight + 2 * gap
    var room = max(1, size.height - taken)
    let bodyScale = min(most, width / body.width, room / body.height)
    if page.isCropped { room = body.height * bodyScale }
    self.size = PageSize(
      name: size.name, width: size.width,
      height: page.isCropped ? min(size.height, room + taken) : size.height)
    // Optically a drawing sits better a little above the middle of its room.
    let bodyY =
      page.margin + headHeight + gap + (room - body.height * bodyScale) * 0.4
    var places = [
      Place(
        x: page.margin + (width - body.width * bodyScale) / 2, y: bodyY, scale: bodyScale)
    ]
    if let head { places.append(Place(x: page.margin, y: page.margin, scale: scale(head))) }
    var y = self.size.height - page.margin - footHeight
    for foot in feet {
      places.append(Place(x: page.margin, y: y, scale: scale(foot)))
      y += foot.height * scale(foot)
    }
    self.places = places
  }
}

extension String {
  /// For the text of an XML element.
  var xmlEscaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
