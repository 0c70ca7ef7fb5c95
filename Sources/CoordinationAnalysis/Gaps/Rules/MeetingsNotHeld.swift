import StakeholderModel

/// A body that held far fewer meetings than were planned.
///
/// The latest row that gives both numbers counts. A body of which only the plan is known is asked
/// about; one without a plan does not apply.
struct MeetingsNotHeld: GapRule {
  let code = "functioning/meetings-not-held"
  let severity = Severity.medium
  let domain = InterviewDomain.structure
  let norms = ["functioning.heldOfPlanned"]
  let title = LocalizedText(
    en: "Planned meetings that were not held", fr: "Réunions prévues qui n’ont pas eu lieu")
  let why = LocalizedText(
    en: """
      A calendar that is not kept tells the members that the body can be missed, and puts off what it \
      was to decide.
      """,
    fr: """
      Un calendrier qui n’est pas tenu laisse entendre aux membres que l’on peut se passer de l’organe, \
      et retarde ce qu’il devait décider.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    return index.homeBodies.map { body in
      guard let row = index.latestMeetings(of: body, where: { $0.planned ?? 0 > 0 }) else {
        return Verdict(.notApplicable, [body])
      }
      let counted = index.latestMeetings(of: body) { $0.planned ?? 0 > 0 && $0.held != nil }
      let meeting = index.map.meetings[counted ?? row]
      let facts: [String: FactValue] = [
        "planned": .number(meeting.planned ?? 0), "held": .number(meeting.held ?? 0),
        "period": .text(meeting.period?.description ?? ""),
      ]
      let evidence = [Evidence.meeting(counted ?? row, in: index.map)]
      guard let keepsPlan = meeting.keepsPlan(norms) else {
        return Verdict(.notKnown, [body], facts: facts, evidence: evidence)
      }
      return Verdict(keepsPlan ? .holds : .fails, [body], facts: facts, evidence: evidence)
    }
  }

  private func period(_ verdict: Verdict) -> LocalizedText {
    Period(verdict.text("period"))?.inSentence ?? LocalizedText(verbatim: "")
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = names.withArticle(verdict.subjects[0]).capitalizedFirst
    let (planned, held) = (verdict.number("planned"), verdict.number("held"))
    let period = period(verdict)
    let did = names.french(verdict.subjects[0]).isPlural ? "ont" : "a"
    guard held > 0 else {
      let none = names.french(verdict.subjects[0]).isPlural ? "n’ont" : "n’a"
      return names.language.say(
        en: "\(body) held none of the \(planned) meetings planned \(period).",
        fr: "\(body) \(none) tenu aucune des \(planned) réunions prévues \(period(.french)).")
    }
    return names.language.say(
      en: "\(body) held \(held) of the \(planned) meetings planned \(period).",
      fr: "\(body) \(did) tenu \(held) des \(planned) réunions prévues \(period(.french)).")
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = verdict.subjects[0]
    return names.language.say(
      en: """
        Find out what kept \(names.withArticle(body)) from meeting, and set a calendar that its \
        secretariat has the means to keep.
        """,
      fr: """
        Établir ce qui a empêché les réunions \(names.french(body).of), et fixer un calendrier que son \
        secrétariat a les moyens de tenir.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, planned) = (verdict.subjects[0], verdict.number("planned"))
    let period = period(verdict)
    return names.language.say(
      en: """
        Of the meetings of \(names.withArticle(body)) planned \(period) (\(planned)), how many took \
        place?
        """,
      fr: """
        Parmi les réunions \(names.french(body).of) prévues \(period(.french)) (\(planned)), combien ont \
        eu lieu ?
        """)
  }
}

extension Meeting {
  /// Whether enough of the planned meetings were held; `nil` where either number is not known.
  func keepsPlan(_ norms: Norms) -> Bool? {
    guard let planned, planned > 0, let held else { return nil }
    return Double(held) >= norms.functioning.heldOfPlanned * Double(planned)
  }
}
