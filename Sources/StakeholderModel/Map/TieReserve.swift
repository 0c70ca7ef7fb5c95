/// What keeps a tie from being plain fact, so that whoever shows it can say so.
public enum TieReserve: String, Hashable, Sendable, CaseIterable {
  case inferred, disputed, planned, proposed, lapsed

  /// `nil` for a tie that a source reports or confirms and that is in force.
  public init?(_ tie: Tie) {
    switch (tie.status.value, tie.confidence.value) {
    case (.planned?, _): self = .planned
    case (.proposed?, _): self = .proposed
    case (.lapsed?, _): self = .lapsed
    case (_, .inferred?): self = .inferred
    case (_, .disputed?): self = .disputed
    default: return nil
    }
  }

  public var label: LocalizedText {
    switch self {
    case .inferred: LocalizedText(en: "inferred", fr: "déduit")
    case .disputed: LocalizedText(en: "conflicting", fr: "discordant")
    case .planned: LocalizedText(en: "planned", fr: "prévu")
    case .proposed: LocalizedText(en: "proposed", fr: "proposé")
    case .lapsed: LocalizedText(en: "past", fr: "terminé")
    }
  }
}
