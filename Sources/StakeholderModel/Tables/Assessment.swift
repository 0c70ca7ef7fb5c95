import Foundation
import OrderedCollections

/// One answer to one item of a framework.
public struct Assessment: TableRow {
  public var subject: String = ""
  public var framework: String = ""
  public var domain: Fact<String> = .unknown
  public var domains = LocalizedText()
  public var item: String = ""
  public var items = LocalizedText()
  public var respondent: Fact<String> = .unknown
  public var respondentGroup: Fact<RespondentGroup> = .unknown
  public var score: Decimal? = nil
  public var scale: String? = nil
  /// A text, or `n/a`, which is not the same as empty.
  public var answer: String? = nil
  public var answers = LocalizedText()
  public var date: Fact<PartialDate> = .unknown
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Assessment>(
    name: "assessments", title: LocalizedText(en: "Assessments", fr: "Évaluations"),
    purpose: LocalizedText(
      en: """
        A row is one answer to one question of an assessment framework, by one respondent or one \
        group.
        """,
      fr: """
        Une ligne donne une réponse à une question d’une grille d’évaluation, par un répondant ou \
        un groupe.
        """),
    key: [],
    columns: [
      Column(
        "subject", \.subject, required: true, refersTo: .subject,
        heading: LocalizedText(en: "Subject", fr: "Objet évalué"),
        help: LocalizedText(
          en: """
            What is assessed: a code from Stakeholders, Instruments, Engagements or Areas, such as \
            ctin, or the code of a country.
            """,
          fr: """
            Ce qui est évalué : un code de Parties prenantes, Instruments, Missions d’assistance \
            ou Territoires, par exemple ctin, ou le code d’un pays.
            """)),
      Column(
        "framework", \.framework, required: true,
        heading: LocalizedText(en: "Framework", fr: "Grille"),
        help: LocalizedText(
          en: """
            The framework or questionnaire, by one short code that is the same in all its rows: \
            mali-annexe-1. “stakemap-obstacles” for what stands in the way of the subject’s work. Its name in each \
            language stands in Terms, in a row of the vocabulary “framework” with this code; a framework that is \
            itself a document may instead have its code and title in Instruments.
            """,
          fr: """
            La grille ou le questionnaire, par un code court, le même dans toutes ses lignes : \
            mali-annexe-1. « stakemap-obstacles » pour ce qui entrave l’action de l’objet évalué. Son nom dans \
            chaque langue s’écrit dans Termes, sur une ligne du vocabulaire « Grille » portant ce code ; une grille \
            qui est elle-même un document peut plutôt avoir son code et son titre dans Instruments.
            """)),
      Column(
        "domain", \.domain,
        heading: LocalizedText(en: "Domain", fr: "Domaine"),
        help: LocalizedText(
          en: """
            The part of the framework that the question stands in, as the framework names or \
            numbers it: 1, one budget.
            """,
          fr: """
            La partie de la grille où figure la question, nommée ou numérotée comme dans la \
            grille : 1, budget unique.
            """)),
      .wording(of: "domain", \.domains, heading: LocalizedText(en: "Domain", fr: "Domaine")),
      Column(
        "item", \.item, required: true,
        heading: LocalizedText(en: "Item", fr: "Question"),
        help: LocalizedText(
          en: """
            The question or criterion, worded as in the framework: Who chairs or coordinates. Word \
            it alike for every respondent.
            """,
          fr: """
            La question ou le critère, dans les termes de la grille : Qui préside ou coordonne. \
            Employer les mêmes mots pour chaque répondant.
            """)),
      .wording(of: "item", \.items, heading: LocalizedText(en: "Item", fr: "Question")),
      Column(
        "respondent", \.respondent, refersTo: .stakeholder,
        heading: LocalizedText(en: "Respondent", fr: "Répondant"),
        help: LocalizedText(
          en: """
            Who answered: a name, acronym or code from the Stakeholders table, with a row for each \
            respondent. Leave the cell empty where a group gave one answer together.
            """,
          fr: """
            Qui a répondu : un nom, un sigle ou un code du tableau Parties prenantes, avec une \
            ligne par répondant. Laisser vide si un groupe a donné une seule réponse commune.
            """)),
      Column(
        "respondent_group", \.respondentGroup,
        heading: LocalizedText(en: "Respondent group", fr: "Groupe du répondant"),
        help: LocalizedText(
          en: """
            The group that the respondent speaks for, or that gave one answer together: “government”, “donors”, or, \
            of donors, “partners-on-budget” (through the treasury or a sector account) and “partners-off-budget”. \
            Empty: not known.
            """,
          fr: """
            Le groupe au nom duquel parle le répondant, ou qui a donné une réponse commune : « Gouvernement », \
            « Bailleurs de fonds » ou, parmi eux, « Partenaires sur budget » (par le Trésor ou un compte sectoriel) \
            et « Partenaires hors budget ». Vide : non connu.
            """)),
      Column(
        "score", \.score,
        heading: LocalizedText(en: "Score", fr: "Score"),
        help: LocalizedText(
          en: "The mark given, as a plain number on the scale: 3. Empty: no mark is known.",
          fr: "La note donnée, en chiffres, sur l’échelle : 3. Vide : aucune note connue.")),
      Column(
        "scale", \.scale,
        heading: LocalizedText(en: "Scale", fr: "Échelle"),
        help: LocalizedText(
          en: """
            The lowest and the highest mark that can be given: 1-5. Write it in every row that has \
            a score.
            """,
          fr: """
            La plus petite et la plus grande note possibles : 1-5. L’écrire dans chaque ligne qui \
            porte un score.
            """)),
      Column(
        "answer", \.answer,
        heading: LocalizedText(en: "Answer", fr: "Réponse"),
        help: LocalizedText(
          en: """
            The answer in words. “n/a”: the question does not apply here. Empty: no answer is \
            known, which is not the same.
            """,
          fr: """
            La réponse, en toutes lettres. « n/a » : la question est sans objet ici. Vide : aucune \
            réponse connue, ce qui n’est pas la même chose.
            """)),
      .wording(of: "answer", \.answers, heading: LocalizedText(en: "Answer", fr: "Réponse")),
      Column(
        "date", \.date,
        heading: LocalizedText(en: "Date", fr: "Date"),
        help: LocalizedText(
          en: """
            The date of the answer, as precise as the source: 2022, 2022-10 or 2022-10-21. Empty: \
            not known.
            """,
          fr: """
            La date de la réponse, aussi précise que la source : 2022, 2022-10 ou 2022-10-21. \
            Vide : non connue.
            """)),
      .notes(\.notes),
      .sources(\.sources),
      .confidence(\.confidence),
    ])
}
