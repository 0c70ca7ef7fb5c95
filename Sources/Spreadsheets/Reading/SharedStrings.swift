import XMLEvents

/// The texts that the cells of a workbook share.
final class SharedStrings: XMLEventHandler {
  private(set) var strings: [String] = []
  private(set) var hasTooMuch = false
  private var text = RunText()
  private var size = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  var hasEnough: Bool { hasTooMuch }

  func started(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "si" { text.clear() } else { text.started(name) }
  }

  func ended(_ name: XMLName) {
    guard name == "si" else { return text.ended(name) }
    size += text.size + 32
    hasTooMuch = size > limit
    strings.append(text.string)
  }

  func found(_ bytes: UnsafeBufferPointer<UInt8>) { text.found(bytes) }
}

/// A text that may be in several runs of different looks; readings for Japanese are no part of it.
struct RunText {
  private var bytes: [UInt8] = []
  private var isInText = false
  private var isInReading = false

  var size: Int { bytes.count }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    isInText = false
    isInReading = false
  }

  mutating func started(_ name: XMLName) {
    if name == "t" { isInText = !isInReading } else if name == "rPh" { isInReading = true }
  }

  mutating func ended(_ name: XMLName) {
    if name == "t" { isInText = false } else if name == "rPh" { isInReading = false }
  }

  mutating func found(_ text: UnsafeBufferPointer<UInt8>) {
    if isInText { bytes.append(contentsOf: text) }
  }

  var string: String { EscapedText.decoded(bytes) }
}
