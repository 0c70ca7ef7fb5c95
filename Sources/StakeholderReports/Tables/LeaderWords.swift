import CoordinationAnalysis
import ScenarioAnalysis
import StakeholderModel

/// Who leads by one measure whatever is left out, and who may not, in sentences; none where nothing was tested.
struct LeaderWords {
  let ranking: RankStability.Ranking
  let names: NameInSentence

  /// How many parties a sentence names.
  private static let mostNames = 6

  private var language: Language { names.language }
  private var isDegree: Bool { ranking.measure == CentralityMeasure.degree.id }

  private func say(_ english: Phrase, _ french: String) -> String {
    LocalizedText(en: english, fr: french)(language)
  }

  var all: [String] {
    guard ranking.tiesUntested == nil else { return [] }
    guard let first = ranking.leaders.first else { return [nobody] }
    // Who nearly always comes first need not be said to be among the first three.
    let others = ranking.leaders.filter {
      $0.sharing > 1 || $0.rank > 1 || ($0.shareFirst ?? 0) < 0.95
    }
    return [top(first), held(others), doubtful(others)].compactMap(\.self)
  }

  private var nobody: String {
    guard let crowd = ranking.crowd else {
      return say(
        "Nobody stands between others.", "Personne ne sert d’intermédiaire entre d’autres.")
    }
    let parties = crowd.parties.grouped(in: language)
    return isDegree
      ? say(
        "By number of ties nobody leads: \(parties) parties share the first rank.",
        "Selon le nombre de liens, personne ne se détache : \(parties) parties prenantes sont premières ex æquo."
      )
      : say(
        "As a go-between nobody leads: \(parties) parties share the first rank.",
        "Comme intermédiaire, personne ne se détache : \(parties) parties prenantes sont premières ex æquo."
      )
  }

  /// Whether anybody passes the one who comes first.
  private func top(_ leader: RankStability.Leader) -> String? {
    guard let share = leader.shareFirst else { return nil }
    guard leader.sharing == 1 else {
      let list = listed(ranking.leaders.filter { $0.rank == 1 })
      return isDegree
        ? say("Most ties, at par: \(list).", "Le plus de liens, à égalité : \(list).")
        : say(
          "Most often between others, at par: \(list).",
          "Le plus souvent intermédiaires, à égalité : \(list).")
    }
    let (name, trials) = (names.short(leader.id), share.percentage(language))
    var text =
      isDegree
      ? say(
        "First or equal first by number of ties: \(name), in \(trials) of the trials",
        "Par le nombre de liens, en tête, seule ou ex æquo : \(name), dans \(trials) des essais")
      : say(
        "First or equal first as a go-between: \(name), in \(trials) of the trials",
        "Comme intermédiaire, en tête, seule ou ex æquo : \(name), dans \(trials) des essais")
    if let worst = leader.withoutSource?.last {
      let source = leader.movedMostBy ?? ""
      text +=
        worst == 1
        ? say(
          ", nor whatever source is left out", ", pas plus qu’en retirant une source quelconque")
        : say(
          "; without the source \(source) it ranks \(worst)",
          " ; sans la source \(source), son rang est \(worst)")
    }
    return text + "."
  }

  /// Who stays among the first so many.
  private func held(_ leaders: [RankStability.Leader]) -> String? {
    let held = leaders.filter { $0.verdict != .sensitive }
    let bands = Set(held.map(\.band)).sorted().map { band in
      let list = listed(held.filter { $0.band == band })
      return say("among the first \(band), \(list)", "parmi les \(band) premières, \(list)")
    }
    guard !bands.isEmpty else { return nil }
    let list = bands.joined(separator: language.semicolon)
    return isDegree
      ? say(
        "By number of ties these hold their place: \(list).",
        "Par le nombre de liens, ces parties prenantes gardent leur place : \(list).")
      : say(
        "As go-betweens these hold their place: \(list).",
        "Comme intermédiaires, ces parties prenantes gardent leur place : \(list).")
  }

  private func doubtful(_ leaders: [RankStability.Leader]) -> String? {
    let doubtful = leaders.filter { $0.verdict == .sensitive }
    guard !doubtful.isEmpty else { return nil }
    let list = listed(doubtful)
    return say(
      "The rank of these is uncertain, as it depends on what is left out: \(list).",
      "Le rang de celles-ci est incertain, car il dépend des données retirées : \(list).")
  }

  private func listed(_ leaders: [RankStability.Leader]) -> String {
    let (shown, rest) = leaders.map { names.short($0.id) }.shown(atMost: Self.mostNames)
    guard rest > 0 else { return names.list(shown) }
    let list = shown.joined(separator: ", ")
    let others = rest.grouped(in: language)
    return say("\(list) and \(others) others", "\(list) et \(others) autres")
  }
}
