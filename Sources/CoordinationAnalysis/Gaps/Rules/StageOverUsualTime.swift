import StakeholderModel

/// A stage of technical assistance that took longer than it usually does at most.
///
/// Asked of the stages of engagements that have a usual maximum. Fails where even the shortest time
/// that the dates allow exceeds it, and holds where the longest does not; asks where a date is
/// missing or too coarse to tell.
struct StageOverUsualTime: GapRule {
  let code = "assistance/stage-over-usual-time"
  let severity = Severity.medium
  let title = LocalizedText(
    en: "Stage of technical assistance that took longer than usual",
    fr: "Étape d’une mission d’assistance plus longue que d’habitude")
  let why = LocalizedText(
    en: """
      The stages follow on each other: the delay of one is passed on to all that come after it, and to \
      those who wait for the assistance.
      """,
    fr: """
      Les étapes s’enchaînent : le retard de l’une se reporte sur toutes les suivantes, et sur ceux \
      qui attendent l’assistance.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let assistance = Dictionary(
      Assistance.all(index).map { ($0.engagement.id, $0) }, uniquingKeysWith: { first, _ in first })
    return index.map.stages.indices.compactMap { row in
      let stage = index.map.stages[row]
      return assistance[stage.subject].map { verdict(stage, row, of: $0, index) }
    }
  }

  private func verdict(
    _ stage: Stage, _ row: Int, of assistance: Assistance, _ index: MapIndex
  ) -> Verdict {
    guard assistance.isJudged, let usual = stage.usualMaxDays else {
      return Verdict(.notApplicable, assistance.subjects)
    }
    var facts = assistance.facts.merging([
      "stage": .text(stage.stage), "usualMaxDays": .number(usual),
      "stageStart": .text(stage.start.value?.description ?? ""),
      "stageEnd": .text(stage.end.value?.description ?? ""),
    ]) { _, new in new }
    let evidence = [Evidence.stage(row, in: index.map)]
    func verdict(_ outcome: Verdict.Outcome) -> Verdict {
      Verdict(outcome, assistance.subjects, facts: facts, evidence: evidence)
    }
    guard let start = stage.start.value, let end = stage.end.value,
      let days = start.days(to: end)
    else { return verdict(assistance.isOver ? .notApplicable : .notKnown) }
    if days.lowerBound > usual {
      facts["days"] = .number(days.lowerBound)
      return verdict(.fails)
    }
    // Counted with both its first and its last day.
    if days.upperBound + 1 <= usual { return verdict(.holds) }
    return verdict(assistance.isOver ? .notApplicable : .notKnown)
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let assistance = names.assistance(verdict)
    let (stage, days) = (names.said(verdict.text("stage")), verdict.number("days"))
    let usual = verdict.number("usualMaxDays")
    let dates = names.dates(
      PartialDate(verdict.text("stageStart")), PartialDate(verdict.text("stageEnd")))
    return days == 1
      ? names.language.say(
        en: """
          In \(assistance), the stage “\(stage)” took at least one day\(dates); it usually takes \(usual) at most.
          """,
        fr: """
          Dans \(assistance), l’étape « \(stage) » a duré au moins un jour\(dates), contre \(usual) au plus \
          d’habitude.
          """)
      : names.language.say(
        en: """
          In \(assistance), the stage “\(stage)” took at least \(days) days\(dates); it usually takes \(usual) at \
          most.
          """,
        fr: """
          Dans \(assistance), l’étape « \(stage) » a duré au moins \(days) jours\(dates), contre \(usual) au plus \
          d’habitude.
          """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (stage, parties) = (
      names.said(verdict.text("stage")), names.list(verdict.subjects.map(names.withArticle))
    )
    return names.language.say(
      en: """
        Find out with \(parties) what delayed the stage “\(stage)”, and name for the stages to come \
        somebody who answers for a time limit.
        """,
      fr: """
        Établir avec \(parties) ce qui a retardé l’étape « \(stage) », et désigner pour les étapes à \
        venir un responsable tenu à un délai.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (assistance, stage) = (names.assistance(verdict), names.said(verdict.text("stage")))
    switch (verdict.text("stageStart").isEmpty, verdict.text("stageEnd").isEmpty) {
    case (true, false):
      return names.language.say(
        en: "When did the stage “\(stage)” of \(assistance) begin?",
        fr: "Quand l’étape « \(stage) » de \(assistance) a-t-elle commencé ?")
    case (false, true):
      return names.language.say(
        en: "When did the stage “\(stage)” of \(assistance) end?",
        fr: "Quand l’étape « \(stage) » de \(assistance) a-t-elle pris fin ?")
    default:
      return names.language.say(
        en: "On which days did the stage “\(stage)” of \(assistance) begin and end?",
        fr: "À quelles dates l’étape « \(stage) » de \(assistance) a-t-elle commencé et pris fin ?")
    }
  }
}
