import OrderedCollections
import StakeholderModel

/// A process with steps that should have been taken by now, as far as the map knows.
///
/// One verdict for each process, over its stages that are planned, under way or put off. Fails where one is to end
/// by a date - to begin, where nobody says when it ends - that is certainly before the date of the map. Asks for
/// those without such a date, among them all that were put off, whose first date counts no more; holds where all have one
/// that is still to come. Does not apply to a process without such stages, away from the home area, of assistance that is
/// not judged, of a party that is not, or of a text that a body of the whole world leads.
/// O(stages + ties of the texts).
struct StageOverdue: GapRule {
  let code = "functioning/stage-overdue"
  let severity = Severity.low
  let title = LocalizedText(
    en: "Steps of a process past their date", fr: "Étapes d’un processus dont la date est passée")
  let why = LocalizedText(
    en: """
      A step that is put off without a word holds up all that come after it, and those who were asked to wait turn \
      to other things.
      """,
    fr: """
      Une étape repoussée sans qu’on le dise retarde toutes les suivantes, et ceux à qui l’on avait demandé \
      d’attendre se tournent vers autre chose.
      """)

  private static let open: Set<StageStatus> = [.planned, .ongoing, .postponed]

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let stages = index.map.stages
    let processes = Processes(index)
    return OrderedDictionary(grouping: stages.indices, by: { stages[$0].subject })
      .map { subject, rows in
        let parties = index.inOrder(rows.flatMap { stages[$0].responsible.elements })
        let open = rows.filter { stages[$0].status.value.map(Self.open.contains) ?? false }
        guard !open.isEmpty, processes.areJudged(subject) else {
          return Verdict(.notApplicable, parties)
        }
        let overdue = open.filter { row in
          guard let due = due(stages[row]), let date = index.map.settings.date else { return false }
          return due.isCertainlyBefore(date)
        }
        let undated = open.filter { due(stages[$0]) == nil }
        let shown = overdue.isEmpty ? undated : overdue
        return Verdict(
          !overdue.isEmpty ? .fails : undated.isEmpty ? .holds : .notKnown, parties,
          facts: [
            "process": .text(subject),
            "stages": .terms(Array(OrderedSet(shown.map { stages[$0].stage }))),
            "date": .text(index.map.settings.date?.description ?? ""),
          ], evidence: (shown.isEmpty ? open : shown).map { Evidence.stage($0, in: index.map) })
      }
  }

  private func due(_ stage: Stage) -> PartialDate? {
    stage.status == .known(.postponed) ? nil : stage.end.value ?? stage.start.value
  }

  private func isOne(_ verdict: Verdict) -> Bool { verdict.terms("stages").count == 1 }

  private func stages(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let quoted = verdict.terms("stages").map(names.said).map { stage in
      names.language.say(en: "“\(stage)”", fr: "« \(stage) »")
    }
    return names.list(quoted)
  }

  private func process(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let subject = verdict.text("process")
    if let title = names.engagement(subject) {
      return names.language.say(en: "“\(title)”", fr: "« \(title) »")
    }
    let place = names.area(subject)
    return place == subject ? names.full(subject) : place
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (process, stages) = (process(verdict, names), stages(verdict, names))
    let date = PartialDate(verdict.text("date"))?.text(in: names.language) ?? ""
    return isOne(verdict)
      ? names.language.say(
        en: """
          At the date of the data (\(date)), a step of the process (\(process)) is past its date without being known to \
          be done: \(stages).
          """,
        fr: """
          À la date des données (\(date)), une étape du processus (\(process)) a dépassé son échéance sans que l’on \
          sache si elle est réalisée : \(stages).
          """)
      : names.language.say(
        en: """
          At the date of the data (\(date)), steps of the process (\(process)) are past their date without being known \
          to be done: \(stages).
          """,
        fr: """
          À la date des données (\(date)), des étapes du processus (\(process)) ont dépassé leur échéance sans que l’on \
          sache si elles sont réalisées : \(stages).
          """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    isOne(verdict)
      ? names.language.say(
        en: "See whether it has been done; if not, set a new date and name who is in charge.",
        fr: """
          Vérifier si elle a été réalisée ; sinon, fixer une nouvelle date et désigner qui en est chargé.
          """)
      : names.language.say(
        en: "See whether they have been done; if not, set new dates and name who is in charge.",
        fr: """
          Vérifier si elles ont été réalisées ; sinon, fixer de nouvelles dates et désigner qui en est chargé.
          """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (process, stages) = (process(verdict, names), stages(verdict, names))
    return isOne(verdict)
      ? names.language.say(
        en:
          "For when is this step of the process (\(process)) set, and who is in charge: \(stages)?",
        fr: """
          Pour quand cette étape du processus (\(process)) est-elle prévue, et qui en est chargé : \(stages) ?
          """)
      : names.language.say(
        en: """
          For when are these steps of the process (\(process)) set, and who is in charge: \(stages)?
          """,
        fr: """
          Pour quand ces étapes du processus (\(process)) sont-elles prévues, et qui en est chargé : \(stages) ?
          """)
  }
}

/// What stages may belong to, and which of it a map judges.
private struct Processes {
  private let index: MapIndex
  private let places: HomePlaces
  private let parties: JudgedParties
  private let areas: Set<String>
  private let assistance: [String: Assistance]

  init(_ index: MapIndex) {
    self.index = index
    places = HomePlaces(index)
    parties = JudgedParties(index)
    areas = Set(index.map.areas.map(\.id))
    assistance = Dictionary(
      Assistance.all(index).map { ($0.engagement.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func areJudged(_ subject: String) -> Bool {
    if let assistance = assistance[subject] { return assistance.isJudged && !assistance.isOver }
    if areas.contains(subject) { return places.contain(subject) }
    guard let text = index.instrument(subject) else { return parties.contains(subject) }
    let leading = index.ties(to: subject, [.leads]).map { index.map.ties[$0].from }
    return index.bodiesOfTheWorld.isDisjoint(with: leading + text.responsible.elements)
  }
}
