import GraphDrawing

extension Theme {
  /// The single colours by the name that a theme file calls them.
  public static var colours: [(name: String, path: WritableKeyPath<Theme, Colour>)] {
    [
      ("text", \.text), ("muted", \.muted), ("box", \.boxFill), ("border", \.boxStroke),
      ("party", \.anchorFill), ("mark", \.mark), ("mark-fill", \.markFill), ("blue", \.blue),
      ("green", \.green), ("orange", \.orange), ("purple", \.purple), ("sky", \.sky),
    ]
  }

  /// The rows of colours; a file gives as many as there are.
  public static var colourRows: [(name: String, path: WritableKeyPath<Theme, [Colour]>)] {
    [("lanes", \.laneFills), ("shades", \.shades), ("heat", \.heat)]
  }

  /// Colours that stand out less from what is behind them than readers with weak sight need: text by a contrast of
  /// 4.5, lines and borders by 3 (WCAG 2.2, 1.4.3 and 1.4.11).
  public var weakContrasts: [(front: String, behind: String, contrast: Double)] {
    let fills =
      [("box", boxFill), ("party", anchorFill), ("mark-fill", markFill)]
      + Self.colourRows.flatMap { row in self[keyPath: row.path].map { (row.name, $0) } }
    let sheet = [("white", Colour.white), ("box", boxFill)] + laneFills.map { ("lanes", $0) }
    let lines: [(String, Colour)] = [
      ("border", boxStroke), ("blue", blue), ("green", green), ("orange", orange),
      ("purple", purple), ("sky", sky),
    ]
    let wanted: [(front: (String, Colour), behind: [(String, Colour)], least: Double)] =
      [
        (("text", text), fills, 4.5), (("muted", muted), sheet, 4.5),
        (("mark", mark), sheet + [("mark-fill", markFill)], 4.5),
      ] + lines.map { ($0, [("white", .white)], 3) }
    return wanted.flatMap { front, behind, least in
      behind.compactMap { name, fill in
        let contrast = front.1.contrast(with: fill)
        return contrast < least ? (front.0, name, contrast) : nil
      }
    }
  }
}
