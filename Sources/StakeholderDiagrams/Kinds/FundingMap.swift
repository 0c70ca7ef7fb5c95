import CoordinationAnalysis
import Foundation
import GraphDrawing
import StakeholderModel

/// Who funds whom, left to right: the width of a line by its amount, its colour, dash and arrow by its flow, or
/// by its channel or year where that is asked for.
///
/// Amounts of different currencies are never compared: the widest line of each currency is its
/// largest amount. Ties of one pair without an amount are merged, with their years.
struct FundingMap: DiagramKind {
  let id = "funding"
  let title = LocalizedText(en: "Funding map", fr: "Carte des financements")

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let all = map.ties.filter { $0.relation == .funds && !$0.isAbsent }
    let ties = all.filter { setting.sheet?.part.members.contains($0.to) != false }
    guard !ties.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map has no tie “\(Relation.funds.label)”.",
          fr: "la carte ne contient aucun lien « \(Relation.funds.label(.french)) »."))
    }
    let names = NameInSentence(map, in: setting.language)
    let index = MapIndex(map)
    var drawing = Drawing(name: "funding")
    drawing.direction = .right
    drawing.fontFamily = setting.theme.fontFamily
    drawing.nodeSeparation = 14
    drawing.rowSeparation = 56

    var shown: [String] = []
    for tie in ties {
      for id in [tie.from, tie.via.value, tie.to].compactMap({ $0 })
      where !shown.contains(id) && index.stakeholder(id) != nil {
        shown.append(id)
      }
    }
    // Many parties and no amounts to compare: there is room for names only.
    let isDense = shown.count > Self.mostBoxes && !ties.contains { $0.money != nil }
    if isDense { drawing.nodeSeparation = 5 }
    drawing.nodes = shown.compactMap(index.stakeholder).map {
      box($0, names, setting, isDense: isDense)
    }

    let funded = Set(ties.flatMap { [$0.to, $0.via.value].compactMap { $0 } })
    let sources = shown.filter { !funded.contains($0) }
    if sources.count > 1 { drawing.rows = [sources] }

    var legend = Legend()
    let lines = FundingLines(ties, by: setting.fundingBy, setting.theme, setting.language)
    let strands = Strand.strands(of: ties, lines, beside: all)
    let legs = legs(of: strands, lines, among: Set(shown), isDense: isDense)
    for (from, to, strand) in legs {
      var edge = DrawingEdge(
        from: from, to: to,
        tooltip: "\(names.full(from)) → \(names.full(to)), \(plainLabel(strand, setting))")
      edge.apply(lines.style(of: strand.first, width: strand.width), reversed: false)
      edge.label = label(strand, setting)
      edge.classes = ["funds"]
      drawing.edges.append(edge)
    }
    for strand in lines.inOrderOfLegend(strands, tie: \.first) {
      addToLegend(strand, lines, &legend, setting)
    }
    var notes = FundingNotes.of(ties, setting.language)
    if legs.contains(where: { $0.strand.ties.count > 1 }) {
      notes.append(LineRemark.note(setting.language))
    }
    if let sheet = setting.sheet {
      notes += sheet.note(
        undrawn: all.filter { !sheet.part.members.contains($0.to) }.map { ($0.from, $0.to) },
        setting.language)
    }
    return Diagram(
      body: drawing, legend: legend, notes: notes,
      sources: Set(ties.flatMap(\.sources).map(\.source)))
  }

  /// The lines of the strands from party to party.
  private func legs(
    of strands: [Strand], _ lines: FundingLines, among shown: Set<String>, isDense: Bool
  ) -> [(from: String, to: String, strand: Strand)] {
    var legs: [(from: String, to: String, strand: Strand)] = []
    var places: [[String]: Int] = [:]
    for strand in strands {
      for (from, to) in strand.legs where shown.contains(from) && shown.contains(to) {
        let key = [from, to, lines.value(of: strand.first) ?? ""]
        // Where there is little room, money that comes through one party for several others is one line as far as
        // that party.
        if isDense, let place = places[key] {
          legs[place].strand.ties += strand.ties
        } else {
          places[key] = legs.count
          legs.append((from, to, strand))
        }
      }
    }
    return legs
  }

  /// Recipient by recipient, from the highest level down, each with all who fund it.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    let ties = map.ties.filter { $0.relation == .funds && !$0.isAbsent }
    let names = NameInSentence(map, in: setting.language)
    let payers = Dictionary(grouping: ties, by: \.to).mapValues { Set($0.flatMap(\.payers)) }
    return map.idsByLevel.compactMap { id in
      payers[id].map { DiagramPart.Group(names.short(id), [id], beside: $0) }
    }
  }

  /// How many parties have room for their full names and kinds.
  private static let mostBoxes = 30

  private func box(
    _ stakeholder: Stakeholder, _ names: NameInSentence, _ setting: DiagramSetting, isDense: Bool
  ) -> DrawingNode {
    let lines =
      isDense
      ? [names.short(stakeholder.id)]
      : WrappedName.lines(names.full(stakeholder.id), width: 26, language: setting.language)
    var content = lines.map { [TextRun($0, bold: true, size: 10, colour: setting.theme.text)] }
    if let kind = stakeholder.kind.value, kind != .unspecified, !isDense {
      content.append([
        TextRun(kind.label(setting.language), size: 8.5, colour: setting.theme.muted)
      ])
    }
    // Who stands on several sheets has other lines there.
    if let others = setting.sheet?.others(with: stakeholder.id), !others.isEmpty {
      content += WrappedName.lines(
        DiagramSheet.also(on: others, setting.language), width: 26, language: setting.language
      ).map { [TextRun($0, italic: true, size: 8.5, colour: setting.theme.muted)] }
    }
    let table = LabelTable(rows: [[LabelCell(content, alignment: .center)]], cellPadding: 2)
    var node = DrawingNode(
      id: stakeholder.id, label: .table(table), tooltip: names.full(stakeholder.id))
    // High enough for several thick lines to end in.
    node.height = isDense ? 16 : 48
    node.isRounded = true
    node.fill = setting.theme.boxFill
    node.stroke = setting.theme.boxStroke
    node.classes = ["stakeholder", stakeholder.kind.value?.rawValue ?? "unspecified"]
    return node
  }

  /// Ties that are drawn as one line.
  private struct Strand {
    var ties: [Tie]
    var share: Double

    var first: Tie { ties[0] }
    /// The square root keeps small amounts visible beside large ones.
    var width: Double { share <= 0 ? 1 : 1.5 + 4.5 * share.squareRoot() }
    /// The line or, through an intermediary, the two lines.
    var legs: [(String, String)] {
      guard let via = first.via.value else { return [(first.from, first.to)] }
      return [(first.from, via), (via, first.to)]
    }

    /// - Parameter all: what the widths are measured against, on every sheet alike.
    static func strands(of ties: [Tie], _ lines: FundingLines, beside all: [Tie]) -> [Strand] {
      var largest: [Currency: Decimal] = [:]
      for money in all.compactMap(\.money) {
        largest[money.currency] = max(largest[money.currency] ?? 0, money.amount)
      }
      var strands: [Strand] = []
      for tie in ties {
        if let money = tie.money, let most = largest[money.currency], most > 0 {
          let share = NSDecimalNumber(decimal: money.amount / most).doubleValue
          strands.append(Strand(ties: [tie], share: share))
        } else if let same = strands.firstIndex(where: { $0.isAlike(tie, lines) }) {
          strands[same].ties.append(tie)
        } else {
          strands.append(Strand(ties: [tie], share: 0))
        }
      }
      return strands
    }

    /// Whether a tie without an amount may share this line.
    private func isAlike(_ tie: Tie, _ lines: FundingLines) -> Bool {
      first.money == nil && first.from == tie.from && first.to == tie.to && first.flow == tie.flow
        && first.via == tie.via && first.status == tie.status
        && lines.value(of: first) == lines.value(of: tie)
    }
  }

  private func addToLegend(
    _ strand: Strand, _ lines: FundingLines, _ legend: inout Legend,
    _ setting: DiagramSetting
  ) {
    let sample = lines.style(of: strand.first, width: strand.share == 0 ? 1 : 3)
    let meaning = lines.meaning(of: strand.first)
    let noAmount = LocalizedText(en: "amount not known", fr: "montant non connu")
    let text =
      strand.share == 0
      ? "\(meaning), \(noAmount(setting.language))" : meaning
    legend.add(.line(sample), text)
  }

  private func label(_ strand: Strand, _ setting: DiagramSetting) -> [TextRun]? {
    let parts = labelParts(strand, setting)
    guard !parts.amount.isEmpty || !parts.rest.isEmpty else { return nil }
    let theme = setting.theme
    var runs: [TextRun] = []
    if !parts.amount.isEmpty {
      runs.append(TextRun(parts.amount, bold: true, size: 9, colour: theme.text))
    }
    if !parts.rest.isEmpty {
      let text = parts.rest.joined(separator: ", ")
      runs.append(
        TextRun((runs.isEmpty ? "" : " ") + text, size: 8.5, colour: theme.muted))
    }
    return runs
  }

  private func plainLabel(_ strand: Strand, _ setting: DiagramSetting) -> String {
    let parts = labelParts(strand, setting)
    let unknown = LocalizedText(en: "amount not known", fr: "montant non connu")(setting.language)
    return ([parts.amount.isEmpty ? unknown : parts.amount] + parts.rest).joined(separator: ", ")
  }

  private func labelParts(_ strand: Strand, _ setting: DiagramSetting) -> (
    amount: String, rest: [String]
  ) {
    let language = setting.language
    var rest: [String] = []
    // Where the look of the line does not say it.
    if setting.fundingBy != .flow, let flow = strand.first.flow.value {
      rest.append(flow.label(language).lowercased())
    }
    if let count = LineRemark.sign(strand.ties.count) { rest.append(count) }
    let dated = strand.ties.filter { $0.start.value != nil }
      .sorted { ($0.start.value?.description ?? "") < ($1.start.value?.description ?? "") }
    for tie in dated {
      let year =
        tie.end.value == nil
        ? tie.start.value?.text(in: language) : FundingDimension.year.value(of: tie)
      if let year, !rest.contains(year) { rest.append(year) }
    }
    var reserves: [TieReserve] = []
    for reserve in strand.ties.compactMap({ TieReserve($0) }) where !reserves.contains(reserve) {
      reserves.append(reserve)
    }
    // What is at odds is told with both figures, lest it seem at odds with another line.
    if let tie = strand.ties.first(where: { $0.confidence == .known(.disputed) }),
      let amount = tie.statedAmount, let currency = tie.statedCurrency
    {
      let stated = Money(amount, currency).compact(in: language)
      rest.append(
        language.say(en: "in the source \(stated)", fr: "selon la source \(stated)"))
    }
    rest += reserves.map { $0.label(language) }
    return (strand.first.money?.compact(in: language) ?? "", rest)
  }
}

extension Tie {
  /// From whom the money comes: the giver, and who passes it on.
  fileprivate var payers: [String] { [from, via.value].compactMap(\.self) }
}
