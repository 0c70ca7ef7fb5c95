import XMLEvents

/// Writes down what a reader tells, one text an event: `<a x=1>`, `</a>`, `"text"`.
final class EventRecorder: XMLEventHandler {
  /// Pieces of a text are joined here; see ``pieces``.
  private(set) var events: [String] = []
  private(set) var pieces = 0
  private(set) var textBytes = 0
  /// The element at whose start the reading is to end.
  var last: StaticString?
  private(set) var hasEnough = false
  private let attributes: [StaticString]
  private var text: [UInt8] = []

  /// - Parameter attributes: those whose values are written down, by local name.
  init(_ attributes: StaticString...) { self.attributes = attributes }

  func started(_ name: XMLName, _ attributes: XMLAttributes) {
    flush()
    let values = self.attributes.compactMap { name in attributes[name].map { " \(name)=\($0)" } }
    events.append("<\(name.string)\(values.joined())>")
    if let last, name == last { hasEnough = true }
  }

  func ended(_ name: XMLName) {
    flush()
    events.append("</\(name.string)>")
  }

  func found(_ text: UnsafeBufferPointer<UInt8>) {
    pieces += 1
    textBytes += text.count
    if textBytes < 10_000 { self.text += text }
  }

  private func flush() {
    if !text.isEmpty { events.append("\"\(String(decoding: text, as: UTF8.self))\"") }
    text = []
  }
}

extension XMLReader {
  /// Reads bytes that are handed out in pieces of a size.
  static func read(_ bytes: [UInt8], piece: Int = .max, _ handler: some XMLEventHandler) throws {
    var rest = bytes[...]
    try read(
      { buffer in
        let now = rest.prefix(min(piece, buffer.count))
        buffer.copyBytes(from: now)
        rest = rest.dropFirst(now.count)
        return now.count
      }, handler)
  }

  static func read(_ text: String, _ handler: some XMLEventHandler) throws {
    try read(Array(text.utf8), handler)
  }
}
