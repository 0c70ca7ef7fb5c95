extension Label {
  /// The value of a `label` attribute.
  func dot() throws -> String {
    switch self {
    case .plain(let text): try SafeText.label(text)
    case .table(let table): "<" + (try table.html()) + ">"
    }
  }
}

extension LabelTable {
  func html() throws -> String {
    var attributes = [
      "border=\"\(border.dot)\"", "cellborder=\"0\"", "cellpadding=\"\(cellPadding.dot)\"",
      "cellspacing=\"\(cellSpacing.dot)\"",
    ]
    if let background { attributes.append("bgcolor=\"\(background)\"") }
    if let borderColour { attributes.append("color=\"\(borderColour)\"") }
    if isRounded { attributes.append("style=\"rounded\"") }
    // A table without rows is a syntax error to Graphviz, and an empty cell keeps its place.
    let body = try (rows.isEmpty ? [[LabelCell([])]] : rows).map { row in
      "<tr>" + (try row.map { try $0.html() }.joined()) + "</tr>"
    }
    return "<table \(attributes.joined(separator: " "))>\(body.joined())</table>"
  }
}

extension LabelCell {
  func html() throws -> String {
    var attributes = ["align=\"\(alignment.rawValue)\"", "balign=\"\(alignment.rawValue)\""]
    if columnSpan > 1 { attributes.append("colspan=\"\(columnSpan)\"") }
    if let background { attributes.append("bgcolor=\"\(background)\"") }
    if !rules.isEmpty {
      attributes.append("border=\"1\" sides=\"\(rules)\"")
      if let ruleColour { attributes.append("color=\"\(ruleColour)\"") }
    }
    if let width { attributes.append("width=\"\(width.dot)\"") }
    if let height { attributes.append("height=\"\(height.dot)\"") }
    if let padding { attributes.append("cellpadding=\"\(padding.dot)\"") }
    if let link {
      let text = lines.joined().map(\.text).joined(separator: " ")
      attributes.append(
        "href=\"\(link.escapedInTable)\" title=\"\(try SafeText.html(text, align: nil))\"")
    }
    if let box { return "<td \(attributes.joined(separator: " "))>\(try box.html())</td>" }
    let content = try lines.map { line in try line.map { try $0.html() }.joined() }
      .joined(separator: "<br align=\"\(alignment.rawValue)\"/>")
    return "<td \(attributes.joined(separator: " "))>\(content)</td>"
  }
}

extension LabelBox {
  /// A table of its own, since cells of one column are of one width.
  func html() throws -> String {
    let styles = [dash == .solid ? nil : dash.rawValue, isRounded ? "rounded" : nil]
      .compactMap(\.self)
    let style = styles.isEmpty ? "" : " style=\"\(styles.joined(separator: ","))\""
    return """
      <table border="0" cellborder="0" cellpadding="0" cellspacing="0"><tr><td port="box" \
      fixedsize="true" width="\(size.dot)" height="\(size.dot)" border="\(strokeWidth.dot)" \
      bgcolor="\(fill)" color="\(stroke)"\(style)>\(try text.html())</td></tr></table>
      """
  }
}

extension TextRun {
  func html() throws -> String {
    guard !text.isEmpty else { return "" }
    // A reader of SVG drops spaces at the ends of a piece of text.
    var padded = text
    if padded.first == " " { padded = "\u{A0}" + padded.dropFirst() }
    if padded.last == " " { padded = padded.dropLast() + "\u{A0}" }
    // A space at the beginning of a text from right to left would come to stand at its right.
    if padded != text, text.unicodeScalars.contains(where: \.isFromRightToLeft) {
      padded = "\u{200E}" + padded
    }
    var result = try SafeText.html(padded, align: nil)
    if isItalic { result = "<i>\(result)</i>" }
    if isBold { result = "<b>\(result)</b>" }
    var font: [String] = []
    if let size { font.append("point-size=\"\(size.dot)\"") }
    if let colour { font.append("color=\"\(colour)\"") }
    return font.isEmpty ? result : "<font \(font.joined(separator: " "))>\(result)</font>"
  }
}

extension Unicode.Scalar {
  /// Whether it is of a writing from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam …
  fileprivate var isFromRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}

extension Double {
  /// The shortest decimal form with a point, whatever the locale: at most three places.
  var dot: String {
    let rounded = (self * 1000).rounded() / 1000
    return rounded == rounded.rounded() && abs(rounded) < 1e15
      ? String(Int(rounded)) : String(rounded)
  }
}
