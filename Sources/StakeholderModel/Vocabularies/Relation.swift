/// A kind of tie, read "from relation to".
public struct Relation: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "relation"

  public static let chairs = Relation(rawValue: "chairs")
  public static let coChairs = Relation(rawValue: "co-chairs")
  public static let secretariatOf = Relation(rawValue: "secretariat-of")
  public static let memberOf = Relation(rawValue: "member-of")
  public static let observes = Relation(rawValue: "observes")
  public static let heads = Relation(rawValue: "heads")
  public static let reportsTo = Relation(rawValue: "reports-to")
  public static let supervises = Relation(rawValue: "supervises")
  public static let createdBy = Relation(rawValue: "created-by")
  public static let hostedBy = Relation(rawValue: "hosted-by")
  public static let convenedBy = Relation(rawValue: "convened-by")
  public static let delegatesTo = Relation(rawValue: "delegates-to")
  public static let represents = Relation(rawValue: "represents")
  public static let leads = Relation(rawValue: "leads")
  public static let implements = Relation(rawValue: "implements")
  public static let coordinatesWith = Relation(rawValue: "coordinates-with")
  public static let collaboratesWith = Relation(rawValue: "collaborates-with")
  public static let facilitates = Relation(rawValue: "facilitates")
  public static let informs = Relation(rawValue: "informs")
  public static let advocatesTo = Relation(rawValue: "advocates-to")
  public static let funds = Relation(rawValue: "funds")
  public static let assists = Relation(rawValue: "assists")
  public static let backstops = Relation(rawValue: "backstops")
  public static let trains = Relation(rawValue: "trains")
  public static let accountableTo = Relation(rawValue: "accountable-to")
  public static let evaluates = Relation(rawValue: "evaluates")
  public static let audits = Relation(rawValue: "audits")
  public static let succeeds = Relation(rawValue: "succeeds")
  public static let unspecified = Relation(rawValue: "unspecified")

  public static let terms: [VocabularyTerm] = byLayer.flatMap(\.relations)

  /// The layer that the relation belongs to; an unknown relation is in ``Layer/other``.
  public var layer: Layer {
    Self.byLayer.first { $0.relations.contains { $0.id == rawValue } }?.layer ?? .other
  }

  private static let byLayer: [(layer: Layer, relations: [VocabularyTerm])] = [
    (
      .governance,
      [
        VocabularyTerm(
          "chairs", en: "chairs", fr: "préside",
          also: ["présider", "préside le", "préside la", "chair"],
          perhaps: ["présidence", "président", "présidente"]),
        VocabularyTerm(
          "co-chairs", en: "co-chairs", fr: "copréside",
          also: ["coprésider", "co-préside", "co-présider"]),
        VocabularyTerm(
          "secretariat-of", en: "is the secretariat of", fr: "assure le secrétariat de",
          also: ["secrétariat de", "secrétariat du", "assure le secrétariat du"],
          perhaps: ["secrétariat"]),
        VocabularyTerm(
          "member-of", en: "is a member of", fr: "est membre de",
          also: [
            "membre du", "membre de la", "est membre du", "siège à", "siège au", "siège dans",
            "fait partie de", "member", "sits on",
          ], perhaps: ["membre", "participe à", "participe"]),
        VocabularyTerm(
          "observes", en: "observes", fr: "est observateur de",
          also: ["est observateur à", "observateur au", "observateur à"],
          perhaps: ["observateur", "observer"]),
        VocabularyTerm(
          "heads", en: "heads", fr: "dirige", also: ["diriger"], perhaps: ["directeur"]),
        VocabularyTerm(
          "reports-to", en: "reports to", fr: "rend compte à",
          also: ["rend compte au", "rendre compte à", "rapporte à", "relève de"],
          perhaps: ["sous la tutelle de", "rattaché à"]),
        VocabularyTerm(
          "supervises", en: "supervises", fr: "supervise", also: ["superviser"],
          perhaps: ["tutelle", "contrôle"]),
        VocabularyTerm("created-by", en: "was created by", fr: "a été créé par"),
        VocabularyTerm("hosted-by", en: "is hosted by", fr: "est hébergé par"),
        VocabularyTerm("convened-by", en: "is convened by", fr: "est convoqué par"),
        VocabularyTerm("delegates-to", en: "delegates to", fr: "délègue à"),
        VocabularyTerm("represents", en: "represents", fr: "représente"),
        VocabularyTerm(
          "leads", en: "leads", fr: "pilote", also: ["piloter"], perhaps: ["coordonne", "anime"]),
        VocabularyTerm(
          "implements", en: "carries out", fr: "met en œuvre", also: ["mettre en œuvre", "exécute"]),
      ]
    ),
    (
      .coordination,
      [
        VocabularyTerm(
          "coordinates-with", en: "coordinates with", fr: "se coordonne avec",
          also: ["coordonne avec", "coordination avec"]),
        VocabularyTerm(
          "collaborates-with", en: "collaborates with", fr: "collabore avec",
          also: ["collaborer avec", "travaille avec", "works with"],
          perhaps: ["partenaire de", "partenaire", "collabore"]),
        VocabularyTerm("facilitates", en: "facilitates", fr: "facilite le travail de"),
        VocabularyTerm("informs", en: "informs", fr: "informe"),
        VocabularyTerm("advocates-to", en: "advocates to", fr: "mène un plaidoyer auprès de"),
      ]
    ),
    (
      .funding,
      [
        VocabularyTerm(
          "funds", en: "funds", fr: "finance",
          also: ["financer", "finance le", "finance la", "fund"],
          perhaps: ["financement", "bailleur", "subvention"])
      ]
    ),
    (
      .assistance,
      [
        VocabularyTerm(
          "assists", en: "assists", fr: "assiste", also: ["assister"],
          perhaps: ["appuie", "appui", "soutient", "soutien", "supports"]),
        VocabularyTerm(
          "backstops", en: "backstops", fr: "assure le backstopping de", also: ["appuie à distance"]
        ),
        VocabularyTerm("trains", en: "trains", fr: "forme"),
      ]
    ),
    (
      .accountability,
      [
        VocabularyTerm("accountable-to", en: "is accountable to", fr: "est redevable envers"),
        VocabularyTerm("evaluates", en: "evaluates", fr: "évalue"),
        VocabularyTerm("audits", en: "audits", fr: "contrôle les comptes de"),
      ]
    ),
    (
      .history,
      [
        VocabularyTerm("succeeds", en: "succeeds", fr: "succède à")
      ]
    ),
    (
      .other,
      [
        VocabularyTerm("unspecified", en: "is tied to", fr: "est lié à")
      ]
    ),
  ]
}
