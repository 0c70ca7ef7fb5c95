import Foundation
import OrderedCollections

/// Who does what, where and when.
public struct Activity: TableRow {
  public var stakeholder: String = ""
  public var action: String = ""
  public var actions = LocalizedText()
  public var role: String? = nil
  public var roles = LocalizedText()
  public var sectors: Fact<[Sector]> = .unknown
  public var area: Fact<String> = .unknown
  public var start: Fact<PartialDate> = .unknown
  public var end: Fact<PartialDate> = .unknown
  public var reached: Decimal? = nil
  public var targeted: Decimal? = nil
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Activity>(
    name: "activities", title: LocalizedText(en: "Activities", fr: "Activités"),
    purpose: LocalizedText(
      en: """
        A row says what one party does, where and when: a training, a campaign, a supply of goods.
        """,
      fr: """
        Une ligne dit ce que fait une partie prenante, où et quand : une formation, une campagne, \
        une fourniture de produits.
        """),
    key: [],
    columns: [
      Column(
        "stakeholder", \.stakeholder, required: true, refersTo: .stakeholder,
        heading: LocalizedText(en: "Stakeholder", fr: "Partie prenante"),
        help: LocalizedText(
          en: """
            Who acts: a name, acronym or code from the Stakeholders table. Where several act \
            together, write a row for each.
            """,
          fr: """
            Qui agit : un nom, un sigle ou un code du tableau Parties prenantes. Si plusieurs \
            agissent ensemble, écrire une ligne pour chacune.
            """)),
      Column(
        "action", \.action, required: true,
        heading: LocalizedText(en: "Action", fr: "Action"),
        help: LocalizedText(
          en: """
            What is done, in a few words: training of community health workers. Word it alike in \
            every row about the same action.
            """,
          fr: """
            Ce qui est fait, en quelques mots : formation des agents de santé communautaire. \
            Employer les mêmes mots dans toutes les lignes sur une même action.
            """)),
      .wording(of: "action", \.actions, heading: LocalizedText(en: "Action", fr: "Action")),
      Column(
        "role", \.role,
        heading: LocalizedText(en: "Role", fr: "Rôle"),
        help: LocalizedText(
          en: """
            The party’s part in the action, in a word: funding, training, organisation, advocacy.
            """,
          fr: """
            La part que la partie prenante y prend, en un mot : financement, formation, \
            organisation, plaidoyer.
            """)),
      .wording(of: "role", \.roles, heading: LocalizedText(en: "Role", fr: "Rôle")),
      .actionSector(\.sectors),
      Column(
        "area", \.area, refersTo: .area,
        heading: LocalizedText(en: "Area", fr: "Territoire"),
        help: LocalizedText(
          en: """
            Where it takes place: a name or code from the Areas table, such as mali. Write a row \
            for each place. Empty: not known.
            """,
          fr: """
            Le lieu de l’action : un nom ou un code du tableau Territoires, par exemple mali. \
            Écrire une ligne par lieu. Vide : non connu.
            """)),
      Column(
        "start", \.start,
        heading: LocalizedText(en: "Start", fr: "Début"),
        help: LocalizedText(
          en: """
            When it began, as precise as the source: 2022, 2022-04 or 2022-04-25. Empty: not \
            known.
            """,
          fr: """
            La date du début, aussi précise que la source : 2022, 2022-04 ou 2022-04-25. Vide : \
            non connue.
            """)),
      Column(
        "end", \.end,
        heading: LocalizedText(en: "End", fr: "Fin"),
        help: LocalizedText(
          en: """
            When it ended, as precise as the source: 2022, 2022-04 or 2022-04-28. Empty: not \
            known, or it goes on.
            """,
          fr: """
            La date de la fin, aussi précise que la source : 2022, 2022-04 ou 2022-04-28. Vide : \
            non connue, ou l’action continue.
            """)),
      Column(
        "reached", \.reached,
        heading: LocalizedText(en: "People reached", fr: "Personnes touchées"),
        help: LocalizedText(
          en: """
            How many people the action reached, as a plain number: 1200. Say in the notes who they \
            are. Empty: not known.
            """,
          fr: """
            Le nombre de personnes que l’action a touchées, en chiffres : 1200. Dire dans les \
            remarques de qui il s’agit. Vide : non connu.
            """)),
      Column(
        "targeted", \.targeted,
        heading: LocalizedText(en: "People targeted", fr: "Personnes visées"),
        help: LocalizedText(
          en: """
            How many people the action was meant to reach, as a plain number: 1500. Empty: not \
            known.
            """,
          fr: """
            Le nombre de personnes que l’action devait toucher, en chiffres : 1500. Vide : non \
            connu.
            """)),
      .notes(\.notes),
      .sources(\.sources),
      .confidence(\.confidence),
    ])
}
