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
  /// - Parameter idPrefix: begins each id, since Graphviz numbers each drawing alike.
  func placed(
    x: Double, y: Double, scale: Double, fontFamily: String?, className: String, idPrefix: String
  ) -> String {
    """
    <svg class="\(className)" x="\(number(x))" y="\(number(y))" width="\(number(width * scale))" \
    height="\(number(height * scale))" viewBox="0 0 \(number(width)) \(number(height))">\
    \(content(fontFamily, idPrefix: idPrefix))</svg>
    """
  }

  private func content(_ fontFamily: String?, idPrefix: String = "") -> String {
    var edits = [
      // Not every SVG reader knows the word, and `none` means the same.
      Edit("\"transparent\"", "\"none\""),
      Edit("<!--", through: "-->\n"),
      // Written so for the sake of comments, which are gone.
      Edit("&#45;", "-"),
    ]
    if !idPrefix.isEmpty { edits.append(Edit("<g id=\"", "<g id=\"\(idPrefix)")) }
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
    let title = Edit("<title>", through: "</title>\n")
    while at < body.endIndex {
      if let after = title.end(in: body, at: at) {
        result += Self.title(before: body[after...])
        at = after
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

  /// The title of a group in the place of Graphviz's own, which is an internal name: what the pointer shows over
  /// the group's anchor, on the line that follows. None where that is blank.
  private static func title(before rest: ArraySlice<UInt8>) -> [UInt8] {
    let line = rest.prefix { $0 != UInt8(ascii: "\n") }
    guard line.starts(with: Array("<g id=\"a_".utf8)),
      let start = line.firstRange(of: Array("xlink:title=\"".utf8))?.upperBound
    else { return [] }
    let text = line[start...].prefix { $0 != UInt8(ascii: "\"") }
    guard text.contains(where: { $0 != UInt8(ascii: " ") }) else { return [] }
    return Array(
      "<title>\(String(decoding: text, as: UTF8.self).replacing("&#45;", with: "-"))</title>\n".utf8
    )
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
