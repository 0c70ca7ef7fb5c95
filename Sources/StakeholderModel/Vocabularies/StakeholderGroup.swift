/// The constituency that a stakeholder belongs to.
public struct StakeholderGroup: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "group"

  public static let government = StakeholderGroup(rawValue: "government")
  public static let parliament = StakeholderGroup(rawValue: "parliament")
  public static let unitedNations = StakeholderGroup(rawValue: "united-nations")
  public static let donors = StakeholderGroup(rawValue: "donors")
  public static let civilSociety = StakeholderGroup(rawValue: "civil-society")
  public static let business = StakeholderGroup(rawValue: "business")
  public static let academia = StakeholderGroup(rawValue: "academia")
  public static let media = StakeholderGroup(rawValue: "media")
  public static let youth = StakeholderGroup(rawValue: "youth")
  public static let community = StakeholderGroup(rawValue: "community")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm(
      "government", en: "Government", fr: "Gouvernement", also: ["État", "pouvoirs publics"]),
    VocabularyTerm("parliament", en: "Parliament", fr: "Parlement"),
    VocabularyTerm(
      "united-nations", en: "United Nations", fr: "Nations Unies", also: ["ONU", "UN", "SNU"]),
    VocabularyTerm(
      "donors", en: "Donors", fr: "Bailleurs de fonds",
      also: ["bailleurs", "bailleur", "bailleur de fonds", "donateurs"], perhaps: ["PTF"]),
    VocabularyTerm(
      "civil-society", en: "Civil society", fr: "Société civile", also: ["OSC"], perhaps: ["ONG"]),
    VocabularyTerm("business", en: "Business", fr: "Secteur privé"),
    VocabularyTerm("academia", en: "Academia", fr: "Monde universitaire"),
    VocabularyTerm("media", en: "Media", fr: "Médias"),
    VocabularyTerm("youth", en: "Youth", fr: "Jeunesse"),
    VocabularyTerm("community", en: "Community", fr: "Communautés"),
  ]
}
