import StakeholderModel

/// A party that more bodies stand under directly than one can follow.
///
/// Counted are the bodies that it supervises and those that report to it, each once, and a collective
/// as the least number it stands for; proposed and ended ones are left out. Above the norm the rule
/// fails, on what the map says. Up to it the rule holds where the map claims to know all lines of the
/// party (`complete` has `lines`), and asks otherwise. It does not speak of a party that no body
/// stands under.
struct SpanOfControl: GapRule {
  let code = "vertical/span-of-control"
  let severity = Severity.low
  let norms = ["vertical.mostSupervised"]
  let title = LocalizedText(
    en: "Many bodies under one superior", fr: "Organes nombreux sous une même supervision")
  let why = LocalizedText(
    en: "Who must follow too many bodies at once follows none of them closely.",
    fr: "Qui doit suivre trop d’organes à la fois n’en suit aucun de près.")

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "Which other coordination bodies do these parties supervise, or receive reports from?",
    fr: "Quels autres organes de coordination relèvent directement de ces parties prenantes ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    let most = norms.vertical.mostSupervised
    let bodies = Set(index.homeBodies.filter { index.stakeholder($0)?.isInPlace == true })
    return index.map.stakeholders.enumerated().compactMap { row, superior -> Verdict? in
      guard index.row(ofStakeholder: superior.id) == row else { return nil }
      let lines = index.linesDown(from: superior.id).filter {
        bodies.contains($0.body) && $0.body != superior.id
      }
      guard !lines.isEmpty else { return nil }
      var seen: Set<String> = []
      let under = lines.map(\.body).filter { seen.insert($0).inserted }.compactMap(
        index.stakeholder)
      let count = under.map { max(1, $0.countMin ?? 1) }.reduce(0, +)
      let isComplete = superior.complete.contains(.lines)
      let own = [Evidence.stakeholder(superior.id, in: index)].compactMap { $0 }
      let collectives = under.filter(\.isCollective).map(\.id)
      let counted =
        count > most
        ? collectives.compactMap { Evidence.stakeholder($0, in: index) } : isComplete ? own : []
      return Verdict(
        count > most ? .fails : isComplete ? .holds : .notKnown, [superior.id],
        facts: [
          "supervised": .stakeholders(under.map(\.id)), "collectives": .stakeholders(collectives),
          "count": .number(count), "most": .number(most),
        ], evidence: counted + lines.map { Evidence.tie($0.tie, in: index.map) },
        claim: count <= most && isComplete ? .lines : nil)
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (superior, count) = (verdict.subjects[0], verdict.number("count"))
    let bodies = names.list(verdict.stakeholders("supervised").map(names.short))
    let most = verdict.number("most")
    // Nobody knows how many a collective stands for, but for the least.
    let isLeast = !verdict.stakeholders("collectives").isEmpty
    let number = LocalizedText(
      en: isLeast ? "At least \(count) bodies" : "\(count) bodies",
      fr: isLeast ? "Au moins \(count) organes" : "\(count) organes")
    return names.language.say(
      en: """
        \(number) stand directly under \(names.withArticle(superior)): \(bodies) (threshold applied: \
        at most \(most)).
        """,
      fr: """
        \(number(.french)) relèvent directement \(names.french(superior).of) : \(bodies) (seuil retenu : \
        \(most) au plus).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let superior = verdict.subjects[0]
    return names.language.say(
      en: """
        Place some of the bodies below \(names.withArticle(superior)) under a deputy or a body in \
        between, and lay down which ones.
        """,
      fr: """
        Confier le suivi d’une partie des organes qui relèvent \(names.french(superior).of) à un \
        adjoint ou à un organe intermédiaire, et préciser lesquels.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (superior, corps) = (
      names.english(verdict.subjects[0]), names.french(verdict.subjects[0])
    )
    let bodies = names.list(verdict.stakeholders("supervised").map(names.withArticle))
    let does = superior.verb("does", "do")
    return names.language.say(
      en: """
        Besides \(bodies), which bodies \(does) \(superior.withArticle) supervise, or receive reports \
        from?
        """,
      fr: "Outre \(bodies), quels organes relèvent \(corps.of) ?")
  }
}

extension MapIndex {
  /// Who is supervised by a party or reports to it, with the row of the tie, in the order of the map.
  fileprivate func linesDown(from superior: String) -> [(body: String, tie: Int)] {
    let lines =
      tiesInForce(from: superior, [.supervises]).map { (body: map.ties[$0].to, tie: $0) }
      + tiesInForce(to: superior, [.reportsTo]).map { (body: map.ties[$0].from, tie: $0) }
    return lines.sorted { $0.tie < $1.tie }
  }
}
