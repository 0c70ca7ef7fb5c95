import StakeholderModel

/// A block of a section as the template takes it: one of its values is there.
struct HTMLBlock {
  var subheading: String?
  var paragraph: String?
  var list: [String]?
  var finding: Entry?
  var overlap: Entry?
  var table: Table?
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
    /// Whether numbers are shaded by how large they are.
    let isHeat: Bool
  }

  struct Cell {
    let text: String
    let isNumber: Bool
    let isHead: Bool
    var shade: String?
  }

  struct Figure {
    let id: String
    let pictures: [Picture]
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
        advice: entry.advice?.text, parties: Self.links(entry.bodies, report))
    case .table(let table):
      let (fitted, label) = table.fitted(to: Self.tableWidth)
      self.table = Table(table, fitted, label)
    case .figure(let figure):
      self.figure = Figure(
        id: "figure-" + figure.id,
        pictures: figure.pictures.enumerated().map { place, picture in
          Picture(
            caption: picture.caption,
            svg: picture.drawing?.embedded(
              idPrefix: "\(figure.id)-\(place)-", card: ElementID.party))
        }, note: figure.note)
    }
  }

  private static func links(_ ids: [String], _ report: Report) -> [HTMLLink] {
    let known = Set(report.map.stakeholders.map(\.id))
    return ids.filter(known.contains).map {
      HTMLLink(href: "#" + ElementID.party($0), text: report.names.short($0))
    }
  }
}

extension HTMLBlock.Table {
  fileprivate init(_ table: ReportTable, _ fitted: ResultTable, _ label: String) {
    id = "table-" + table.id
    self.label = label
    isHeat = table.isHeat
    let numeric = fitted.columns.indices.map(fitted.isNumeric)
    columns = fitted.columns.enumerated().map { column, text in
      .init(text: text, isNumber: numeric[column], isHead: true)
    }
    let heat = table.isHeat ? HeatShades(fitted) : nil
    rows = fitted.rows.map { row in
      row.enumerated().map { column, text in
        .init(
          text: text, isNumber: numeric[column], isHead: column == 0,
          shade: column == 0 ? nil : heat?.shade(text))
      }
    }
  }
}
