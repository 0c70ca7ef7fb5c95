import XMLEvents

/// The number format of each style that a cell may have.
final class StyleTable: XMLEventHandler {
  private(set) var formats: [NumberFormat] = []
  private var custom: [Int: NumberFormat] = [:]
  private var isInCellFormats = false
  let hasEnough = false

  func started(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "numFmt" {
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
      custom[id] = NumberFormat(code: attributes["formatCode"] ?? "")
    } else if name == "cellXfs" {
      isInCellFormats = true
    } else if isInCellFormats, name == "xf" {
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append(custom[id] ?? NumberFormat(builtIn: id))
    }
  }

  func ended(_ name: XMLName) {
    if name == "cellXfs" { isInCellFormats = false }
  }

  func found(_ text: UnsafeBufferPointer<UInt8>) {}
}
