/// What somebody would do for a tie to begin, for sentences on what is proposed or planned: the infinitive
/// agrees with nobody, so that it suits one party as well as several.
public struct RelationInfinitive: Sendable {
  /// Whether the second party of the tie is the one to act: of "A is hosted by B" it is B.
  public let isReversed: Bool
  /// "facilitate the work of", "faciliter le travail": without the other party.
  public let verb: LocalizedText
  private let preposition: Preposition

  /// How French joins the other party to the verb.
  fileprivate enum Preposition { case none, of, to, with }

  fileprivate init(
    en: Phrase, fr: String, _ preposition: Preposition = .none, isReversed: Bool = false
  ) {
    verb = LocalizedText(en: en, fr: fr)
    self.preposition = preposition
    self.isReversed = isReversed
  }

  /// "faciliter le travail du Comité".
  public func french(_ other: FrenchName) -> String {
    let object =
      switch preposition {
      case .none: other.withArticle
      case .of: other.of
      case .to: other.to
      case .with: "avec \(other.withArticle)"
      }
    return "\(verb(.french)) \(object)"
  }

  /// "de faciliter le travail du Comité", "d’appuyer le Comité"; no verb of the vocabulary begins with an
  /// aspirated h.
  public func ofFrench(_ other: FrenchName) -> String {
    let text = french(other)
    let isElided = text.folded.first.map { "aeiouh".contains($0) } ?? false
    return (isElided ? "d’" : "de ") + text
  }
}

extension Relation {
  /// A relation that the vocabulary does not have is a tie of which no more is said.
  public var infinitive: RelationInfinitive {
    Self.infinitives[self] ?? RelationInfinitive(en: "be tied to", fr: "établir un lien", .with)
  }

  private static let infinitives: [Relation: RelationInfinitive] = [
    .chairs: RelationInfinitive(en: "chair", fr: "présider"),
    .coChairs: RelationInfinitive(en: "co-chair", fr: "coprésider"),
    .secretariatOf: RelationInfinitive(
      en: "provide the secretariat of", fr: "assurer le secrétariat", .of),
    .memberOf: RelationInfinitive(en: "join", fr: "devenir membre", .of),
    .observes: RelationInfinitive(en: "observe", fr: "observer les travaux", .of),
    .heads: RelationInfinitive(en: "head", fr: "diriger"),
    .reportsTo: RelationInfinitive(en: "report to", fr: "rendre compte", .to),
    .supervises: RelationInfinitive(en: "supervise", fr: "superviser"),
    .createdBy: RelationInfinitive(en: "create", fr: "créer", isReversed: true),
    .hostedBy: RelationInfinitive(en: "host", fr: "héberger", isReversed: true),
    .convenedBy: RelationInfinitive(en: "convene", fr: "convoquer", isReversed: true),
    .delegatesTo: RelationInfinitive(en: "delegate tasks to", fr: "déléguer des tâches", .to),
    .represents: RelationInfinitive(en: "represent", fr: "représenter"),
    .leads: RelationInfinitive(en: "lead", fr: "piloter"),
    .implements: RelationInfinitive(en: "carry out", fr: "mettre en œuvre"),
    .coordinatesWith: RelationInfinitive(en: "coordinate with", fr: "se coordonner", .with),
    .collaboratesWith: RelationInfinitive(en: "collaborate with", fr: "collaborer", .with),
    .facilitates: RelationInfinitive(en: "facilitate the work of", fr: "faciliter le travail", .of),
    .informs: RelationInfinitive(en: "inform", fr: "informer"),
    .advocatesTo: RelationInfinitive(
      en: "advocate to", fr: "mener un plaidoyer auprès", .of),
    .funds: RelationInfinitive(en: "fund", fr: "financer"),
    .assists: RelationInfinitive(en: "assist", fr: "appuyer"),
    .backstops: RelationInfinitive(en: "backstop", fr: "assurer le backstopping", .of),
    .trains: RelationInfinitive(en: "train", fr: "former"),
    .accountableTo: RelationInfinitive(en: "account to", fr: "rendre des comptes", .to),
    .evaluates: RelationInfinitive(en: "evaluate", fr: "évaluer"),
    .audits: RelationInfinitive(en: "audit", fr: "contrôler les comptes", .of),
    .succeeds: RelationInfinitive(en: "succeed", fr: "prendre la suite", .of),
  ]
}
