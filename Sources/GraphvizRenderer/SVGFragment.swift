import Foundation

/// What Graphviz drew, without the frame of the file around it.
///
/// Works on bytes: regular expressions over a large drawing would take longer than its layout.
struct SVGFragment {
  let width: Double
  let height: Double
  private let body: ArraySlice<UInt8>

  /// - Throws: ``RenderError/malformedOutput(format:reason:)`` when the text is no whole SVG.
  init(_ bytes: [UInt8]) throws {
    func malformed(_ reason: String) -> RenderError {
      .malformedOutput(format: "SVG", reason: reason)
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw malformed("it is not UTF-8")
    }
    guard let start = bytes.firstRange(of: Array("<svg width=\"".utf8)),
      let headerEnd = bytes[start.upperBound...].firstIndex(of: UInt8(ascii: ">")),
      let end = bytes.suffix(16).firstRange(of: Array("</svg>".utf8))
    else { throw malformed("its beginning or end is missing") }
    let header = String(decoding: bytes[start.lowerBound...headerEnd], as: UTF8.self)
    guard
      let size = header.firstMatch(of: /width="([0-9.]+)pt" height="([0-9.]+)pt"/),
      let width = Double(size.1), let height = Double(size.2)
    else { throw malformed("its size is missing") }
    self.width = width
    self.height = height
    body = bytes[(headerEnd + 1)..<end.lowerBound]
  }

  /// A file of its own: scalable, with fonts that other machines have too.
  func document(fontFamily: String?) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
    viewBox="0 0 \(number(width)) \(number(height))" role="img">\(content(fontFamily))</svg>

    """
  }

  /// The same inside another SVG, its upper left corner at x, y.
  func placed(x: Double, y: Double, scale: Double, fontFamily: String?, className: String) -> String
  {
    """
    <svg class="\(className)" x="\(number(x))" y="\(number(y))" width="\(number(width * scale))" \
    height="\(number(height * scale))" viewBox="0 0 \(number(width)) \(number(height))">\
    \(content(fontFamily))</svg>
    """
  }

  private func content(_ fontFamily: String?) -> String {
    var edits = [
      // Not every SVG reader knows the word, and `none` means the same.
      Edit("\"transparent\"", "\"none\""),
      Edit("<!--", through: "-->\n"),
    ]
    if let fontFamily {
      // Verdana has the widths of DejaVu Sans, so labels keep to their boxes where it is missing.
      edits.append(
        Edit(
          "font-family=\"\(fontFamily)\"",
          "font-family=\"\(fontFamily),Verdana,Noto Sans,Arial,sans-serif\""))
    }
    var result: [UInt8] = []
    result.reserveCapacity(body.count + body.count / 8)
    var at = body.startIndex
    var isBeforeTitle = true
    while at < body.endIndex {
      // The graph's own title, the first, would be shown by the pointer over the whole drawing.
      if isBeforeTitle, let after = Edit("<title>", through: "</title>\n").end(in: body, at: at) {
        at = after
        isBeforeTitle = false
      } else if let (edit, after) = edits.firstMatch(in: body, at: at) {
        result += edit.replacement
        at = after
      } else {
        result.append(body[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func number(_ value: Double) -> String { value.plain }
}

/// A piece of text to be replaced.
private struct Edit {
  let pattern: [UInt8]
  /// Where the piece ends, if not with the pattern.
  let closing: [UInt8]?
  let replacement: [UInt8]

  init(_ pattern: String, _ replacement: String) {
    self.pattern = Array(pattern.utf8)
    closing = nil
    self.replacement = Array(replacement.utf8)
  }

  /// A piece that goes on to `closing` and is left out.
  init(_ pattern: String, through closing: String) {
    self.pattern = Array(pattern.utf8)
    self.closing = Array(closing.utf8)
    replacement = []
  }

  /// The end of the piece that begins at an index, `nil` if none does.
  func end(in bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
    guard bytes[index] == pattern[0], bytes[index...].starts(with: pattern) else { return nil }
    let after = index + pattern.count
    guard let closing else { return after }
    return bytes[after...].firstRange(of: closing)?.upperBound
  }
}

extension [Edit] {
  fileprivate func firstMatch(in bytes: ArraySlice<UInt8>, at index: Int) -> (Edit, Int)? {
    for edit in self {
      if let end = edit.end(in: bytes, at: index) { return (edit, end) }
    }
    return nil
  }
}

extension Double {
  /// At most two decimals, with a point.
  var plain: String {
    let rounded = (self * 100).rounded() / 100
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}
