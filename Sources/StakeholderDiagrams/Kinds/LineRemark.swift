import GraphDrawing
import StakeholderModel

/// What stands beside a line, or behind a name, that is more than one plain fact: how many ties it stands for, and
/// what must be kept in mind of them.
struct LineRemark {
  let count: Int
  var reserve: TieReserve? = nil

  /// "× 2 planned"; `nil` for one tie that is plain fact.
  func text(_ language: Language) -> String? {
    let words = [Self.sign(count), reserve?.label(language)].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  func runs(_ setting: DiagramSetting) -> [TextRun]? {
    text(setting.language).map {
      [TextRun($0, italic: reserve != nil, size: 8, colour: setting.theme.muted)]
    }
  }

  /// "× 2"; `nil` for one.
  static func sign(_ count: Int) -> String? { count > 1 ? "×\u{A0}\(count)" : nil }

  /// How many lines a note names.
  private static let mostNamed = 6

  /// Of lines beside which a sign would lie under others: how many ties they stand for. Nothing where each is one.
  static func note(of lines: [(a: String, b: String, count: Int)], _ names: NameInSentence)
    -> [String]
  {
    let merged = lines.filter { $0.count > 1 }
      .map { "\(names.short($0.a)) – \(names.short($0.b)) (\($0.count))" }
    guard !merged.isEmpty else { return [] }
    let (shown, rest) = merged.shown(atMost: mostNamed)
    let more = names.language.say(en: "\(rest) more", fr: "\(rest) autres")
    let list = names.language.list(shown + (rest > 0 ? [more] : []))
    return [
      names.language.say(
        en: "Lines that stand for several ties (how many): \(list).",
        fr: "Lignes qui réunissent plusieurs liens (nombre) : \(list).")
    ]
  }

  /// The name of a party of which several rows say the same: "ASC (× 2)".
  static func name(_ name: String, count: Int) -> String {
    sign(count).map { "\(name) (\($0))" } ?? name
  }

  /// What the sign means, for the notes of a drawing that has it.
  static func note(_ language: Language) -> String {
    language.say(
      en: """
        “×\u{A0}2” on a line or after a name: it stands for two ties of the map, for different years, roles or relations.
        """,
      fr: """
        « ×\u{A0}2 » sur une ligne ou après un nom : deux liens de la carte y sont réunis, d’années, de rôles ou de \
        relations différents.
        """)
  }
}
