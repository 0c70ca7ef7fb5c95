import Foundation

/// What Graphviz drew, without the frame of the file around it.
struct SVGFragment {
  let width: Double
  let height: Double
  private let body: String

  /// - Throws: ``RenderError/malformedOutput(format:reason:)`` when the text is no whole SVG.
  init(_ bytes: [UInt8]) throws {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw RenderError.malformedOutput(format: "SVG", reason: "it is not UTF-8")
    }
    guard
      let header = text.firstMatch(
        of: /<svg width="([0-9.]+)pt" height="([0-9.]+)pt"[^>]*viewBox="[^"]*"[^>]*>/),
      let end = text.range(of: "</svg>", options: .backwards),
      let width = Double(header.1), let height = Double(header.2)
    else {
      throw RenderError.malformedOutput(format: "SVG", reason: "its beginning or end is missing")
    }
    self.width = width
    self.height = height
    body = String(text[header.range.upperBound..<end.lowerBound])
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
    var content = body.replacing(/<!--.*?-->\n?/.dotMatchesNewlines(), with: "")
    // Not every SVG reader knows the word, and `none` means the same.
    content = content.replacing("\"transparent\"", with: "\"none\"")
    // The graph's own title would be read out, and shown by the pointer, over the whole drawing.
    content = content.replacing(/(<g id="[^"]*" class="graph"[^>]*>\n)<title>[^<]*<\/title>\n/) {
      String($0.1)
    }
    if let fontFamily {
      // Verdana has the widths of DejaVu Sans, so labels keep to their boxes where it is missing.
      content = content.replacing(
        "font-family=\"\(fontFamily)\"",
        with: "font-family=\"\(fontFamily),Verdana,Noto Sans,Arial,sans-serif\"")
    }
    return content
  }

  private func number(_ value: Double) -> String { value.plain }
}

extension Double {
  /// At most two decimals, with a point.
  var plain: String {
    let rounded = (self * 100).rounded() / 100
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}
