import StakeholderModel

/// Two parties of one field whose collaboration is weak, or is denied.
///
/// Judged pair by pair over the coordination ties of a map. A party's field is its own sectors and
/// those of the bodies and instruments it chairs, heads, hosts, leads or carries out. A pair that has
/// no sector in common is not judged; a tie whose strength nobody states is asked about only between
/// parties that lead something in that field.
struct WeakTie: GapRule {
  let code = "coordination/weak-tie"
  let severity = Severity.medium
  let title = LocalizedText(
    en: "Same field, weak or no collaboration",
    fr: "Même domaine, collaboration faible ou absente")
  let why = LocalizedText(
    en: """
      Two parties that are active in one field and work little together plan twice, leave gaps between \
      them, and give others conflicting advice.
      """,
    fr: """
      Deux structures actives dans un même domaine et qui collaborent peu planifient deux fois, \
      laissent des vides entre elles et donnent aux autres des consignes divergentes.
      """)

  private static let relations: Set<Relation> = [.coordinatesWith, .collaboratesWith]

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let fields = PartyFields(index)
    var byPair: [Set<String>: [Int]] = [:]
    var order: [Set<String>] = []
    for (row, tie) in index.map.ties.enumerated() where Self.relations.contains(tie.relation) {
      guard tie.isInForce || tie.isAbsent, index.stakeholder(tie.to) != nil else { continue }
      let pair: Set = [tie.from, tie.to]
      if byPair[pair] == nil { order.append(pair) }
      byPair[pair, default: []].append(row)
    }
    return order.compactMap { byPair[$0] }.map { verdict($0, fields, index) }
  }

  private func verdict(_ rows: [Int], _ fields: PartyFields, _ index: MapIndex) -> Verdict {
    // As the first row names them, so that the sentence does not depend on the ids.
    let (first, second) = (index.map.ties[rows[0]].from, index.map.ties[rows[0]].to)
    let subjects = [first, second]
    let shared = fields.sectors(of: first).intersection(fields.sectors(of: second))
    guard !shared.isEmpty else { return Verdict(.notApplicable, subjects) }
    let ties = rows.map { index.map.ties[$0] }
    let evidence =
      rows.map { Evidence.tie($0, in: index.map) }
      + subjects.flatMap { fields.evidence(that: $0, worksIn: shared) }
    let isDenied = ties.allSatisfy(\.isAbsent)
    let facts: [String: FactValue] = [
      "sectors": .terms(shared.sorted()), "strength": .text(isDenied ? "none" : "weak"),
    ]
    let strengths = ties.filter { !$0.isAbsent }.compactMap(\.strength.value)
    if isDenied || (!strengths.isEmpty && strengths.allSatisfy { $0 == .weak }) {
      return Verdict(.fails, subjects, facts: facts, evidence: evidence)
    }
    if strengths.contains(where: { $0 == .moderate || $0 == .strong }) {
      return Verdict(.holds, subjects, facts: facts, evidence: evidence)
    }
    let lead = fields.leads(first, any: shared) && fields.leads(second, any: shared)
    return Verdict(lead ? .notKnown : .notApplicable, subjects, facts: facts, evidence: evidence)
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (a, b) = (names.withArticle(verdict.subjects[0]), names.withArticle(verdict.subjects[1]))
    let sectors = sectors(verdict, names)
    return verdict.text("strength") == "none"
      ? names.language.say(
        en: """
          There is no collaboration between \(a) and \(b), which share a field (\(sectors)).
          """,
        fr: """
          Il n’y a pas de collaboration entre \(a) et \(b), qui ont un domaine commun (\(sectors)).
          """)
      : names.language.say(
        en: """
          Collaboration between \(a) and \(b), which share a field (\(sectors)), needs strengthening.
          """,
        fr: """
          La collaboration entre \(a) et \(b), qui ont un domaine commun (\(sectors)), est à renforcer.
          """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (a, b) = (names.withArticle(verdict.subjects[0]), names.withArticle(verdict.subjects[1]))
    let sectors = sectors(verdict, names)
    return names.language.say(
      en: """
        Set down in writing how \(a) and \(b) work together (\(sectors)): named contacts, joint \
        meetings, shared follow-up.
        """,
      fr: """
        Établir entre \(a) et \(b) un cadre formel de collaboration (\(sectors)) : interlocuteurs désignés, \
        réunions communes, suivi partagé.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (a, b) = (names.withArticle(verdict.subjects[0]), names.withArticle(verdict.subjects[1]))
    return names.language.say(
      en: "Is the collaboration between \(a) and \(b) weak, moderate or strong?",
      fr: "La collaboration entre \(a) et \(b) est-elle faible, moyenne ou forte ?")
  }

  /// In the alphabetical order of the language.
  private func sectors(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let labels = verdict.terms("sectors").map { names.term($0, of: "sector").decapitalized }
    return names.list(names.language.sorted(labels))
  }
}
