/// How money reaches the sector.
public struct FundingChannel: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "channel"

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("1", en: "Channel 1: treasury", fr: "Canal 1 : Trésor"),
    VocabularyTerm("2", en: "Channel 2: sector account", fr: "Canal 2 : compte sectoriel"),
    VocabularyTerm("3", en: "Channel 3: off budget", fr: "Canal 3 : hors budget"),
  ]
}
