import OrderedCollections

/// One step of an engagement or of a country's process.
public struct Stage: TableRow {
  public var subject: String = ""
  public var stage: String = ""
  public var stages = LocalizedText()
  public var status: Fact<StageStatus> = .unknown
  public var usualMinDays: Int? = nil
  public var usualMaxDays: Int? = nil
  public var start: Fact<PartialDate> = .unknown
  public var end: Fact<PartialDate> = .unknown
  public var responsible: Fact<[String]> = .unknown
  public var participants: Fact<[String]> = .unknown
  public var approvedBy: Fact<[String]> = .unknown
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Stage>(
    name: "stages", title: LocalizedText(en: "Stages", fr: "Étapes"),
    purpose: LocalizedText(
      en: """
        A row is one step of an engagement or of a country’s process: when it took place, how long \
        it usually takes and who approved it.
        """,
      fr: """
        Une ligne décrit une étape d’une mission d’assistance ou d’un processus national : quand \
        elle a eu lieu, combien de temps elle prend d’habitude et qui l’a approuvée.
        """),
    key: [],
    columns: [
      Column(
        "subject", \.subject, required: true, refersTo: .subject,
        heading: LocalizedText(en: "Subject", fr: "Objet"),
        help: LocalizedText(
          en: """
            What the step belongs to: a code from Engagements, Areas, Stakeholders or Instruments. \
            For the process of a whole country, the code of the country in Areas.
            """,
          fr: """
            Ce dont l’étape fait partie : un code de Missions d’assistance, Territoires, Parties \
            prenantes ou Instruments. Pour le processus de tout un pays, le code du pays dans \
            Territoires.
            """)),
      Column(
        "stage", \.stage, required: true,
        heading: LocalizedText(en: "Stage", fr: "Étape"),
        help: LocalizedText(
          en: """
            The step, in a few words: request, terms of reference, approval. Word it alike for \
            every subject, so that steps can be compared.
            """,
          fr: """
            L’étape, en quelques mots : demande, termes de référence, approbation. Employer les \
            mêmes mots pour chaque objet, afin de pouvoir comparer les étapes.
            """)),
      .wording(of: "stage", \.stages, heading: LocalizedText(en: "Stage", fr: "Étape")),
      Column(
        "status", \.status,
        heading: LocalizedText(en: "Status", fr: "Statut"),
        help: LocalizedText(
          en: """
            “done”, “ongoing”, “planned” or “postponed”. Of what is planned or postponed, Start and End are the \
            planned dates. Empty: not known.
            """,
          fr: """
            « Réalisée », « En cours », « Prévue » ou « Reportée ». Pour une étape prévue ou reportée, Début et Fin \
            sont les dates prévues. Vide : non connu.
            """)),
      Column(
        "usual_min_days", \.usualMinDays,
        heading: LocalizedText(en: "Usual minimum days", fr: "Durée habituelle minimum"),
        help: LocalizedText(
          en: """
            How many days the step usually takes at least, as a whole number: 14, for “2 to 8 \
            weeks”. How long it took here follows from Start and End. Empty: not known.
            """,
          fr: """
            Le nombre de jours que l’étape prend d’habitude au moins, en chiffres : 14, pour « 2 à \
            8 semaines ». Sa durée réelle ici ressort de Début et Fin. Vide : non connu.
            """)),
      Column(
        "usual_max_days", \.usualMaxDays,
        heading: LocalizedText(en: "Usual maximum days", fr: "Durée habituelle maximum"),
        help: LocalizedText(
          en: """
            How many days the step usually takes at most, as a whole number: 56, for “2 to 8 \
            weeks”. Empty: not known.
            """,
          fr: """
            Le nombre de jours que l’étape prend d’habitude au plus, en chiffres : 56, pour « 2 à \
            8 semaines ». Vide : non connu.
            """)),
      Column(
        "start", \.start,
        heading: LocalizedText(en: "Start", fr: "Début"),
        help: LocalizedText(
          en: """
            The date on which the step began, as precise as the source: 2017, 2017-01 or \
            2017-01-16. Empty: not known.
            """,
          fr: """
            La date du début de l’étape, aussi précise que la source : 2017, 2017-01 ou \
            2017-01-16. Vide : non connue.
            """)),
      Column(
        "end", \.end,
        heading: LocalizedText(en: "End", fr: "Fin"),
        help: LocalizedText(
          en: """
            The date on which the step ended, as precise as the source: 2017, 2017-03 or \
            2017-03-02. Empty: not known, or it goes on.
            """,
          fr: """
            La date de la fin de l’étape, aussi précise que la source : 2017, 2017-03 ou \
            2017-03-02. Vide : non connue, ou l’étape continue.
            """)),
      Column(
        "responsible", \.responsible, refersTo: .stakeholder,
        heading: LocalizedText(en: "Responsible", fr: "Responsables"),
        help: LocalizedText(
          en: """
            Who carries the step out: names or codes from the Stakeholders table, separated by |. Empty: not known.
            """,
          fr: """
            Qui mène l’étape : des noms ou des codes du tableau Parties prenantes, séparés par |. Vide : non connu.
            """)),
      Column(
        "participants", \.participants, refersTo: .stakeholder,
        heading: LocalizedText(en: "Participants", fr: "Participants"),
        help: LocalizedText(
          en: """
            Who takes part beside them: names or codes from the Stakeholders table, separated by |. Empty: not known.
            """,
          fr: """
            Qui y prend part avec eux : des noms ou des codes du tableau Parties prenantes, séparés par |. Vide : non \
            connu.
            """)),
      Column(
        "approved_by", \.approvedBy, refersTo: .stakeholder,
        heading: LocalizedText(en: "Approved by", fr: "Approuvée par"),
        help: LocalizedText(
          en: """
            Who approved the step: names or codes from the Stakeholders table, separated by |. \
            Empty: not known. “none”: a source says that nobody did.
            """,
          fr: """
            Qui a approuvé l’étape : des noms ou des codes du tableau Parties prenantes, séparés \
            par |. Vide : non connu. « aucun » : une source dit que personne ne l’a fait.
            """)),
      .notes(\.notes),
      .sources(\.sources),
      .confidence(\.confidence),
    ])
}
