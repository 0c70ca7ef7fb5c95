import Mustache
import StakeholderModel

/// A block of a section as the template takes it: one of its values is there.
struct HTMLBlock {
  var subheading: String?
  var paragraph: String?
  var list: [String]?
  var finding: Entry?
  var overlap: Entry?
  var table: Table?
  var heat: Heat?
  var figure: Figure?
  var definitions: [ReportBlock.Definition]?

  /// A finding or an overlap.
  struct Entry {
    let id: String
    var heading: String?
    let message: String
    var why: String?
    var adviceLabel: String?
    var advice: String?
    var basis: String?
    var parties: [HTMLLink] = []
    var severity: String?
  }

  struct Table {
    let id: String
    let label: String
    let columns: [Cell]
    let rows: [[Cell]]
  }

  struct Heat {
    let id: String
    let label: String
    let columns: [Cell]
    let rows: [[Cell]]
  }

  struct Cell {
    let text: String
    let isNumber: Bool
    let isHead: Bool
    var shade: String?
    var meaning: String?

    /// Whether it is a sentence, which in a table that scrolls must not stand a word on a line.
    var isLong: Bool { text.count > Self.mostOfWords }

    private static let mostOfWords = 60

    /// Whether it is a date or an amount, which stands on one line.
    var isShort: Bool {
      !isNumber && text.count <= 24 && text.contains(" ") && !text.contains(",")
        && text.contains { $0.isASCII && $0.isNumber }
    }
  }

  struct Figure {
    let id: String
    /// The whole, or the only one.
    let pictures: [Picture]
    /// The numbered sheets, to be unfolded.
    let sheets: [Picture]
    let sheetsTitle: String?
    let note: String?
  }

  struct Picture {
    let caption: String
    let svg: String?
  }

  /// In small letters of the type of tables on a screen, which scrolls what is wider.
  private static let tableWidth = 130.0

  init(_ block: ReportBlock, overlap number: Int, _ report: Report) {
    switch block {
    case .subheading(let text): subheading = text
    case .paragraph(let text): paragraph = text
    case .list(let items): list = items
    case .definitions(let entries): definitions = entries
    case .finding(let entry):
      finding = Entry(
        id: ElementID.finding(entry.number), heading: "\(entry.number). \(entry.title)",
        message: entry.message, why: entry.why, adviceLabel: entry.advice.label,
        advice: entry.advice.text, basis: entry.basis,
        parties: Self.links(entry.finding.subjects, report),
        severity: entry.finding.severity.rawValue)
    case .overlap(let entry):
      overlap = Entry(
        id: ElementID.overlap(number), message: entry.sentence, adviceLabel: entry.advice?.label,
        advice: entry.advice?.text,
        basis: "\(HTMLWords(report.language).sources)\(report.language.colon) \(entry.sources)",
        parties: Self.links(entry.bodies, report))
    case .table(let table):
      let (fitted, label) = table.fitted(to: Self.tableWidth)
      self.table = Table(table, fitted, label)
    case .heat(let table): heat = Heat(table)
    case .figure(let figure):
      let pictures = figure.pictures.enumerated().map { place, picture in
        Picture(
          caption: picture.caption,
          svg: picture.drawing?.embedded(
            idPrefix: "\(figure.id)-\(place)-", card: ElementID.party))
      }
      let count = pictures.count - 1
      self.figure = Figure(
        id: "figure-" + figure.id, pictures: Array(pictures.prefix(1)),
        sheets: Array(pictures.dropFirst()),
        sheetsTitle: count < 1
          ? nil
          : report.say(
            "The \(count) numbered sheets of this figure",
            "Les \(count) planches numérotées de cette figure"),
        note: figure.note)
    }
  }

  private static func links(_ ids: [String], _ report: Report) -> [HTMLLink] {
    let known = Set(report.map.stakeholders.map(\.id))
    return ids.filter(known.contains).map {
      HTMLLink(href: "#" + ElementID.party($0), text: report.names.short($0))
    }
  }
}

/// There are thousands of cells: each is asked, where others are looked through.
extension HTMLBlock.Cell: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "isNumber": isNumber
    case "isHead": isHead
    case "isLong": isLong
    case "isShort": isShort
    case "shade": shade
    case "meaning": meaning
    default: nil
    }
  }
}

extension HTMLBlock.Table {
  fileprivate init(_ table: ReportTable, _ fitted: ResultTable, _ label: String) {
    id = "table-" + table.id
    self.label = label
    let numeric = fitted.columns.indices.map(fitted.isNumeric)
    columns = fitted.columns.enumerated().map { column, text in
      .init(text: text, isNumber: numeric[column], isHead: true)
    }
    rows = fitted.rows.map { row in
      row.enumerated().map { column, text in
        .init(text: text, isNumber: numeric[column], isHead: column == 0)
      }
    }
  }
}

extension HTMLBlock.Heat {
  fileprivate init(_ table: HeatTable) {
    id = "heat-" + table.id
    label = table.caption
    columns = table.columns.map { .init(text: $0, isNumber: false, isHead: true) }
    rows = table.rows.map { name, cells in
      [.init(text: name, isNumber: false, isHead: true)]
        + cells.map { cell in
          let shade: String? =
            switch cell.shade {
            case .step(let step): "heat-\(step)"
            case .kind(let kind): "kind-\(kind)"
            case nil: nil
            }
          return .init(
            text: cell.text, isNumber: false, isHead: false, shade: shade, meaning: cell.meaning)
        }
    }
  }
}
