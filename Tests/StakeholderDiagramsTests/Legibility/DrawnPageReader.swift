import Foundation
import XMLEvents

/// Reads a page from its SVG: follows the frames within it and the shifts of its groups.
final class DrawnPageReader: XMLEventHandler {
  enum Problem: Error, Hashable {
    case missing(String)
    case unknown(String)
  }

  private let fonts: FontFamily
  private var page = DrawnPage()
  private var part = -1
  /// From the units of an element to points of the page, for each element that is open.
  private var frames = [Frame()]
  private var owners: [DrawnOwner?] = []
  private var text: (element: TextElement, words: String)?
  private var title: String?
  private var problem: (any Error)?
  var hasEnough: Bool { problem != nil }

  private init(_ fonts: FontFamily) { self.fonts = fonts }

  static func read(_ svg: Data, fonts: FontFamily) throws -> DrawnPage {
    let reader = DrawnPageReader(fonts)
    var rest = svg[...]
    try XMLReader.read(
      { buffer in
        let count = rest.prefix(buffer.count).copyBytes(to: buffer)
        rest = rest.dropFirst(count)
        return count
      }, reader)
    if let problem = reader.problem { throw problem }
    guard reader.page.width > 0 else { throw Problem.missing("viewBox") }
    return reader.page
  }

  func started(_ name: XMLName, _ attributes: XMLAttributes) {
    guard problem == nil else { return }
    do {
      let (name, frame) = (name.string, frames[frames.count - 1])
      let owner = owners.last ?? nil
      frames.append(try self.frame(name, attributes, frame))
      owners.append(name == "g" ? begin(attributes) ?? owner : owner)
      switch name {
      case "title": title = ""
      case "text": text = (try TextElement(attributes), "")
      case "polygon": shape(try DrawnPath.points(ofPolygon: attributes.required("points")), owner)
      case "polyline":
        line(try DrawnPath.points(ofPolygon: attributes.required("points")), owner)
      case "path": shape(try DrawnPath.points(attributes.required("d")), owner)
      case "ellipse":
        shape(
          DrawnPath.points(
            ofEllipse: try attributes.number("cx"), try attributes.number("cy"),
            try attributes.number("rx"), try attributes.number("ry")), owner)
      case "svg", "g", "a", "desc", "rect": break
      default: throw Problem.unknown(name)
      }
    } catch { problem = error }
  }

  func found(_ bytes: UnsafeBufferPointer<UInt8>) {
    let words = String(decoding: bytes, as: UTF8.self)
    text?.words += words
    title? += words
  }

  func ended(_ name: XMLName) {
    guard problem == nil else { return }
    let frame = frames.removeLast()
    let owner = owners.removeLast()
    if name == "title", let title {
      self.title = nil
      // "n0", or "n0:box:c->n5".
      switch owner {
      case .node(let index): page.nodes[index].name = title
      case .edge(let index):
        page.edges[index].ends = Set(
          title.split(separator: ">").compactMap { $0.split(whereSeparator: ":-".contains).first }
            .map(String.init))
      case nil: break
      }
    } else if name == "text", let text {
      self.text = nil
      let drawn = text.element.drawn(text.words, frame, fonts)
      switch owner {
      case .node(let index): page.nodes[index].texts.append(drawn)
      case .edge(let index): page.edges[index].texts.append(drawn)
      case nil: problem = Problem.unknown("text outside nodes and edges: \(text.words)")
      }
    }
  }

  /// The node or edge that a group begins.
  private func begin(_ attributes: XMLAttributes) -> DrawnOwner? {
    let id = attributes["id"] ?? ""
    let classes = attributes["class"]?.split(separator: " ").map(String.init) ?? []
    switch classes.first {
    case "node":
      page.nodes.append(DrawnNode(id: id, classes: classes, part: part))
      return .node(page.nodes.count - 1)
    case "edge":
      page.edges.append(DrawnEdge(id: id, part: part))
      return .edge(page.edges.count - 1)
    default: return nil
    }
  }

  private func frame(_ name: String, _ attributes: XMLAttributes, _ frame: Frame) throws -> Frame {
    if name == "svg" {
      let box = try attributes.required("viewBox").split(separator: " ").compactMap { Double($0) }
      guard box.count == 4, box[2] > 0 else { throw Problem.unknown("viewBox") }
      part += 1
      guard frames.count > 1 else {
        (page.width, page.height) = (box[2], box[3])
        return frame
      }
      let scale = try attributes.number("width") / box[2]
      return Frame(
        scale: scale, x: try attributes.number("x") - box[0] * scale,
        y: try attributes.number("y") - box[1] * scale
      ).within(frame)
    }
    guard let transform = attributes["transform"] else { return frame }
    guard
      let shift = transform.wholeMatch(
        of: /scale\(1 1\) rotate\(0\) translate\((-?[0-9.]+) (-?[0-9.]+)\)/),
      let x = Double(shift.1), let y = Double(shift.2)
    else { throw Problem.unknown(transform) }
    return Frame(x: x, y: y).within(frame)
  }

  private func shape(_ points: [DrawnPoint], _ owner: DrawnOwner?) {
    guard case .node(let index) = owner else { return line(points, owner) }
    let frame = frames[frames.count - 1]
    guard let shape = DrawnShape(points.map(frame.onPage)) else { return }
    // What has no area is a rule.
    if min(shape.bounds.width, shape.bounds.height) > 1.5 { page.nodes[index].shapes.append(shape) }
  }

  private func line(_ points: [DrawnPoint], _ owner: DrawnOwner?) {
    guard case .edge(let index) = owner else { return }
    page.edges[index].lines.append(points.map(frames[frames.count - 1].onPage))
  }
}

/// From units to points of the page.
private struct Frame {
  var scale = 1.0
  var x = 0.0
  var y = 0.0

  func onPage(_ point: DrawnPoint) -> DrawnPoint {
    DrawnPoint(x: x + scale * point.x, y: y + scale * point.y)
  }

  func within(_ outer: Frame) -> Frame {
    Frame(scale: scale * outer.scale, x: outer.x + outer.scale * x, y: outer.y + outer.scale * y)
  }
}

/// What an element says of a text before its words.
private struct TextElement {
  let x: Double
  let y: Double
  let size: Double
  let isBold: Bool
  let anchor: String

  init(_ attributes: XMLAttributes) throws {
    x = try attributes.number("x")
    y = try attributes.number("y")
    size = try attributes.number("font-size")
    isBold = attributes["font-weight"] == "bold"
    anchor = attributes["text-anchor"] ?? "start"
  }

  func drawn(_ words: String, _ frame: Frame, _ fonts: FontFamily) -> DrawnText {
    let extent = (isBold ? fonts.bold : fonts.regular).extent(of: words, size: size)
    let left = x - extent.width * (anchor == "middle" ? 0.5 : anchor == "end" ? 1 : 0)
    let corners = [
      DrawnPoint(x: left + extent.blankBefore, y: y - extent.above),
      DrawnPoint(x: left + extent.width - extent.blankAfter, y: y + extent.below),
    ].map(frame.onPage)
    return DrawnText(
      words: words,
      box: DrawnBox(
        left: corners[0].x, top: corners[0].y, right: corners[1].x, bottom: corners[1].y))
  }
}

extension XMLAttributes {
  fileprivate func required(_ name: StaticString) throws -> String {
    guard let value = self[name] else { throw DrawnPageReader.Problem.missing("\(name)") }
    return value
  }

  fileprivate func number(_ name: StaticString) throws -> Double {
    guard let number = Double(try required(name)) else {
      throw DrawnPageReader.Problem.unknown("\(name)")
    }
    return number
  }
}
