import StakeholderModel

/// Reads a file in the DL language: a head of `key = value` and lists of labels, then `data:`.
struct DLReader {
  private let file: GraphTextFile
  private var graph = GraphContent()
  private let head: DLHead
  private let data: ArraySlice<GraphTextFile.Line>

  private typealias Side = DLHead.Side
  private typealias Word = DLHead.Word

  /// - Throws: ``FormatError/malformed(_:line:column:reason:)``.
  init(_ file: GraphTextFile) throws {
    self.file = file
    var words: [Word] = []
    var data: ArraySlice<GraphTextFile.Line> = []
    for (place, line) in file.lines.enumerated() {
      let mark = line.text.firstRange(of: /\b(?i:data):/)
      let before = line.text[..<(mark?.lowerBound ?? line.text.endIndex)]
      words += GraphTextFile.words(of: before, alsoBetween: [",", "="]).map { ($0, line.number) }
      if let mark {
        let rest = GraphTextFile.Line(number: line.number, text: line.text[mark.upperBound...])
        data = [rest] + file.lines[(place + 1)...]
        break
      }
    }
    head = try DLHead(words, of: file)
    self.data = data
    graph.diagnostics = file.diagnostics
  }

  /// - Throws: ``FormatError/malformed(_:line:column:reason:)``.
  mutating func read() throws -> GraphContent {
    makeNodes()
    switch head.format {
    case "fullmatrix", "fm", "lowerhalf", "lh", "upperhalf", "uh": try readMatrices()
    case "edgelist1", "el1", "edgelist2", "el2", "nodelist1", "nl1", "nodelist2", "nl2":
      try readLists()
    default:
      throw file.fault(
        1,
        LocalizedText(
          en: "the format “\(head.format)” is not read; export a full matrix or an edge list",
          fr: """
            le format « \(head.format) » n’est pas lu ; exporter une matrice complète ou une liste de liens
            """))
    }
    return graph
  }

  private var rows: Int { head.rows }
  private var columns: Int { head.columns }
  private var levels: Int { head.levels }
  private var isTwoMode: Bool { head.isTwoMode }

  private mutating func makeNodes() {
    for row in 0..<rows {
      var node = GraphContent.Node(
        id: "\(row + 1)",
        label: head.label(.rows, row) ?? (isTwoMode ? nil : head.label(.columns, row)))
      if isTwoMode { node.attributes = [.init(name: "mode", value: "1")] }
      graph.nodes.append(node)
    }
    guard isTwoMode else { return }
    for column in 0..<columns {
      graph.nodes.append(
        .init(
          id: "\(rows + column + 1)", label: head.label(.columns, column),
          attributes: [.init(name: "mode", value: "2")]))
    }
  }

  // MARK: Matrices

  private mutating func readMatrices() throws {
    var words = data.flatMap { line in
      GraphTextFile.words(of: line.text, alsoBetween: [","]).map { Word($0, line.number) }
    }[...]
    for level in 0..<levels {
      if head.embedded.contains(.columns) {
        for column in 0..<columns {
          guard let word = words.popFirst() else { throw tooShort() }
          name(column, .columns, word.text)
        }
      }
      for row in 0..<rows {
        if head.embedded.contains(.rows) {
          guard let word = words.popFirst() else { throw tooShort() }
          name(row, .rows, word.text)
        }
        for column in columns(of: row) {
          guard let word = words.popFirst() else { throw tooShort() }
          try add(row, column, word, level)
        }
      }
    }
    if let word = words.first {
      throw file.fault(
        word.line,
        LocalizedText(
          en:
            "there are more cells than \(rows) rows of \(columns) columns in \(levels) matrices have",
          fr:
            "il y a plus de cellules que n’en ont \(rows) lignes de \(columns) colonnes dans \(levels) matrices"
        ))
    }
  }

  private func columns(of row: Int) -> [Int] {
    let all =
      switch head.format {
      case "lowerhalf", "lh": Array(0...row)
      case "upperhalf", "uh": Array(row..<columns)
      default: Array(0..<columns)
      }
    return head.hasDiagonal || isTwoMode ? all : all.filter { $0 != row }
  }

  private func tooShort() -> FormatError {
    file.fault(
      file.lines.last?.number ?? 1,
      LocalizedText(
        en:
          "the data end before \(levels) matrices of \(rows) rows and \(columns) columns are full",
        fr:
          "les données s’arrêtent avant que \(levels) matrices de \(rows) lignes et \(columns) colonnes soient remplies"
      ))
  }

  private mutating func add(_ row: Int, _ column: Int, _ word: Word, _ level: Int) throws {
    guard let value = Double(word.text) else {
      throw file.fault(
        word.line,
        LocalizedText(en: "“\(word.text)” is no number", fr: "« \(word.text) » n’est pas un nombre")
      )
    }
    guard value != 0 else { return }
    add(row, isTwoMode ? rows + column : column, word.text, level, word.line)
  }

  private mutating func add(
    _ source: Int, _ target: Int, _ weight: String?, _ level: Int, _ line: Int
  ) {
    var edge = GraphContent.Edge(
      source: graph.nodes[source].id, target: graph.nodes[target].id,
      isMutual: isTwoMode || head.isHalf,
      line: line)
    edge.label = head.label(.levels, level) ?? (levels > 1 ? "\(level + 1)" : nil)
    if let weight { edge.attributes = [.init(name: "weight", value: weight)] }
    graph.edges.append(edge)
  }

  private mutating func name(_ place: Int, _ side: Side, _ label: String) {
    if side == .columns, isTwoMode {
      graph.nodes[rows + place].label = label
    } else if graph.nodes.indices.contains(place) {
      graph.nodes[place].label = label
    }
  }

  // MARK: Lists

  private mutating func readLists() throws {
    var places: [Side: [String: Int]] = [:]
    for (side, start) in [(Side.rows, 0), (.columns, isTwoMode ? rows : 0)] {
      for (place, label) in (head.labels[side] ?? head.labels[.rows] ?? []).enumerated() {
        places[side, default: [:]][label.folded] = start + place
      }
    }
    let isNodes = head.format.hasPrefix("n")
    var level = 0
    for line in data {
      let words = GraphTextFile.words(of: line.text, alsoBetween: [","])
      guard let first = words.first else { continue }
      // An exclamation mark begins the next matrix.
      if first == "!" {
        level += 1
        continue
      }
      let source = try place(first, .rows, &places, line.number)
      guard words.count > 1 else { continue }
      let targets = isNodes ? Array(words.dropFirst()) : [words[1]]
      for target in targets {
        add(
          source, try place(target, .columns, &places, line.number),
          isNodes || words.count < 3 ? nil : words[2], level, line.number)
      }
    }
  }

  private mutating func place(
    _ word: String, _ side: Side, _ places: inout [Side: [String: Int]], _ line: Int
  ) throws -> Int {
    let start = side == .columns && isTwoMode ? rows : 0
    let count = side == .columns ? columns : rows
    if !head.embedded.contains(side), let number = Int(word), (1...max(count, 1)).contains(number),
      number <= count
    {
      return start + number - 1
    }
    let key: Side = isTwoMode ? side : .rows
    if let place = places[key]?[word.folded] { return place }
    let next = start + (places[key]?.count ?? 0)
    guard head.embedded.contains(side), next < start + count else {
      throw file.fault(
        line,
        LocalizedText(
          en: "“\(word)” is none of the \(count) nodes",
          fr: "« \(word) » n’est aucun des \(count) nœuds"))
    }
    places[key, default: [:]][word.folded] = next
    graph.nodes[next].label = word
    return next
  }
}
