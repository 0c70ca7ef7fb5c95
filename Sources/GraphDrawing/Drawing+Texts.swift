extension Drawing {
  /// The pieces of text that are drawn, in the order of nodes and then edges.
  package var runs: [TextRun] {
    let ofNodes = nodes.filter { !$0.isInvisible }.flatMap(\.label.runs)
    let ofEdges = edges.filter { !$0.isInvisible }.flatMap { $0.label ?? [] }
    return (ofNodes + ofEdges).filter { !$0.text.isEmpty }
  }

  /// The size of its smallest text in points, at its own size; 0 where it has no text.
  public var smallestText: Double { runs.map { $0.size ?? fontSize }.min() ?? 0 }
}

extension Label {
  fileprivate var runs: [TextRun] {
    switch self {
    case .plain(let text): [TextRun(text)]
    case .table(let table):
      table.rows.joined().flatMap { $0.lines.flatMap(\.self) + [$0.box?.text].compactMap(\.self) }
    }
  }
}

extension Page {
  /// All that may be drawn of it.
  package var drawings: [Drawing] { [head].compactMap(\.self) + [body] + feet + side }
}
