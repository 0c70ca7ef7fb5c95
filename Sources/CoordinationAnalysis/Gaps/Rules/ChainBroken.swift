import StakeholderModel

/// A coordination body below the national level that no line ties to a higher level.
///
/// A line up is a tie "reports-to", "accountable-to" or "member-of" of its own, a tie "supervises"
/// that reaches it, or a parent; it may pass through others of the same level. Holds where such lines
/// arrive at a party of a higher level. Where none does, the rule fails only if every party on the
/// way is one whose lines the map claims to know in full (`complete` has `lines`) or whose parent is
/// denied; a line to a party whose level nobody states may lead up, and is asked about. Proposed and
/// ended bodies are not judged; those of other levels, or of no known one, are left out.
struct ChainBroken: GapRule {
  let code = "vertical/chain-broken"
  let severity = Severity.high
  let title = LocalizedText(
    en: "Body tied to no higher level", fr: "Organe sans rattachement à l’échelon supérieur")
  let why = LocalizedText(
    en: """
      Without a line upward, what is decided above does not reach the body, and the difficulties that \
      it meets stay where they are.
      """,
    fr: """
      Sans rattachement, ce qui est décidé plus haut ne parvient pas à l’organe, et les difficultés \
      qu’il rencontre ne remontent pas.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "To which bodies of a higher level do these bodies report or belong?",
    fr: "À quels organes de l’échelon supérieur ces organes sont-ils rattachés ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return index.homeBodies.compactMap(index.stakeholder).compactMap { body -> Verdict? in
      guard body.kind == .known(.coordinationBody), let level = body.level.value,
        [.region, .department, .commune].contains(level)
      else { return nil }
      guard body.isInPlace else { return Verdict(.notApplicable, [body.id]) }
      return verdict(body, level, index)
    }
  }

  /// Follows all lines up, nearest first. O(ties) for one body.
  private func verdict(_ body: Stakeholder, _ level: Level, _ index: MapIndex) -> Verdict {
    let facts: [String: FactValue] = ["level": .text(level.rawValue)]
    var evidence = [Evidence.stakeholder(body.id, in: index)].compactMap { $0 }
    var isFullyKnown = true
    var way = [body]
    var next = 0
    while next < way.count {
      let party = way[next]
      next += 1
      isFullyKnown = isFullyKnown && (party.complete.contains(.lines) || party.parent.isAbsent)
      if next > 1, let row = Evidence.stakeholder(party.id, in: index) { evidence.append(row) }
      for line in index.linesUp(from: party) {
        if let tie = line.tie { evidence.append(Evidence.tie(tie, in: index.map)) }
        guard let superior = index.stakeholder(line.to), superior.isInPlace,
          !way.contains(where: { $0.id == superior.id })
        else { continue }
        guard let height = superior.level.value, height.isKnownTerm else {
          isFullyKnown = false
          continue
        }
        if height < level {
          return Verdict(
            .holds, [body.id],
            facts: facts.merging(["superior": .stakeholders([superior.id])]) { $1 },
            evidence: evidence
              + [Evidence.stakeholder(superior.id, in: index)].compactMap { $0 })
        }
        way.append(superior)
      }
    }
    return Verdict(
      isFullyKnown ? .fails : .notKnown, [body.id], facts: facts, evidence: evidence,
      claim: isFullyKnown && !body.parent.isAbsent ? .lines : nil)
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = names.withArticle(verdict.subjects[0])
    let place = Level(rawValue: verdict.text("level")).atLevel(names.language).capitalizedFirst
    return names.language.say(
      en: "\(place), no line ties \(body) to a higher level.",
      fr: "\(place), aucune ligne ne rattache \(body) à un échelon supérieur.")
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = names.withArticle(verdict.subjects[0])
    return names.language.say(
      en: """
        Lay down to which body of the level above \(body) should report, and how decisions and \
        difficulties are passed on between the two.
        """,
      fr: """
        Désigner l’organe de l’échelon supérieur auquel rattacher \(body), et fixer la façon dont \
        décisions et difficultés se transmettent de l’un à l’autre.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let they = corps.isFeminine ? "elle" : "il"
    let verb = corps.isPlural ? "sont-\(they)s" : "est-\(they)"
    let does = body.verb("does", "do")
    return names.language.say(
      en: "To which body of a higher level \(does) \(body.withArticle) report or belong?",
      fr: """
        À quel organe d’un échelon supérieur \(corps.withArticle) \(verb) \
        rattaché\(corps.agreement) ?
        """)
  }
}
