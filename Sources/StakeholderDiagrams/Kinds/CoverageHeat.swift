import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// Places by sectors as a heat table: how many parties are known at work in each cell, and where many efforts may
/// be under way at once.
///
/// None, one, several and many differ by sign and number, not by shade alone. A cell without a party of its own
/// shows in brackets how many work in an area around the place. That nobody is known is not that nobody is there.
struct CoverageHeat: DiagramKind {
  let id = "coverage"
  let title = LocalizedText(
    en: "Who works where, by sector", fr: "Présence par territoire et par secteur")
  let order = RowOrder.ofTable

  /// What has room on a sheet: the sectors with most parties, and the places in which most work.
  private static let mostSectors = 12
  private static let mostPlaces = 45

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let field = setting.field(of: map)
    let allPlaces = field.places
    let allSectors = field.sectors
    guard allPlaces.count > 1, !allSectors.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map has no activities with a sector in two places.",
          fr: "la carte ne contient pas d’activités avec un secteur sur deux territoires."))
    }
    let sectors = Array(allSectors.prefix(Self.mostSectors))
    let places = Self.places(allPlaces, field)
    let cells = Dictionary(
      field.cells.map { ([$0.sector, $0.place], $0) }, uniquingKeysWith: { first, _ in first })
    let names = NameInSentence(map, in: setting.language)
    var shades: Set<Shade> = []
    var rows = [heading(sectors, names, setting.theme)]
    rows += places.map { place -> [LabelCell] in
      let name = WrappedName.lines(names.area(place), width: 30, language: setting.language)
      let label = name.map { [TextRun($0, size: 8.5, colour: setting.theme.text)] }
      return [LabelCell(label, padding: 3)]
        + sectors.map { sector in
          guard let cell = cells[[sector, place]] else { return LabelCell([]) }
          let shade = Shade(cell)
          shades.insert(shade)
          return shade.cell(shade.sign(cell), setting.theme)
        }
    }
    var drawing = Drawing(name: "coverage")
    drawing.fontFamily = setting.theme.fontFamily
    var node = DrawingNode(
      id: "table", label: .table(LabelTable(rows: rows, cellPadding: 1)),
      tooltip: title(setting.language))
    node.shape = .plain
    drawing.nodes = [node]
    let shown = places.count * sectors.count < allPlaces.count * allSectors.count
    let notes =
      [
        LocalizedText(
          en: "Not known is not none: the table counts the activities of which the map tells.",
          fr:
            "Non connu ne veut pas dire absent : le tableau compte les activités que la carte recense."
        )
      ]
      + (shown
        ? [
          LocalizedText(
            en: """
              Shown: \(places.count) places of \(allPlaces.count), \(sectors.count) sectors of \
              \(allSectors.count), those with most parties.
              """,
            fr: """
              Sont représentés \(places.count) territoires sur \(allPlaces.count) et \(sectors.count) \
              secteurs sur \(allSectors.count), ceux qui comptent le plus d’intervenants.
              """)
        ] : [])
    return Diagram(
      body: drawing, legend: legend(shades, field, setting),
      notes: notes.map { $0(setting.language) },
      sources: Set(map.activities.flatMap(\.sources).map(\.source)))
  }

  /// In the order of the map.
  private static func places(_ all: [String], _ field: FieldOverlaps) -> [String] {
    guard all.count > mostPlaces else { return all }
    let parties = Dictionary(grouping: field.cells, by: \.place)
      .mapValues { Set($0.flatMap(\.parties)).count }
    let most = all.enumerated()
      .sorted {
        (-(parties[$0.element] ?? 0), $0.offset) < (-(parties[$1.element] ?? 0), $1.offset)
      }
      .prefix(mostPlaces).map(\.offset)
    return most.sorted().map { all[$0] }
  }

  private func heading(_ sectors: [String], _ names: NameInSentence, _ theme: Theme) -> [LabelCell]
  {
    [LabelCell([])]
      + sectors.map { sector in
        let name = WrappedName.lines(
          names.term(sector, of: "sector"), width: 13, language: names.language)
        return LabelCell(
          name.map { [TextRun($0, bold: true, size: 7.5, colour: theme.text)] }, alignment: .center,
          width: 48, padding: 2)
      }
  }

  private func legend(_ shades: Set<Shade>, _ field: FieldOverlaps, _ setting: DiagramSetting)
    -> Legend
  {
    var legend = Legend()
    for shade in Shade.allCases where shades.contains(shade) {
      legend.add(
        .box(
          BoxStyle(
            fill: shade.fill(setting.theme), stroke: setting.theme.boxStroke, isRounded: false,
            text: TextRun(
              shade.sample, bold: shade == .crowded, size: 8, colour: setting.theme.text))),
        shade.label(field.crowdedFrom)(setting.language))
    }
    return legend
  }
}

/// What a cell says, and how it looks: darker the more are at work.
private enum Shade: CaseIterable {
  case none, around, one, several, crowded

  init(_ cell: FieldOverlaps.Cell) {
    switch cell.state {
    case .empty: self = cell.around.isEmpty ? .none : .around
    case .single: self = .one
    case .several: self = .several
    case .crowded: self = .crowded
    }
  }

  func sign(_ cell: FieldOverlaps.Cell) -> String {
    switch self {
    case .none: "–"
    case .around: "(\(cell.around.count))"
    case .one, .several: "\(cell.parties.count)"
    case .crowded: "\(cell.parties.count)\u{A0}▲"
    }
  }

  var sample: String {
    switch self {
    case .none: "–"
    case .around: "(n)"
    case .one: "1"
    case .several: "n"
    case .crowded: "n\u{A0}▲"
    }
  }

  func cell(_ sign: String, _ theme: Theme) -> LabelCell {
    let run = TextRun(
      sign, bold: self == .crowded, size: 8.5,
      colour: self == .none || self == .around ? theme.muted : theme.text)
    return LabelCell(
      [[run]], alignment: .center, background: fill(theme), rules: "LTRB",
      ruleColour: theme.boxStroke, width: 48, height: 16, padding: 1)
  }

  func fill(_ theme: Theme) -> Colour {
    switch self {
    case .none, .around: theme.boxFill
    case .one: theme.heat[0]
    case .several: theme.heat[1]
    case .crowded: theme.heat[2]
    }
  }

  func label(_ crowdedFrom: Int) -> LocalizedText {
    switch self {
    case .none: LocalizedText(en: "nobody known", fr: "aucune présence connue")
    case .around:
      LocalizedText(
        en: "parties known in a wider area only",
        fr: "intervenants connus sur un territoire plus large seulement")
    case .one: LocalizedText(en: "one party", fr: "un intervenant")
    case .several: LocalizedText(en: "several parties", fr: "plusieurs intervenants")
    case .crowded:
      LocalizedText(
        en: "parties, with \(crowdedFrom) efforts or more at one time",
        fr: "intervenants, avec \(crowdedFrom) interventions ou plus en même temps")
    }
  }
}
