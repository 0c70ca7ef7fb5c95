import StakeholderModel

/// The head of a file in the DL language: what stands before its data.
struct DLHead {
  typealias Word = (text: String, line: Int)

  enum Side: Hashable { case rows, columns, levels }

  private var numbers: [String: Int] = [:]
  private(set) var format = "fullmatrix"
  private(set) var hasDiagonal = true
  private(set) var labels: [Side: [String]] = [:]
  /// The sides whose labels stand in the data.
  private(set) var embedded: Set<Side> = []

  /// - Throws: ``FormatError/malformed(_:line:column:reason:)``.
  init(_ head: [Word], of file: GraphTextFile) throws {
    var list: Side?
    var side = Side.rows
    var place = head.first?.text.lowercased() == "dl" ? 1 : 0
    while place < head.count {
      let (text, line) = head[place]
      let word = text.lowercased()
      place += 1
      switch word {
      case "n", "nr", "nc", "nm":
        guard place < head.count, let number = Int(head[place].text),
          (0...file.mostNodes).contains(number)
        else {
          throw file.fault(
            line,
            LocalizedText(
              en: "after “\(text)” stands a number", fr: "après « \(text) » vient un nombre"))
        }
        numbers[word] = number
        (place, list) = (place + 1, nil)
      case "format":
        format = place < head.count ? head[place].text.lowercased() : format
        (place, list) = (place + 1, nil)
      case "diagonal": list = nil
      case "present": hasDiagonal = true
      case "absent": hasDiagonal = false
      case "row", "rows": (side, list) = (.rows, nil)
      case "column", "columns", "col": (side, list) = (.columns, nil)
      case "level", "levels", "matrix": (side, list) = (.levels, nil)
      case "labels:":
        list = side
        labels[side] = []
        side = .rows
      case "labels": list = nil
      case "embedded":
        embedded.formUnion(side == .rows ? [.rows, .columns] : [side])
        side = .rows
      default:
        guard let list else {
          throw file.fault(
            line,
            LocalizedText(
              en: "“\(text)” is no word of DL that can stand here",
              fr: "« \(text) » n’est pas un mot de DL attendu ici"))
        }
        labels[list, default: []].append(text)
      }
    }
  }

  var isTwoMode: Bool {
    numbers["nr"] != nil || numbers["nc"] != nil || format.hasSuffix("2")
  }
  var rows: Int { numbers["nr"] ?? numbers["n"] ?? 0 }
  var columns: Int { numbers["nc"] ?? numbers["n"] ?? rows }
  var levels: Int { numbers["nm"] ?? 1 }

  var isHalf: Bool { ["lowerhalf", "lh", "upperhalf", "uh"].contains(format) }

  func label(_ side: Side, _ place: Int) -> String? {
    labels[side].flatMap { $0.indices.contains(place) ? $0[place] : nil }
  }
}
