import OrderedCollections
import StakeholderModel

/// One piece of technical assistance as the rules judge it, and as their sentences name it.
struct Assistance {
  let engagement: Engagement
  let providers: [String]
  let recipients: [String]
  let evidence: [Evidence]
  /// Whether it had certainly ended at the date of the map: what is not known of it is not asked.
  let isOver: Bool
  /// Whether the row stands for cases of which a source tells in general. What is not known of it is not asked either,
  /// for there is nobody to ask.
  let isOfCases: Bool
  /// Whether it has been granted or planned, as far as is known, somebody is known whom a sentence can name, and
  /// some recipient is of the home area and at work.
  let isJudged: Bool

  init(_ row: Int, _ index: MapIndex, _ judged: JudgedParties) {
    engagement = index.map.engagements[row]
    providers = Array(OrderedSet(engagement.provider.elements))
    recipients = Array(OrderedSet(engagement.recipient.elements))
    evidence = [Evidence.engagement(row, in: index.map)]
    isOfCases = index.tellsOfCases(engagement)
    isOver = engagement.end.value.isOver(at: index.map.settings.date)
    let isRefused = [.known(.requested), .known(.declined)].contains(engagement.status)
    isJudged =
      !isRefused
      && (recipients.isEmpty ? !providers.isEmpty : recipients.contains { judged.contains($0) })
  }

  /// All of a map, in its order.
  static func all(_ index: MapIndex) -> [Assistance] {
    let judged = JudgedParties(index)
    return index.map.engagements.indices.map { Assistance($0, index, judged) }
  }

  var subjects: [String] { Array(OrderedSet(providers + recipients)) }

  var facts: [String: FactValue] {
    [
      "engagement": .text(engagement.id), "providers": .stakeholders(providers),
      "recipients": .stakeholders(recipients),
      "start": .text(engagement.start.value?.description ?? ""),
      "end": .text(engagement.end.value?.description ?? ""),
      "cases": .number(isOfCases ? 1 : 0),
      "isDone": .number(engagement.status == .known(.done) ? 1 : 0),
    ]
  }

  func verdict(
    _ outcome: Verdict.Outcome, _ facts: [String: FactValue] = [:], evidence more: [Evidence] = []
  ) -> Verdict {
    Verdict(
      // Nobody is asked about what is over, nor about nobody's.
      outcome == .notKnown && (isOver || isOfCases) ? .notApplicable : outcome, subjects,
      facts: self.facts.merging(facts) { _, new in new },
      evidence: Array(OrderedSet(evidence + more)))
  }
}

extension Verdict {
  /// Whether it is about cases in general, and nobody's engagement.
  var isOfCases: Bool { number("cases") == 1 }
}

/// The parties that a map judges: neither proposed nor ended at its date, and no body of a neighbour.
struct JudgedParties {
  private let index: MapIndex
  private let foreign: Set<String>

  init(_ index: MapIndex) {
    self.index = index
    foreign = Set(index.bodies).subtracting(index.homeBodies)
  }

  func contains(_ id: String) -> Bool {
    guard let party = index.stakeholder(id), !foreign.contains(id) else { return false }
    return party.status != .known(.proposed) && !index.hasEnded(id)
  }
}

extension MapIndex {
  /// Whether one of two parties is the other, or lies somewhere below it.
  func areOfOneHouse(_ a: String, _ b: String) -> Bool { housing(a, b) != nil }

  /// The rows that say that one of two parties lies below the other, none where they are one; `nil`
  /// where neither does.
  func housing(_ a: String, _ b: String) -> [Evidence]? {
    (path(a, upTo: b) ?? path(b, upTo: a))?.compactMap { Evidence.stakeholder($0, in: self) }
  }

  /// The parties on the way from one up to another, each of which names the next as its parent.
  private func path(_ part: String, upTo whole: String) -> [String]? {
    let upwards = upwards(from: part)
    return upwards.firstIndex(of: whole).map { Array(upwards.prefix($0)) }
  }

  /// A party and those above it, each of which the one before names as its parent.
  func upwards(from part: String) -> OrderedSet<String> {
    var upwards: OrderedSet<String> = []
    var next: String? = part
    while let id = next, upwards.append(id).inserted { next = stakeholder(id)?.parent.value }
    return upwards
  }
}

/// Finds among some parties the first that is of one house with another, without going through all.
struct Housemates {
  private let index: MapIndex
  private let parties: OrderedSet<String>
  /// The place of the first of the parties that is, or lies below, each party.
  private var below: [String: Int] = [:]

  init(_ parties: some Sequence<String>, _ index: MapIndex) {
    self.index = index
    self.parties = OrderedSet(parties)
    for (place, party) in self.parties.enumerated() {
      for whole in index.upwards(from: party) where below[whole] == nil { below[whole] = place }
    }
  }

  func first(of party: String) -> String? {
    let above = index.upwards(from: party).compactMap { parties.firstIndex(of: $0) }
    return (above + [below[party]].compactMap { $0 }).min().map { parties[$0] }
  }
}

extension NameInSentence {
  /// "l’assistance technique apportée au Comité par la Fondation (début : 2021)"; by its title where it has one.
  func assistance(_ verdict: Verdict) -> String {
    let (providers, recipients) = (
      verdict.stakeholders("providers"), verdict.stakeholders("recipients")
    )
    let when = dates(PartialDate(verdict.text("start")), PartialDate(verdict.text("end")))
    if let title = engagement(verdict.text("engagement")) {
      if verdict.isOfCases { return language.say(en: "“\(title)”", fr: "« \(title) »") }
      return language.say(
        en: "the assistance “\(title)”\(when)",
        fr: "l’assistance technique « \(title) »\(when)")
    }
    let (from, to) = (list(providers.map(withArticle)), list(recipients.map(withArticle)))
    let toRecipients = list(recipients.map { french($0).to })
    if recipients.isEmpty {
      return language.say(
        en: "the technical assistance from \(from)\(when)",
        fr: "l’assistance technique fournie par \(from)\(when)")
    }
    if providers.isEmpty {
      return language.say(
        en: "the technical assistance to \(to)\(when)",
        fr: "l’assistance technique apportée \(toRecipients)\(when)")
    }
    return language.say(
      en: "the technical assistance from \(from) to \(to)\(when)",
      fr: "l’assistance technique apportée \(toRecipients) par \(from)\(when)")
  }

  /// "« Appui technique » (début : 2021)"; in words where it has no title.
  func engagement(_ verdict: Verdict) -> String {
    guard let title = engagement(verdict.text("engagement")) else { return assistance(verdict) }
    let when = dates(PartialDate(verdict.text("start")), PartialDate(verdict.text("end")))
    return language.say(en: "“\(title)”\(when)", fr: "« \(title) »\(when)")
  }

  /// When it took place, in brackets, as far as is known: two engagements of the same parties are
  /// told apart by it.
  func dates(_ start: PartialDate?, _ end: PartialDate?) -> String {
    switch (start.map(Self.period) ?? nil, end.map(Self.period) ?? nil) {
    case (nil, nil): ""
    case (let start?, nil):
      language.say(
        en: " (start: \(start.text(in: .english)))", fr: " (début : \(start.text(in: .french)))")
    case (nil, let end?):
      language.say(
        en: " (end: \(end.text(in: .english)))", fr: " (fin : \(end.text(in: .french)))")
    case (let start?, let end?):
      Period("\(start)/\(end)").map { " (\($0.text(in: language)))" } ?? ""
    }
  }

  private static func period(_ date: PartialDate) -> Period? { Period(date.description) }
}
