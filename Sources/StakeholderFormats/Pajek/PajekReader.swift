import StakeholderModel

/// Reads a file of Pajek section by section.
struct PajekReader {
  private let file: GraphTextFile
  private var graph = GraphContent()
  private var section = Section.none
  /// What the networks so far are called, the one at hand last.
  private var networks: [String] = []
  private var hasDrawing = false
  /// How many vertices the section at hand says there are, and how many of them are of the first mode.
  private var size = (all: 0, first: 0)
  /// The row of a matrix, or the vertex of a partition or vector, that comes next.
  private var next = 0
  private var relation: String?

  private enum Section: Equatable {
    case none, vertices, arcs, edges, arcsList, edgesList, matrix, ignored
    /// The values of a partition or vector of this name, one a line.
    case values(String)
  }

  init(_ file: GraphTextFile) {
    self.file = file
    graph.diagnostics = file.diagnostics
  }

  /// - Throws: ``FormatError/malformed(_:line:column:reason:)``.
  mutating func read() throws -> GraphContent {
    for line in file.lines {
      guard let first = line.text.first(where: { !$0.isWhitespace }), first != "%" else { continue }
      if first == "*" {
        try begin(line)
      } else {
        try take(line)
      }
    }
    if hasDrawing { graph.leftOut.append(GraphContent.drawing) }
    if networks.count < 2 {
      for row in graph.edges.indices {
        graph.edges[row].attributes.removeAll { $0.name == Self.network }
      }
    }
    return graph
  }

  private static let network = "network"

  private mutating func begin(_ line: GraphTextFile.Line) throws {
    let words = GraphTextFile.words(of: line.text.drop { $0.isWhitespace }.dropFirst())
    let rest = line.text.drop { $0.isWhitespace }.drop { !$0.isWhitespace }
    relation = nil
    switch words.first?.lowercased() {
    case "network":
      networks.append(String(rest).trimmed)
      section = .none
    case "vertices": try beginVertices(words, line)
    case "arcs": section = .arcs
    case "edges": section = .edges
    case "arcslist": section = .arcsList
    case "edgeslist": section = .edgesList
    case "matrix": (section, next) = (.matrix, 0)
    case "partition", "vector": section = .values(String(rest).trimmed)
    default: section = .ignored
    }
    // "*Arcs :2 "trusts"": a network of several relations.
    if [.arcs, .edges, .matrix].contains(section), words.count > 1, words[1].hasPrefix(":") {
      relation = words.count > 2 ? words[2] : String(words[1].dropFirst())
    }
  }

  private mutating func beginVertices(_ words: [String], _ line: GraphTextFile.Line) throws {
    guard words.count > 1, let all = Int(words[1]), (0...file.mostNodes).contains(all) else {
      throw file.fault(
        line.number,
        LocalizedText(
          en: "after *Vertices stands their number", fr: "après *Vertices vient leur nombre"))
    }
    if case .values = section {
      next = 0
      return
    }
    size = (all, words.count > 2 ? Int(words[2]) ?? all : all)
    section = .vertices
    guard graph.nodes.count != all else { return }
    guard graph.nodes.isEmpty else {
      throw file.fault(
        line.number,
        LocalizedText(
          en: "this network has other vertices than the one before; keep one in the file",
          fr: "ce réseau a d’autres sommets que le précédent ; n’en garder qu’un dans le fichier"))
    }
    for row in 0..<all {
      var node = GraphContent.Node(id: "\(row + 1)", line: line.number)
      if size.first < all {
        node.attributes = [.init(name: "mode", value: row < size.first ? "1" : "2")]
      }
      graph.nodes.append(node)
    }
  }

  private mutating func take(_ line: GraphTextFile.Line) throws {
    let words = GraphTextFile.words(of: line.text)
    switch section {
    case .none, .ignored: break
    case .vertices: try takeVertex(words, line)
    case .arcs, .edges: try takeTie(words, line)
    case .arcsList, .edgesList:
      for target in words.dropFirst() {
        try add(words[0], target, isMutual: section == .edgesList, line: line)
      }
    case .matrix: try takeRow(words, line)
    case .values(let name): takeValue(words, name)
    }
  }

  private mutating func takeVertex(_ words: [String], _ line: GraphTextFile.Line) throws {
    let row = try place(words[0], line)
    graph.nodes[row].line = line.number
    if words.count > 1, !words[1].isEmpty { graph.nodes[row].label = words[1] }
    if words.count > 2 { hasDrawing = true }
    if let times = words.first(where: { $0.hasPrefix("[") && $0.hasSuffix("]") }) {
      graph.nodes[row].attributes.append(.init(name: "times", value: times))
    }
  }

  private mutating func takeTie(_ words: [String], _ line: GraphTextFile.Line) throws {
    guard words.count > 1 else {
      throw file.fault(
        line.number,
        LocalizedText(
          en: "a line of arcs or edges has two vertices",
          fr: "une ligne d’arcs ou d’arêtes porte deux sommets"))
    }
    var attributes: [GraphContent.Attribute] = []
    if words.count > 2, Double(words[2]) != nil {
      attributes.append(.init(name: "weight", value: words[2]))
    }
    if let mark = words.dropFirst(2).firstIndex(of: "l"), mark + 1 < words.count {
      attributes.append(.init(name: "label", value: words[mark + 1]))
    }
    if let times = words.first(where: { $0.hasPrefix("[") && $0.hasSuffix("]") }) {
      attributes.append(.init(name: "times", value: times))
    }
    try add(words[0], words[1], isMutual: section == .edges, attributes, line: line)
  }

  private mutating func takeRow(_ words: [String], _ line: GraphTextFile.Line) throws {
    let isTwoMode = size.first < size.all
    let columns = isTwoMode ? size.all - size.first : size.all
    guard words.count == columns, next < (isTwoMode ? size.first : size.all) else {
      throw file.fault(
        line.number,
        LocalizedText(
          en: "the matrix has \(columns) columns, this row \(words.count)",
          fr: "la matrice a \(columns) colonnes, cette ligne \(words.count)"))
    }
    for (column, word) in words.enumerated() where Double(word) != 0 {
      try add(
        "\(next + 1)", "\(column + 1 + (isTwoMode ? size.first : 0))", isMutual: isTwoMode,
        [.init(name: "weight", value: word)], line: line)
    }
    next += 1
  }

  private mutating func takeValue(_ words: [String], _ name: String) {
    guard graph.nodes.indices.contains(next) else { return }
    graph.nodes[next].attributes.append(
      .init(name: name.isEmpty ? "partition" : name, value: words[0]))
    next += 1
  }

  private mutating func add(
    _ source: String, _ target: String, isMutual: Bool,
    _ attributes: [GraphContent.Attribute] = [], line: GraphTextFile.Line
  ) throws {
    let (from, to) = (try place(source, line), try place(target, line))
    var edge = GraphContent.Edge(
      source: graph.nodes[from].id, target: graph.nodes[to].id, isMutual: isMutual,
      line: line.number)
    edge.label = attributes.first { $0.name == "label" }?.value ?? relation
    edge.attributes = attributes.filter { $0.name != "label" }
    if let network = networks.last {
      edge.attributes.append(.init(name: Self.network, value: network))
    }
    graph.edges.append(edge)
  }

  /// The row of a vertex that a line names by its number.
  private func place(_ word: String, _ line: GraphTextFile.Line) throws -> Int {
    guard let number = Int(word), graph.nodes.indices.contains(number - 1) else {
      throw file.fault(
        line.number,
        LocalizedText(
          en: "“\(word)” is no number of a vertex, of which there are \(graph.nodes.count)",
          fr: "« \(word) » n’est pas le numéro d’un sommet ; il y en a \(graph.nodes.count)"))
    }
    return number - 1
  }
}
