/// Whether a tie holds. `planned` is decided and still to come, `proposed` is what a source suggests and nobody
/// is known to have decided; `absent` is a sourced denial.
public struct TieStatus: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "tie status"

  public static let active = TieStatus(rawValue: "active")
  public static let planned = TieStatus(rawValue: "planned")
  public static let proposed = TieStatus(rawValue: "proposed")
  public static let lapsed = TieStatus(rawValue: "lapsed")
  public static let absent = TieStatus(rawValue: "absent")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm(
      "active", en: "Active", fr: "Actif", also: ["en cours", "en vigueur", "ongoing"]),
    VocabularyTerm("planned", en: "Planned", fr: "Prévu", also: ["planifié", "à venir"]),
    VocabularyTerm(
      "proposed", en: "Proposed", fr: "Proposé",
      also: ["suggéré", "recommandé", "suggested", "recommended"]),
    VocabularyTerm(
      "lapsed", en: "Past", fr: "Terminé", also: ["échu", "interrompu", "achevé"],
      perhaps: ["ancien", "fini"]),
    VocabularyTerm("absent", en: "Absent", fr: "Inexistant"),
  ]
}
