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
  /// The size of the body's smallest text as it comes out, in points; 0 where there is no text.
  public let smallestText: Double
  /// What Graphviz remarked without refusing the drawing.
  public let warnings: [String]
  /// The font of the body, where another stands in for it.
  public let missingFont: MissingFont?
  /// The characters that no installed font has, each once; they come out as boxes.
  public let missingCharacters: String

  /// A font that is not installed, and the one that was drawn with.
  public struct MissingFont: Codable, Hashable, Sendable {
    public let wanted: String
    public let used: String

    public init(wanted: String, used: String) {
      self.wanted = wanted
      self.used = used
    }
  }

  public init(
    files: [ImageFormat: Data], size: PageSize, scale: Double, smallestText: Double,
    warnings: [String], missingFont: MissingFont?, missingCharacters: String
  ) {
    self.files = files
    self.size = size
    self.scale = scale
    self.smallestText = smallestText
    self.warnings = warnings
    self.missingFont = missingFont
    self.missingCharacters = missingCharacters
  }
}

/// Composes heading, body and feet on a page of exact size. Each part is laid out once and drawn by
/// Graphviz, whatever the number of formats; a body with lanes, or a spread one, is laid out twice.
public struct PageRenderer: PageRendering {
  public init() {}

  public func render(_ page: Page, as formats: [ImageFormat], resolution: Double) throws
    -> RenderedPage
  {
    let engine = LayoutEngine(for: page.body)
    guard page.body.nodes.count <= engine.mostNodes else {
      throw RenderError.tooManyNodes(
        page.body.nodes.count, engine: engine, limit: engine.mostNodes)
    }
    let body = try SpreadPlaces.fixed(page.body, engine: engine)
    let writer = try DOTWriter(body)
    let bands = try LaneBands.measure(body, writer, engine: engine)
    let text = try writer.text(bands: bands)
    let logo = try page.logo.map(Logo.init)
    return try Layout.exclusively {
      func parts(_ drawings: [Drawing]) throws -> [Part] {
        try drawings.map {
          try Part(try DOTWriter($0).text(), engine: LayoutEngine(for: $0), formats)
        }
      }
      let drawn = try Part(text, engine: LayoutEngine(for: body), formats)
      let head = try parts([page.head].compactMap(\.self))
      let (feet, side) = (try parts(page.feet), try parts(page.side))
      let wideFeet = try parts(page.wideFeet)
      let arrangement = PageArrangement(
        page,
        PageArrangement.Extents(
          body: drawn.size, head: head.first?.size, feet: feet.map(\.size),
          wideFeet: wideFeet.map(\.size),
          side: side.map(\.size), logo: logo?.size))
      let sheet = Sheet(
        page: page, arrangement: arrangement, logo: logo,
        parts: [("body", drawn, arrangement.body)]
          + zip(head, [arrangement.head].compactMap(\.self)).map { ("head", $0, $1) }
          + zip(arrangement.areFeetWide ? wideFeet : feet, arrangement.feet)
          .map { ("foot", $0, $1) }
          + zip(side, arrangement.side).map { ("side", $0, $1) })
      var files: [ImageFormat: Data] = [:]
      for format in formats {
        switch format {
        case .dot: files[format] = Data(text.utf8)
        case .svg: files[format] = Data(sheet.svg().utf8)
        case .pdf, .png: files[format] = try sheet.painted(format, resolution: resolution)
        }
      }
      return RenderedPage(
        files: files, size: arrangement.size, scale: arrangement.body.scale,
        smallestText: page.body.smallestText * arrangement.body.scale,
        warnings: sheet.parts.map(\.part.warnings).filter { !$0.isEmpty },
        missingFont: Font.substitute(for: page.body.fontFamily).map {
          RenderedPage.MissingFont(wanted: page.body.fontFamily, used: $0)
        },
        missingCharacters: Font.missingCharacters(in: page.drawings.flatMap(\.runs).map(\.text)))
    }
  }
}

/// The parts of a page in their places.
private struct Sheet {
  let page: Page
  let arrangement: PageArrangement
  let logo: Logo?
  let parts: [(name: String, part: Part, place: PageArrangement.Place)]

  func painted(_ format: ImageFormat, resolution: Double) throws -> Data {
    let canvas = try Canvas(
      format, width: arrangement.size.width, height: arrangement.size.height,
      resolution: resolution, metadata: page.metadata)
    for (_, part, place) in parts {
      guard let recording = part.recording else { continue }
      canvas.paint(recording, x: place.x, y: place.y, scale: place.scale)
    }
    if let logo, let place = arrangement.logo { canvas.paint(logo, at: place) }
    return try canvas.finish()
  }

  func svg() -> String {
    let size = arrangement.size
    let placed = parts.enumerated().compactMap { number, entry in
      let (name, part, place) = entry
      return part.svg?.placed(
        x: place.x, y: place.y, scale: place.scale, fontFamily: page.body.fontFamily,
        className: name, idPrefix: name == "body" ? "" : "\(name)-\(number)-")
    }
    let picture = zip([logo].compactMap(\.self), [arrangement.logo].compactMap(\.self))
      .map { $0.svg(at: $1) }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
      viewBox="0 0 \(size.width.plain) \(size.height.plain)" role="img" \
      xml:lang="\(page.metadata.language)" aria-labelledby="page-title page-description">
      <title id="page-title">\(page.metadata.title.xmlEscaped)</title>
      <desc id="page-description">\(page.metadata.description.xmlEscaped)</desc>
      <rect width="\(size.width.plain)" height="\(size.height.plain)" fill="#FFFFFF"/>
      \((placed + picture).joined(separator: "\n"))
      </svg>

      """
  }
}

/// One drawing of the page, as far as the formats need it.
private struct Part {
  let size: PageArrangement.Extent
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

extension String {
  /// For the text of an XML element.
  var xmlEscaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
