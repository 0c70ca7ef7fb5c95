import CGraphviz
import Foundation
import GraphDrawing

/// A graph that Graphviz has read and laid out. It lives only inside ``of(_:engine:_:)``, and no other
/// layout exists at that time.
struct Layout: ~Copyable {
  private let handle: OpaquePointer
  /// What Graphviz had to say of the graph without refusing it.
  let warnings: String

  /// Graphviz keeps global state: one thread at a time, from reading the graph to freeing it.
  private static let lock = NSLock()
  private static let mostBytes = 50_000_000
  /// Fonts do not vanish while a program runs, so this is asked once.
  private static let hasFont = cgv_has_font() != 0

  /// Runs `body` while no other thread uses Graphviz.
  static func exclusively<Result>(_ body: () throws -> Result) throws -> Result {
    try lock.withLock {
      guard hasFont else { throw RenderError.noFont }
      return try body()
    }
  }

  /// Reads and lays out DOT text, and runs `body` with the result. Must be called inside
  /// ``exclusively(_:)``, and not inside another `body`.
  static func of<Result>(
    _ dot: String, engine: LayoutEngine, _ body: (borrowing Layout) throws -> Result
  ) throws -> Result {
    let layout = try Layout(dot, engine)
    return try body(layout)
  }

  private init(_ dot: String, _ engine: LayoutEngine) throws {
    guard dot.utf8.count <= Self.mostBytes else {
      throw RenderError.textTooLong(dot.utf8.count, limit: Self.mostBytes)
    }
    var messages: UnsafeMutablePointer<CChar>?
    let created = cgv_layout_create(dot, dot.utf8.count, engine.rawValue, &messages)
    let said = Self.take(messages)
    guard let created else {
      throw RenderError.layoutFailed(
        engine: engine, messages: said.isEmpty ? "it gave no reason" : said)
    }
    handle = created
    warnings = said
  }

  deinit { cgv_layout_free(handle) }

  /// The size of the drawing in points.
  var size: (width: Double, height: Double) {
    var width = 0.0
    var height = 0.0
    cgv_layout_size(handle, &width, &height)
    return (width, height)
  }

  /// The bytes of one of Graphviz's own formats.
  func render(_ format: String) throws -> [UInt8] {
    var result = cgv_bytes(bytes: nil, length: 0)
    var messages: UnsafeMutablePointer<CChar>?
    let status = cgv_layout_render(handle, format, &result, &messages)
    let said = Self.take(messages)
    defer { cgv_free(result.bytes) }
    guard status == 0, let bytes = result.bytes else {
      throw RenderError.renderFailed(format: format, messages: said)
    }
    return Array(UnsafeBufferPointer(start: bytes, count: result.length))
  }

  /// What Graphviz draws, to be painted later.
  func record() throws -> Recording {
    var messages: UnsafeMutablePointer<CChar>?
    let recording = cgv_layout_record(handle, &messages)
    let said = Self.take(messages)
    guard let recording else { throw RenderError.renderFailed(format: "page", messages: said) }
    let map = String(decoding: try render("imap_np"), as: UTF8.self)
    return Recording(recording, LinkArea.all(in: map))
  }

  private static func take(_ messages: UnsafeMutablePointer<CChar>?) -> String {
    guard let messages else { return "" }
    defer { cgv_free(messages) }
    return String(cString: messages).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

/// What was drawn of a layout that is gone, with its links.
final class Recording {
  let handle: OpaquePointer
  let links: [LinkArea]

  fileprivate init(_ handle: OpaquePointer, _ links: [LinkArea]) {
    (self.handle, self.links) = (handle, links)
  }

  deinit { cgv_recording_free(handle) }
}
