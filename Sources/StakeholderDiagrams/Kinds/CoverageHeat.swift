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
  /// How many sectors stand side by side on a sheet of a set; others stand below them.
  private static let mostColumns = 11

  let partUnit = PartUnit.place
  let tiesJoinParts = false
  let growsDownward = true

  func prepared(_ setting: DiagramSetting, for map: StakeholderMap) -> DiagramSetting {
    var setting = setting
    setting.field = setting.field(of: map)
    return setting
  }

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let field = setting.field(of: map)
    let allPlaces = field.places
    let allSectors = field.sectors
    guard allPlaces.count > 1, !allSectors.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map has no activities with a sector in two places of one level.",
          fr:
            "la carte ne contient pas d’activités avec un secteur sur deux territoires de même échelon."
        ))
    }
    let members = setting.sheet?.part.members
    let sectors = members == nil ? Array(allSectors.prefix(Self.mostSectors)) : allSectors
    let places = members.map { allPlaces.filter($0.contains) } ?? Self.places(allPlaces, field)
    let cells = Dictionary(
      field.cells.map { ([$0.sector, $0.place], $0) }, uniquingKeysWith: { first, _ in first })
    let names = NameInSentence(map, in: setting.language)
    var shades: Set<CoverageShade> = []
    var rows: [[LabelCell]] = []
    let bands = sectors.evenParts(atMost: members == nil ? sectors.count : Self.mostColumns)
    for band in bands {
      // A band may have one column less than the first.
      let rest = Array(repeating: LabelCell([]), count: bands[0].count - band.count)
      if !rows.isEmpty { rows.append([LabelCell([], columnSpan: bands[0].count + 1, height: 14)]) }
      rows.append(heading(band, names, setting.theme) + rest)
      rows += places.map { place -> [LabelCell] in
        let name = WrappedName.lines(names.area(place), width: 30, language: setting.language)
        let label = name.map { [TextRun($0, size: 8.5, colour: setting.theme.text)] }
        return [LabelCell(label, padding: 3)]
          + band.map { sector in
            guard let cell = cells[[sector, place]] else { return LabelCell([]) }
            let shade = CoverageShade(cell)
            shades.insert(shade)
            return shade.cell(shade.sign(cell), setting.theme)
          } + rest
      }
    }
    var drawing = Drawing(name: "coverage")
    drawing.fontFamily = setting.theme.fontFamily
    var node = DrawingNode(
      id: "table", label: .table(LabelTable(rows: rows, cellPadding: 1)),
      tooltip: title(setting.language))
    node.shape = .plain
    drawing.nodes = [node]
    let shown =
      members == nil && places.count * sectors.count < allPlaces.count * allSectors.count
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

  /// Place by place, each with all its sectors.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    let field = setting.field(of: map)
    guard field.places.count > 1, !field.sectors.isEmpty else { return [] }
    let names = NameInSentence(map, in: setting.language)
    return field.places.map { DiagramPart.Group(names.area($0), [$0]) }
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

  private func legend(
    _ shades: Set<CoverageShade>, _ field: FieldOverlaps, _ setting: DiagramSetting
  )
    -> Legend
  {
    var legend = Legend()
    for shade in CoverageShade.allCases where shades.contains(shade) {
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
