import StakeholderModel

/// A party that sits in more bodies than the norm allows.
///
/// Counts the bodies that have not ended in which it holds a seat; observers hold none. Fails above the norm,
/// holds up to it. A row that stands for several parties, or is a body itself, does not apply.
struct TooManyBodies: GapRule {
  let code = "coordination/too-many-bodies"
  let severity = Severity.low
  let norms = ["coordination.mostBodies"]
  let title = LocalizedText(
    en: "One party in very many bodies",
    fr: "Une même partie prenante dans de très nombreux organes")
  let why = LocalizedText(
    en: "Whoever must sit everywhere sends a substitute, or comes unprepared.",
    fr: "Qui doit siéger partout se fait remplacer, ou vient sans s’être préparé.")

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    let bodies = Set(index.bodies)
    return SeatLoad.all(index.map).map { load in
      guard !bodies.contains(load.id), index.stakeholder(load.id)?.isCollective != true else {
        return Verdict(.notApplicable, [load.id])
      }
      let seats = load.bodies.flatMap { body in
        index.seatsInForce(in: body).filter { $0.holder == load.id }.map(\.tie)
      }
      let evidence = seats.map { Evidence.tie($0, in: index.map) }
      guard load.bodies.count > norms.coordination.mostBodies else {
        return Verdict(.holds, [load.id], evidence: evidence)
      }
      let meetings = load.meetings.map { Int($0.rounded()) } ?? 0
      return Verdict(
        .fails, [load.id],
        facts: ["bodies": .stakeholders(load.bodies), "meetings": .number(meetings)],
        evidence: evidence)
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let party = names.english(verdict.subjects[0])
    let partie = names.french(verdict.subjects[0])
    let bodies = verdict.stakeholders("bodies")
    let list = names.list(bodies.map(names.short))
    let meetings = verdict.number("meetings")
    let yearly =
      meetings > 0
      ? LocalizedText(
        en: ": \(meetings) meetings a year are known",
        fr: " : \(meetings) réunions par an sont connues")
      : LocalizedText(verbatim: "")
    let sits = party.verb("sits", "sit")
    return names.language.say(
      en: """
        \(party.withArticle.capitalizedFirst) \(sits) in \(bodies.count) bodies (\(list))\(yearly).
        """,
      fr: """
        \(partie.withArticle.capitalizedFirst) \(partie.isPlural ? "siègent" : "siège") dans \
        \(bodies.count) organes (\(list))\(yearly(.french)).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let party = names.withArticle(verdict.subjects[0])
    return names.language.say(
      en: """
        Settle with \(party) in which of these bodies it must sit itself, and where minutes or the report of \
        another will do.
        """,
      fr: """
        Convenir avec \(party) des organes où sa présence est nécessaire, et de ceux dont un compte rendu \
        suffit.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String { "" }
}
