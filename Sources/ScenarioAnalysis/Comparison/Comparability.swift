import StakeholderModel

/// How far the values of a row may be compared, and why no further.
public struct Comparability: Codable, Hashable, Sendable {
  public let level: Level
  /// Gravest first; empty where nothing stands in the way.
  public let reasons: [Reason]
  /// The reasons in words, in their order, in the language of the comparison.
  public private(set) var because: [String] = []

  public enum Level: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
    case comparable
    case withCare = "with-care"
    case notComparable = "not-comparable"

    public static func < (a: Level, b: Level) -> Bool { a.order < b.order }
    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public var label: LocalizedText {
      switch self {
      case .comparable: LocalizedText(en: "comparable", fr: "comparable")
      case .withCare: LocalizedText(en: "with care", fr: "avec prudence")
      case .notComparable: LocalizedText(en: "not comparable", fr: "non comparable")
      }
    }
  }

  /// What stands in the way, gravest first.
  public enum Reason: String, Codable, Hashable, Sendable, CaseIterable {
    case toldByNone = "told-by-none"
    case toldByOne = "told-by-one"
    case layersDiffer = "layers-differ"
    case scalesDiffer = "scales-differ"
    case severalInOne = "several-in-one"
    case rulesDiffer = "rules-differ"
    case rostersDiffer = "rosters-differ"
    case sizesDiffer = "sizes-differ"
    case datesDiffer = "dates-differ"
    case dateUnknown = "date-unknown"
    case rostersIncomplete = "rosters-incomplete"
    case dependsOnTelling = "depends-on-telling"
    case notToldByAll = "not-told-by-all"

    public var level: Level {
      switch self {
      case .toldByNone, .toldByOne, .layersDiffer, .scalesDiffer: .notComparable
      default: .withCare
      }
    }

    public var text: LocalizedText {
      switch self {
      case .toldByNone:
        LocalizedText(
          en: "no map tells of it, or it is not defined for any",
          fr: "aucune carte n’en dit rien, ou la mesure n’est définie pour aucune")
      case .toldByOne:
        LocalizedText(
          en: "only one map tells of it", fr: "une seule carte en parle")
      case .layersDiffer:
        LocalizedText(
          en: """
            the ties by which parties work together lie in different layers; compare those that all maps have, with \
            --layers
            """,
          fr: """
            les liens de travail en commun relèvent de familles différentes ; comparer celles que toutes les cartes \
            possèdent, avec --layers
            """)
      case .scalesDiffer:
        LocalizedText(
          en: "the marks are on different scales", fr: "les notes sont sur des échelles différentes"
        )
      case .severalInOne:
        LocalizedText(
          en: "one map has several subjects or scales here, of which none is chosen",
          fr: "une carte a ici plusieurs objets ou échelles, entre lesquels rien n’est choisi")
      case .rulesDiffer:
        LocalizedText(
          en:
            "not the same rules could be answered in every map: a gap not found may be one not known",
          fr: """
            les règles auxquelles on peut répondre ne sont pas les mêmes partout : une lacune non constatée peut être \
            une lacune non connue
            """)
      case .rostersDiffer:
        LocalizedText(
          en: "the share of bodies whose members are all known differs by more than ten points",
          fr: """
            la part des organes dont tous les membres sont connus diffère de plus de dix points
            """)
      case .sizesDiffer:
        LocalizedText(
          en: "the networks differ in size by more than half, and this changes with size",
          fr: """
            la taille des réseaux diffère de plus de la moitié, et cette mesure varie avec la taille
            """)
      case .datesDiffer:
        LocalizedText(
          en: "the data lie more than a year apart",
          fr: "plus d’un an sépare les données")
      case .dateUnknown:
        LocalizedText(
          en: "a map does not say of when its data are",
          fr: "une carte ne dit pas de quand datent ses données")
      case .rostersIncomplete:
        LocalizedText(
          en: "not all members of all bodies are known",
          fr: "tous les membres de tous les organes ne sont pas connus")
      case .dependsOnTelling:
        LocalizedText(
          en: "a number of what is told grows with how much the sources tell",
          fr: "un nombre de faits recensés croît avec l’abondance des sources")
      case .notToldByAll:
        LocalizedText(
          en: "not every map tells of it: not told is not none",
          fr: "toutes les cartes n’en parlent pas : non dit ne veut pas dire absent")
      }
    }
  }

  mutating func word(in language: Language) { because = reasons.map { $0.text(language) } }

  /// - Parameters:
  ///   - known: how many maps have a value.
  ///   - count: how many maps there are.
  init(_ reasons: [Reason], known: Int, of count: Int) {
    var all = Set(reasons)
    switch known {
    case 0: all = [.toldByNone]
    case 1: all = [.toldByOne]
    case count: break
    default: all.insert(.notToldByAll)
    }
    self.reasons = Reason.allCases.filter(all.contains)
    level = self.reasons.map(\.level).max() ?? .comparable
  }
}
