import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// The rows of a timeline of assistance, and the signs that they use.
struct AssistanceRows {
  private struct Sign: Hashable {
    let part: TimeBar.Part
    let isStage: Bool
  }

  private(set) var rows: [[LabelCell]] = []
  private let axis: TimeAxis
  private let today: ClosedRange<Int>?
  private let names: NameInSentence
  private let setting: DiagramSetting
  private let tellsTime: Bool
  private var signs: Set<Sign> = []
  private var purposes: Set<AssistancePurpose?> = []
  private var hasLongStage = false

  private var theme: Theme { setting.theme }
  private var language: Language { setting.language }
  private static let nameWidth = 34

  /// `nil` where nothing has a date.
  /// - Parameter shown: what the axis must have room for.
  init?(_ shown: [Dated], _ map: StakeholderMap, _ setting: DiagramSetting) {
    let spans = shown.flatMap(\.spans)
    let date = map.settings.date
    guard
      let axis = TimeAxis(
        shown.flatMap(\.dates), today: date,
        openBefore: spans.compactMap { $0.start.value == nil ? $0.end.value : nil },
        openAfter: spans.compactMap { $0.end.isUnknown ? $0.start.value : nil },
        most: TimeAxis.Most(setting))
    else { return nil }
    self.axis = axis
    self.setting = setting
    today = date.map(axis.columns)
    names = NameInSentence(map, in: setting.language)
    tellsTime = shown.contains { !$0.stages.isEmpty }
    rows = [heading()]
  }

  /// The engagements of one recipient.
  /// - Parameter others: the sheets on which it has more.
  mutating func add(_ group: [Dated], others: [Int] = []) {
    let recipient = Self.recipient(of: group[0], names.full, names)
    let more = DiagramSheet.also(on: others, language)
    addTitle(
      WrappedName.lines(
        others.isEmpty ? recipient : "\(recipient) (\(more))", width: 80, language: language))
    for item in group {
      let engagement = item.engagement
      let bar = TimeBar(
        start: engagement.start, end: engagement.end, isToCome: engagement.isToCome, on: axis,
        today: today?.upperBound)
      rows.append(
        [label(engagement), purpose(engagement)] + cells(bar, isStage: false)
          + (tellsTime ? [LabelCell([])] : []))
      for stage in item.stages { add(stage) }
    }
  }

  /// Engagements that have no place on the axis.
  mutating func addUndated(_ items: [Dated]) {
    guard !items.isEmpty else { return }
    addTitle([language.say(en: "Dates not known", fr: "Dates non connues")])
    for item in items {
      let recipient = Self.recipient(of: item, names.full, names)
      let text = language.say(en: "recipient: \(recipient)", fr: "bénéficiaire : \(recipient)")
      let lines = WrappedName.lines(text, width: 60, language: language)
      rows.append([
        label(item.engagement), purpose(item.engagement),
        LabelCell(
          lines.map { [TextRun($0, size: 8.5, colour: theme.text)] },
          columnSpan: axis.count + (tellsTime ? 1 : 0), padding: 3),
      ])
    }
  }

  private func heading() -> [LabelCell] {
    func cell(_ lines: [String], width: Double? = nil, marked: Bool = false) -> LabelCell {
      LabelCell(
        lines.map { [TextRun($0, bold: true, size: 7.5, colour: theme.text)] }, alignment: .center,
        background: marked ? theme.markFill : nil, width: width, padding: 2)
    }
    let purpose = language.say(en: "Purpose", fr: "Finalité")
    let time = language.say(en: "Length in days (usual)", fr: "Durée en jours (habituelle)")
    let width = max(22, 340 / Double(axis.count))
    return [cell([]), cell([purpose])]
      + (0..<axis.count).map { column in
        let isToday = today?.contains(column) == true
        return cell(
          axis.heading(column, language) + (isToday ? ["▼"] : []), width: width, marked: isToday)
      }
      + (tellsTime ? [cell(WrappedName.lines(time, width: 16, language: language))] : [])
  }

  private mutating func addTitle(_ lines: [String]) {
    rows.append([
      LabelCell(
        lines.map { [TextRun($0, bold: true, size: 9, colour: theme.text)] },
        background: theme.anchorFill, columnSpan: 2 + axis.count + (tellsTime ? 1 : 0), padding: 3)
    ])
  }

  private func label(_ engagement: Engagement) -> LabelCell {
    let provider = Self.parties(
      engagement.provider, names.full,
      none: LocalizedText(en: "no provider", fr: "aucun prestataire"),
      unknown: LocalizedText(en: "provider not known", fr: "prestataire non connu"), names)
    func lines(_ text: String, bold: Bool = false) -> [[TextRun]] {
      WrappedName.lines(text, width: Self.nameWidth, language: language)
        .map { [TextRun($0, bold: bold, size: 8.5, colour: theme.text)] }
    }
    var label = engagement.title.map { lines(names.said($0), bold: true) } ?? []
    var whose = lines(provider)
    // A larger space makes the line higher, which keeps its accents off the title.
    if !label.isEmpty { whose[0].append(TextRun("\u{A0}", size: 10.5, colour: theme.text)) }
    label += whose
    var others: [String] = []
    if let funders = engagement.funder.value, !funders.isEmpty {
      let list = names.list(funders.map(names.short))
      others.append(language.say(en: "paid by \(list)", fr: "financement : \(list)"))
    }
    if let confidence = engagement.confidence.value,
      confidence == .inferred || confidence == .disputed
    {
      others.append(confidence.label(language).lowercased())
    }
    if let status = engagement.status.value, status != .done {
      let state = status.label(language).lowercased()
      others.insert(language.say(en: "\(state)", fr: "mission \(state)"), at: 0)
    }
    label += others.flatMap { WrappedName.lines($0, width: Self.nameWidth + 4, language: language) }
      .map { [TextRun($0, italic: true, size: 7.5, colour: theme.muted)] }
    return LabelCell(label, padding: 3)
  }

  /// Who is assisted.
  /// - Parameter name: how a party is called.
  static func recipient(of item: Dated, _ name: (String) -> String, _ names: NameInSentence)
    -> String
  {
    parties(
      item.engagement.recipient, name,
      none: LocalizedText(en: "no recipient", fr: "aucun bénéficiaire"),
      unknown: LocalizedText(en: "recipient not known", fr: "bénéficiaire non connu"), names)
  }

  private static func parties(
    _ fact: Fact<[String]>, _ name: (String) -> String, none: LocalizedText, unknown: LocalizedText,
    _ names: NameInSentence
  ) -> String {
    switch fact {
    case .known(let ids): names.list(ids.map(name))
    case .absent: none(names.language)
    case .unknown: unknown(names.language)
    }
  }

  private mutating func purpose(_ engagement: Engagement) -> LabelCell {
    let known: [AssistancePurpose?] = engagement.purposes.value ?? [nil]
    purposes.formUnion(known)
    let text = known.map(sign).joined(separator: "\u{A0}")
    return LabelCell(
      [[TextRun(text, bold: true, size: 8.5, colour: theme.text)]], alignment: .center, padding: 2)
  }

  /// The first letters of a purpose, as many as tell it from the others; a question mark for none.
  private func sign(_ purpose: AssistancePurpose?) -> String {
    guard let purpose else { return "?" }
    let label = purpose.label(language)
    let others = AssistancePurpose.terms.filter { $0.id != purpose.rawValue }
      .map { $0.label(language) }
    let length = (1...max(1, label.count)).first { length in
      !others.contains { $0.prefix(length) == label.prefix(length) }
    }
    return String(label.prefix(length ?? label.count)).capitalizedFirst
  }

  private mutating func cells(_ bar: TimeBar, isStage: Bool) -> [LabelCell] {
    (0..<axis.count).map { column in
      guard let part = bar[column] else {
        let isToday = today?.contains(column) == true
        // The line at which a bar is closed is not drawn over.
        return LabelCell(
          [], background: isToday ? theme.markFill : nil, rules: bar[column - 1] == nil ? "L" : "",
          ruleColour: isToday ? theme.mark : theme.shades[4])
      }
      signs.insert(Sign(part: part, isStage: isStage))
      return LabelCell(
        [[TextRun(part.sign(ofStage: isStage), size: isStage ? 7 : 8.5, colour: theme.text)]],
        alignment: .center, background: part.fill(ofStage: isStage, theme),
        rules: bar.rules(column), ruleColour: theme.boxStroke, padding: 0)
    }
  }

  private mutating func add(_ stage: Stage) {
    let name = WrappedName.lines(
      names.said(stage.stage), width: Self.nameWidth, language: language)
    let lines = name.enumerated().map { line, text in
      [TextRun((line == 0 ? "└ " : "\u{A0}\u{A0}\u{A0}") + text, size: 7.5, colour: theme.text)]
    }
    let bar = TimeBar(
      start: stage.start, end: stage.end, isToCome: stage.isToCome, on: axis,
      today: today?.upperBound)
    let time = length(stage)
    hasLongStage = hasLongStage || time.isLong
    let run = TextRun(
      time.text, bold: time.isLong, size: 7.5, colour: time.isLong ? theme.mark : theme.text)
    rows.append(
      [LabelCell(lines, columnSpan: 2, padding: 1)] + cells(bar, isStage: true)
        + [LabelCell([[run]], padding: 2)])
  }

  /// "70 (14–56) ▲": what a stage took, what it usually takes, and whether it certainly took longer.
  private func length(_ stage: Stage) -> (text: String, isLong: Bool) {
    let usual = DaySpan.text(least: stage.usualMinDays, most: stage.usualMaxDays)
    let taken = DaySpan.told(
      from: stage.start.value, to: stage.end.value, isCompared: usual != nil)
    let isLong = stage.usualMaxDays.map { most in taken.map { $0.least > most } ?? false } ?? false
    let text = [taken?.text ?? "?", usual.map { "(\($0))" }, isLong ? "▲" : nil]
    return (text.compactMap { $0 }.joined(separator: " "), isLong)
  }

  func legend() -> Legend {
    var legend = Legend()
    for isStage in [false, true] {
      for part in TimeBar.Part.allCases where signs.contains(Sign(part: part, isStage: isStage)) {
        // An open end looks the same for both.
        let ofStage = isStage && (part == .known || part == .goesOn)
        add(
          part.sign(ofStage: ofStage), part.fill(ofStage: ofStage, theme),
          part.label(ofStage: ofStage)(language), to: &legend)
      }
    }
    if hasLongStage {
      add(
        "▲", theme.boxFill,
        language.say(
          en: "stage that took longer than usual", fr: "étape plus longue que d’habitude"),
        to: &legend)
    }
    if today != nil {
      add(
        "▼", theme.markFill, language.say(en: "date of the map", fr: "date de la carte"),
        to: &legend)
    }
    for purpose in purposes.compactMap({ $0 }).sorted() {
      add(sign(purpose), theme.boxFill, purpose.label(language), to: &legend)
    }
    if purposes.contains(nil) {
      add(
        "?", theme.boxFill, language.say(en: "purpose not known", fr: "finalité non connue"),
        to: &legend)
    }
    return legend
  }

  private func add(_ sign: String, _ fill: Colour, _ text: String, to legend: inout Legend) {
    let run = sign.isEmpty ? nil : TextRun(sign, bold: true, size: 8, colour: theme.text)
    legend.add(
      .box(BoxStyle(fill: fill, stroke: theme.boxStroke, isRounded: false, text: run)), text)
  }
}
