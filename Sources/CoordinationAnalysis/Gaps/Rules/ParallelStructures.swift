import StakeholderModel

/// Bodies that work at the same level in the same field, or with the same members and mandate, without a
/// tie between them that is known.
///
/// What the comparison of bodies finds (``OverlapAnalysis``): one verdict for each group of duplicates and of
/// parallel structures. Beside a structure stand, of several, those that are under others of them: its counterparts
/// are the networks, not the committee in which these sit. That no tie is known is said as such. Does not apply where there are no such groups.
struct ParallelStructures: GapRule {
  let code = "coordination/parallel-structures"
  let severity = Severity.high
  let norms = [
    "overlap.containedMembers", "overlap.sameField", "overlap.sameMandate", "overlap.sameMembers",
  ]
  let title = LocalizedText(
    en: "Structures side by side in one field",
    fr: "Structures parallèles dans un même domaine")
  let why = LocalizedText(
    en: """
      Where several structures coordinate the same field, each takes part of the time, the people and \
      the authority that one of them needs, and their advice may differ.
      """,
    fr: """
      Quand plusieurs structures coordonnent un même domaine, chacune prend une part du temps, des \
      personnes et de l’autorité dont l’une d’elles a besoin, et leurs consignes peuvent diverger.
      """)

  private static let classes: Set<OverlapClass> = [.duplicate, .parallel]

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return examination.overlapGroups().filter { Self.classes.contains($0.class) }.map { group in
      // Those in which others of them sit, or who stand above them, are not beside these.
      let above = Set(
        group.others.filter { upper in
          group.others.contains { Self.stands(upper, above: $0, index) }
        })
      let isParallel = group.class == .parallel && above.count < group.others.count
      let others = group.others.filter { !isParallel || !above.contains($0) }
      func rows(_ bodies: [String]) -> Set<Evidence> {
        Set(bodies.compactMap { Evidence.stakeholder($0, in: index) })
      }
      // The rows of those in the middle of the comparison first: they decide.
      let (centres, left) = (rows(group.centres), isParallel ? rows(Array(above)) : [])
      let evidence =
        group.evidence.filter(centres.contains)
        + group.evidence.filter { !centres.contains($0) && !left.contains($0) }
      return Verdict(
        .fails, group.bodies.filter { group.centres.contains($0) || others.contains($0) },
        facts: [
          "centres": .stakeholders(group.centres), "others": .stakeholders(others),
          "sectors": .terms(group.sectors), "class": .text(group.class.rawValue),
        ], evidence: evidence)
    }
  }

  private static func stands(_ upper: String, above lower: String, _ index: MapIndex) -> Bool {
    upper != lower
      && (index.seatsInForce(in: upper).contains { $0.holder == lower }
        || index.tiesInForce(from: upper, [.supervises]).contains { index.map.ties[$0].to == lower }
        || index.tiesInForce(from: lower, [.reportsTo]).contains { index.map.ties[$0].to == upper }
        || index.stakeholder(lower)?.parent.value == upper)
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (centres, others) = (verdict.stakeholders("centres"), verdict.stakeholders("others"))
    let (some, rest) = (names.gathered(centres), names.gathered(others))
    if verdict.text("class") == OverlapClass.duplicate.rawValue {
      return names.language.say(
        en:
          "\(some.capitalizedFirst) and \(rest) have largely the same members and the same tasks.",
        fr:
          "\(some.capitalizedFirst) et \(rest) ont en grande partie les mêmes membres et les mêmes tâches."
      )
    }
    let labels = verdict.terms("sectors").map { names.term($0, of: "sector").decapitalized }
    let sectors = names.list(names.language.sorted(labels))
    let field = sectors.isEmpty ? "" : " (\(sectors))"
    return names.language.say(
      en: """
        As the map compares bodies, \(some) on the one side, and \(rest) on the other, work at the same \
        level in the same field\(field); it does not say how they work together.
        """,
      fr: """
        D’après la comparaison des organes de la carte, \(some) d’une part, \(rest) d’autre part, \
        travaillent au même échelon dans le même domaine\(field) ; la carte ne décrit pas leur articulation.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    verdict.text("class") == OverlapClass.duplicate.rawValue
      ? names.language.say(
        en: "Settle which of them stays, and what that changes for their members (see “Overlaps”).",
        fr: """
          Décider lequel de ces organes demeure, et ce que cela change pour leurs membres (voir \
          « Recouvrements »).
          """)
      : names.language.say(
        en: """
          Agree in writing who does what, invite each other to meetings, and keep one calendar (see \
          “Overlaps”).
          """,
        fr: """
          Formaliser la répartition des rôles, prévoir une participation réciproque aux réunions et tenir \
          un calendrier commun (voir « Recouvrements »).
          """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String { "" }
}
