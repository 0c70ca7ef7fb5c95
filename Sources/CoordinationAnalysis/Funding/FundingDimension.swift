import StakeholderModel

/// By what money is gathered.
public enum FundingDimension: String, Codable, Sendable, CaseIterable {
  case funder, recipient, flow, channel, sector, area, year, action

  /// Those by which a plan says what it costs.
  public static let ofPlans: [FundingDimension] = [.action, .sector, .area, .year]

  /// Those that the lines of a diagram can show.
  public static let ofDiagrams: [FundingDimension] = [.flow, .channel, .year]

  /// Several sectors, or the first and last of several years, are one value: nobody says how an amount
  /// divides between them. `nil` where the row does not say.
  public func value(of tie: Tie) -> String? {
    switch self {
    case .funder: return tie.from
    case .recipient: return tie.to
    case .flow: return tie.flow.value?.rawValue
    case .channel: return tie.channel.value?.rawValue
    case .sector: return Self.text(tie.sectors.elements)
    case .area: return tie.area.value
    case .year:
      let years = [tie.start.value?.year, tie.end.value?.year].compactMap(\.self)
      guard let first = years.first else { return nil }
      let last = years[years.count - 1]
      return first == last ? String(first) : "\(first)–\(last)"
    // What the money is for stands where a tie says what a party does in it.
    case .action: return tie.role.flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  func value(of action: PlannedAction) -> String? {
    switch self {
    case .sector: Self.text(action.sectors.elements)
    case .area: action.area.value
    case .year: action.year.map(String.init)
    case .action: action.action.isEmpty ? nil : action.action
    case .funder, .recipient, .flow, .channel: nil
    }
  }

  /// Under which a value is gathered: texts are the same but for capitals, accents and spaces.
  func key(_ value: String?) -> String? { self == .action ? value?.folded : value }

  private static func text(_ sectors: [Sector]) -> String? {
    sectors.isEmpty ? nil : sectors.map(\.rawValue).sorted().joined(separator: "|")
  }

  /// Parties in the order of the map, flows and years by themselves; what is not said comes last.
  func comesBefore(_ a: String?, _ b: String?, _ index: MapIndex) -> Bool {
    guard let a, let b else { return a != nil && b == nil }
    switch self {
    case .funder, .recipient: return index.comesBefore(a, b)
    case .flow: return Flow(rawValue: a) < Flow(rawValue: b)
    case .channel, .sector, .area, .year, .action: return a < b
    }
  }
}
