/// A place in a coordination body: the relations that mean sitting in it.
public enum Seat: String, Sendable, CaseIterable, Comparable, Codable {
  case chair, coChair, secretariat, member, observer

  public init?(_ relation: Relation) {
    switch relation {
    case .chairs: self = .chair
    case .coChairs: self = .coChair
    case .secretariatOf: self = .secretariat
    case .memberOf: self = .member
    case .observes: self = .observer
    default: return nil
    }
  }

  public static func < (a: Seat, b: Seat) -> Bool { a.order < b.order }
  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  public var label: LocalizedText {
    switch self {
    case .chair: LocalizedText(en: "Chair", fr: "Présidence")
    case .coChair: LocalizedText(en: "Co-chair", fr: "Coprésidence")
    case .secretariat: LocalizedText(en: "Secretariat", fr: "Secrétariat")
    case .member: LocalizedText(en: "Members", fr: "Membres")
    case .observer: LocalizedText(en: "Observers", fr: "Observateurs")
    }
  }
}
