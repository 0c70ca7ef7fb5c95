import CoordinationAnalysis
import StakeholderModel

/// What the map covers and how sure it is, in sentences.
extension Report {
  /// The ties between parties of the map that sources tell of, those that had ended by its date included.
  var ties: [Tie] {
    let parties = Set(map.stakeholders.map(\.id))
    return (map.ties + map.formerTies).filter {
      !$0.isAbsent && parties.contains($0.from) && parties.contains($0.to)
    }
  }

  /// What the map holds; of ties and bodies only where there are any.
  var size: String {
    guard !map.stakeholders.isEmpty else {
      return say("The map names no stakeholder.", "La carte ne recense aucune partie prenante.")
    }
    let (bodies, ties) = (overlaps.bodies, self.ties)
    var text = say(
      "The map names \(parties(map.stakeholders.count))",
      "La carte recense \(parties(map.stakeholders.count))")
    if bodies > 0 {
      text +=
        say(
          ", including \(organs(bodies))", ", dont \(organs(bodies))") + bodiesApart
    }
    guard !ties.isEmpty else { return text + "." }
    text += say(
      bodies > 0 ? ", and \(links(ties.count))" : " and \(links(ties.count))",
      bodies > 0 ? ", et \(links(ties.count))" : " et \(links(ties.count))")
    return text + kinds(of: ties) + "."
  }

  /// How many ties hold, where not all do: only those are counted by the rankings.
  private func kinds(of ties: [Tie]) -> String {
    // Money that was given stays on the map when it ends.
    let holding = ties.count { tie in
      let isOver = map.settings.date.map { date in
        tie.end.value.map { $0.isCertainlyBefore(date) } ?? false
      }
      return tie.isInForce && isOver != true
    }
    let foreseen = ties.count(where: \.isForeseen)
    let over = ties.count - holding - foreseen
    guard holding < ties.count else { return "" }
    let parts = [
      (holding, say("\(number(holding)) in force", "\(number(holding)) en vigueur")),
      (
        foreseen,
        foreseen == 1
          ? say("one planned or proposed", "un prévu ou proposé")
          : say(
            "\(number(foreseen)) planned or proposed", "\(number(foreseen)) prévus ou proposés")
      ),
      (
        over,
        over == 1
          ? say("one that has ended", "un qui a pris fin")
          : say("\(number(over)) that have ended", "\(number(over)) qui ont pris fin")
      ),
    ]
    let list = names.list(parts.filter { $0.0 > 0 }.map(\.1))
    return say(" (\(list))", " (\(list))")
  }

  /// On how many sources the map rests.
  var basis: String {
    switch map.sources.count {
    case 0: say("It names no source.", "Elle ne cite aucune source.")
    case 1: say("It rests on a single source.", "Elle repose sur une seule source.")
    case let count:
      say("It rests on \(number(count)) sources.", "Elle repose sur \(number(count)) sources.")
    }
  }

  /// Money, activities, assistance and processes, where the map tells of them.
  var contents: [String] {
    [fundingSentence, coverageSentence, assistanceSentence, processSentence].compactMap(\.self)
  }

  /// How sure the ties are; a tie whose certainty nobody stated is not a doubtful one.
  var certainty: String? {
    let ties = self.ties
    guard !ties.isEmpty else { return nil }
    func count(_ confidence: Confidence) -> Int {
      ties.count { $0.confidence == .known(confidence) }
    }
    let unsourced = ties.count { $0.sources.isEmpty }
    let (inferred, disputed) = (count(.inferred), count(.disputed))
    let (known, unstated) = (
      count(.reported) + count(.confirmed), ties.count { $0.confidence.value == nil }
    )
    if known == ties.count, unsourced == 0 {
      return ties.count == 1
        ? say("A source reports or confirms the tie.", "Une source rapporte ou confirme ce lien.")
        : say(
          "A source reports or confirms every tie.",
          "Tous les liens sont rapportés ou confirmés par une source.")
    }
    let kinds: [(Int, String)] = [
      (
        known,
        // A source that reports is no second source that confirms.
        count(.confirmed) == 0
          ? known == 1
            ? say("one is reported by a source", "un est rapporté par une source")
            : say(
              "\(number(known)) are reported by a source",
              "\(number(known)) sont rapportés par une source")
          : known == 1
            ? say("one is confirmed", "un est confirmé")
            : say(
              "\(number(known)) are reported or confirmed",
              "\(number(known)) sont rapportés ou confirmés")
      ),
      (
        inferred,
        inferred == 1
          ? say("one is inferred", "un est déduit")
          : say("\(number(inferred)) are inferred", "\(number(inferred)) sont déduits")
      ),
      (
        disputed,
        disputed == 1
          ? say("on one the sources conflict", "un est discordant")
          : say(
            "on \(number(disputed)) the sources conflict",
            "\(number(disputed)) sont discordants")
      ),
      (
        unstated,
        unstated == 1
          ? say("the certainty of one is not stated", "la fiabilité d’un n’est pas précisée")
          : say(
            "the certainty of \(number(unstated)) is not stated",
            "la fiabilité de \(number(unstated)) n’est pas précisée")
      ),
      (
        unsourced,
        unsourced == 1
          ? say("one has no source", "un ne cite aucune source")
          : say(
            "\(number(unsourced)) have no source", "\(number(unsourced)) ne citent aucune source")
      ),
    ]
    let list = names.list(kinds.filter { $0.0 > 0 }.map(\.1))
    let all = number(ties.count)
    return ties.count == 1
      ? say("Of the only tie: \(list).", "Du seul lien : \(list).")
      : say("Of these \(all) ties, \(list).", "Sur ces \(all) liens, \(list).")
  }

  /// What came of the rules: silence of the sources is no praise of the system.
  var judged: String? {
    let (fails, holds, open) = gaps.counts.reduce(into: (0, 0, 0)) {
      $0.0 += $1.fails
      $0.1 += $1.holds
      $0.2 += $1.notKnown
    }
    let all = fails + holds + open
    guard all > 0 else {
      // Of an empty map there is nothing to say.
      guard !map.stakeholders.isEmpty else { return nil }
      return say(
        "No rule applies to what this map holds; this does not mean that all is in order.",
        "Aucune règle ne s’applique à ce que contient cette carte ; cela ne veut pas dire que tout soit en ordre."
      )
    }
    if fails + holds == 0 {
      if all == 1 {
        return say(
          "The map tells too little to judge whether there are gaps: the one point examined could not be settled.",
          """
          La carte en dit trop peu pour juger s’il y a des lacunes : le seul point examiné n’a pu être tranché.
          """)
      }
      return say(
        """
        The map tells too little to judge whether there are gaps: none of the \(number(all)) points examined \
        could be settled.
        """,
        """
        La carte en dit trop peu pour juger s’il y a des lacunes : aucun des \(number(all)) points examinés \
        n’a pu être tranché.
        """)
    }
    func points(_ count: Int, _ one: String, _ many: String) -> String? {
      count == 0 ? nil : count == 1 ? one : many
    }
    let parts = [
      points(
        fails, say("one shows a gap", "un révèle une lacune"),
        say("\(number(fails)) show a gap", "\(number(fails)) révèlent une lacune")),
      points(
        holds, say("one is in order", "un est conforme"),
        say("\(number(holds)) are in order", "\(number(holds)) sont conformes")),
      points(
        open,
        say(
          "one could not be judged, for lack of information",
          "un n’a pu être jugé, faute d’éléments"),
        say(
          "\(number(open)) could not be judged, for lack of information",
          "\(number(open)) n’ont pu être jugés, faute d’éléments")),
    ]
    let list = names.list(parts.compactMap(\.self))
    let sentence =
      all == 1
      ? say("Of the one point examined: \(list).", "Du seul point examiné : \(list).")
      : say(
        "Of the \(number(all)) points examined, \(list).",
        "Sur les \(number(all)) points examinés, \(list).")
    guard fails == 0, open > 0 else { return sentence }
    let none = say(
      "No gap is established, which does not mean that there is none.",
      "Aucune lacune n’est établie, ce qui ne veut pas dire qu’il n’y en ait pas.")
    return "\(sentence) \(none)"
  }

  /// How much of the money is known; never a sum, since flows may tell of the same money.
  private var fundingSentence: String? {
    let ties = map.fundingTies
    guard !ties.isEmpty else { return nil }
    let (all, givers) = (ties.count, Set(ties.map(\.from)).count)
    let known = ties.count { $0.money != nil }
    let start =
      givers == 1
      ? say(
        "It records \(flows(all)) from one funder",
        "Elle recense \(flows(all)) venant d’un seul financeur")
      : say(
        "It records \(flows(all)) from \(number(givers)) funders",
        "Elle recense \(flows(all)) venant de \(number(givers)) financeurs")
    let amounts =
      known == 0
      ? say("no amount is known", "aucun montant n’est connu")
      : known == all
        ? say(
          all == 1 ? "the amount is known" : "all amounts are known",
          all == 1 ? "le montant en est connu" : "tous les montants sont connus")
        : known == 1
          ? say("the amount of one is known", "le montant d’un seul est connu")
          : say(
            "the amounts of \(number(known)) are known",
            "le montant de \(number(known)) d’entre eux est connu")
    return start + language.semicolon + amounts + "."
  }
}
