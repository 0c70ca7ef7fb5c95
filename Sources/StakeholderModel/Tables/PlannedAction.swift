import Foundation
import OrderedCollections

/// One action of a plan, with its cost.
public struct PlannedAction: TableRow {
  public var plan: String = ""
  public var action: String = ""
  public var actions = LocalizedText()
  public var domain: Fact<String> = .unknown
  public var domains = LocalizedText()
  public var sectors: Fact<[Sector]> = .unknown
  public var area: Fact<String> = .unknown
  public var year: Int? = nil
  public var cost: Decimal? = nil
  public var currency: Currency? = nil
  public var responsible: Fact<[String]> = .unknown
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<PlannedAction>(
    name: "plans", title: LocalizedText(en: "Plans", fr: "Plans"),
    purpose: LocalizedText(
      en: """
        A row is one action that a plan provides for, with its cost, in one place and one year.
        """,
      fr: """
        Une ligne décrit une action prévue par un plan, avec son coût, en un lieu et une année.
        """),
    key: [],
    columns: [
      Column(
        "plan", \.plan, required: true, refersTo: .instrument,
        heading: LocalizedText(en: "Plan", fr: "Plan"),
        help: LocalizedText(
          en: """
            The plan that provides for the action: a title or code from the Instruments table, \
            such as pamn.
            """,
          fr: """
            Le plan qui prévoit l’action : un titre ou un code du tableau Instruments, par exemple \
            pamn.
            """)),
      Column(
        "action", \.action, required: true,
        heading: LocalizedText(en: "Action", fr: "Action"),
        help: LocalizedText(
          en: """
            What the plan provides for, in its own words or shorter: screening for acute \
            malnutrition.
            """,
          fr: """
            Ce que le plan prévoit, dans ses termes ou en plus court : dépistage de la \
            malnutrition aiguë.
            """)),
      .wording(of: "action", \.actions, heading: LocalizedText(en: "Action", fr: "Action")),
      Column(
        "domain", \.domain,
        heading: LocalizedText(en: "Domain", fr: "Domaine"),
        help: LocalizedText(
          en: """
            The part of an assessment framework that the action answers, worded as in the Assessments table: one \
            budget. Empty: not known, or none.
            """,
          fr: """
            La partie d’une grille d’évaluation à laquelle répond l’action, dans les termes du tableau Évaluations : \
            budget unique. Vide : non connu ou sans objet.
            """)),
      .wording(of: "domain", \.domains, heading: LocalizedText(en: "Domain", fr: "Domaine")),
      .actionSector(\.sectors),
      Column(
        "area", \.area, refersTo: .area,
        heading: LocalizedText(en: "Area", fr: "Territoire"),
        help: LocalizedText(
          en: """
            Where it is to take place: a name or code from the Areas table, such as mali. Empty: \
            not known.
            """,
          fr: """
            Le lieu prévu : un nom ou un code du tableau Territoires, par exemple mali. Vide : non \
            connu.
            """)),
      Column(
        "year", \.year,
        heading: LocalizedText(en: "Year", fr: "Année"),
        help: LocalizedText(
          en: """
            The year that the cost is for: 2022. Write a row for each year that the plan costs on \
            its own. Leave the cell empty where it gives only a total.
            """,
          fr: """
            L’année à laquelle se rapporte le coût : 2022. Écrire une ligne pour chaque année que \
            le plan chiffre à part. Laisser vide s’il ne donne qu’un total.
            """)),
      Column(
        "cost", \.cost,
        heading: LocalizedText(en: "Cost", fr: "Coût"),
        help: LocalizedText(
          en: """
            The cost as a plain number: 45000000. No spaces, no currency sign; a point before \
            decimals. Empty: not known; never write 0 for that.
            """,
          fr: """
            Le coût en chiffres, sans symbole de monnaie : 45000000. Vide : non connu ; ne pas \
            écrire 0 dans ce cas.
            """)),
      Column(
        "currency", \.currency,
        heading: LocalizedText(en: "Currency", fr: "Monnaie"),
        help: LocalizedText(
          en: "The currency of the cost, by its three ISO 4217 letters: XOF, USD, EUR.",
          fr: "La monnaie du coût, par ses trois lettres de la norme ISO 4217 : XOF, USD, EUR.")),
      Column(
        "responsible", \.responsible, refersTo: .stakeholder,
        heading: LocalizedText(en: "Responsible", fr: "Responsables"),
        help: LocalizedText(
          en: """
            Who is to carry out the action: names or codes from the Stakeholders table, separated \
            by |. Empty: not known. “none”: the plan names nobody.
            """,
          fr: """
            Qui doit mener l’action : des noms ou des codes du tableau Parties prenantes, séparés \
            par |. Vide : non connu. « aucun » : le plan ne désigne personne.
            """)),
      .notes(\.notes),
      .sources(\.sources),
      .confidence(\.confidence),
    ])
}
