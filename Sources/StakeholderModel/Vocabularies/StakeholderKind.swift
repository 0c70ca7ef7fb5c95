/// What sort of party a stakeholder is.
public struct StakeholderKind: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "kind"

  public static let headOfState = StakeholderKind(rawValue: "head-of-state")
  public static let headOfGovernment = StakeholderKind(rawValue: "head-of-government")
  public static let ministry = StakeholderKind(rawValue: "ministry")
  public static let governmentOffice = StakeholderKind(rawValue: "government-office")
  public static let governmentAgency = StakeholderKind(rawValue: "government-agency")
  public static let parliament = StakeholderKind(rawValue: "parliament")
  public static let localAuthority = StakeholderKind(rawValue: "local-authority")
  public static let focalPoint = StakeholderKind(rawValue: "focal-point")
  public static let coordinationBody = StakeholderKind(rawValue: "coordination-body")
  public static let secretariat = StakeholderKind(rawValue: "secretariat")
  public static let sunNetwork = StakeholderKind(rawValue: "sun-network")
  public static let unCluster = StakeholderKind(rawValue: "un-cluster")
  public static let unAgency = StakeholderKind(rawValue: "un-agency")
  public static let donor = StakeholderKind(rawValue: "donor")
  public static let multilateral = StakeholderKind(rawValue: "multilateral")
  public static let pooledFund = StakeholderKind(rawValue: "pooled-fund")
  public static let internationalNGO = StakeholderKind(rawValue: "international-ngo")
  public static let nationalNGO = StakeholderKind(rawValue: "national-ngo")
  public static let civilSocietyAlliance = StakeholderKind(rawValue: "civil-society-alliance")
  public static let company = StakeholderKind(rawValue: "company")
  public static let academia = StakeholderKind(rawValue: "academia")
  public static let media = StakeholderKind(rawValue: "media")
  public static let faithGroup = StakeholderKind(rawValue: "faith-group")
  public static let communityGroup = StakeholderKind(rawValue: "community-group")
  public static let programme = StakeholderKind(rawValue: "programme")
  public static let consultancy = StakeholderKind(rawValue: "consultancy")
  public static let person = StakeholderKind(rawValue: "person")
  public static let unspecified = StakeholderKind(rawValue: "unspecified")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("head-of-state", en: "Head of state", fr: "Chef de l’État"),
    VocabularyTerm("head-of-government", en: "Head of government", fr: "Chef du gouvernement"),
    VocabularyTerm("ministry", en: "Ministry", fr: "Ministère", perhaps: ["min", "ministre"]),
    VocabularyTerm(
      "government-office", en: "Government office", fr: "Service de l’État",
      perhaps: ["direction", "gouvernement", "administration"]),
    VocabularyTerm("government-agency", en: "Government agency", fr: "Agence publique"),
    VocabularyTerm("parliament", en: "Parliament", fr: "Parlement"),
    VocabularyTerm(
      "local-authority", en: "Local authority", fr: "Collectivité territoriale",
      also: ["collectivité", "mairie"]),
    VocabularyTerm("focal-point", en: "Focal point", fr: "Point focal"),
    VocabularyTerm(
      "coordination-body", en: "Coordination body", fr: "Organe de coordination",
      also: [
        "comité de coordination", "comité de pilotage", "coordination committee",
        "steering committee",
      ],
      perhaps: [
        "comité", "conseil", "commission", "plateforme", "groupe de travail", "committee",
        "council", "platform",
      ]),
    VocabularyTerm("secretariat", en: "Secretariat", fr: "Secrétariat"),
    VocabularyTerm(
      "sun-network", en: "SUN network", fr: "Réseau SUN", perhaps: ["réseau", "network"]),
    VocabularyTerm(
      "un-cluster", en: "UN cluster", fr: "Structure sectorielle des Nations Unies",
      perhaps: ["cluster"]),
    VocabularyTerm(
      "un-agency", en: "UN agency", fr: "Organisme des Nations Unies",
      also: ["agence des Nations Unies", "agence onusienne", "agence de l’ONU", "UN organisation"],
      perhaps: ["ONU", "SNU", "Nations Unies", "UN"]),
    VocabularyTerm(
      "donor", en: "Donor", fr: "Bailleur de fonds",
      also: ["bailleur", "bailleurs", "donateur", "funder"],
      perhaps: ["PTF", "partenaire technique et financier", "partenaire financier", "coopération"]),
    VocabularyTerm(
      "multilateral", en: "Multilateral organisation", fr: "Organisation multilatérale"),
    VocabularyTerm("pooled-fund", en: "Pooled fund", fr: "Fonds commun"),
    VocabularyTerm(
      "international-ngo", en: "International NGO", fr: "ONG internationale",
      also: ["ONGI", "INGO"], perhaps: ["ONG", "NGO"]),
    VocabularyTerm(
      "national-ngo", en: "National NGO", fr: "ONG nationale", also: ["ONG locale", "local NGO"],
      perhaps: ["association"]),
    VocabularyTerm(
      "civil-society-alliance", en: "Civil society alliance", fr: "Alliance de la société civile",
      perhaps: ["alliance", "coalition", "collectif", "plateforme de la société civile"]),
    VocabularyTerm(
      "company", en: "Company", fr: "Entreprise", also: ["société privée", "firm"],
      perhaps: ["secteur privé", "société"]),
    VocabularyTerm(
      "academia", en: "Academia", fr: "Université ou recherche",
      also: ["université", "university", "institut de recherche", "recherche"]),
    VocabularyTerm("media", en: "Media", fr: "Médias"),
    VocabularyTerm("faith-group", en: "Faith group", fr: "Groupe confessionnel"),
    VocabularyTerm("community-group", en: "Community group", fr: "Groupe communautaire"),
    VocabularyTerm("programme", en: "Programme", fr: "Programme", also: ["projet", "project"]),
    VocabularyTerm("consultancy", en: "Consultancy", fr: "Bureau d’études"),
    VocabularyTerm("person", en: "Person", fr: "Personne"),
    VocabularyTerm("unspecified", en: "Unspecified", fr: "Non précisé"),
  ]
}
