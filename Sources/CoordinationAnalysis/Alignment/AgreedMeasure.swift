import StakeholderModel

/// A measure of a plan that answers a domain of an assessment.
public struct AgreedMeasure: Codable, Hashable, Sendable {
  public let domain: String
  public let action: String
  public let plan: String
  @ExplicitNull public var area: String?
  @ExplicitNull public var year: Int?
  /// `null` where that is not known, empty where a source says that nobody is.
  @ExplicitNull public var responsible: [String]?
  public let evidence: Evidence

  /// Those that name a domain, in the order of the map.
  static func all(_ map: StakeholderMap) -> [AgreedMeasure] {
    map.plans.indices.compactMap { row in
      let action = map.plans[row]
      guard let domain = action.domain.value, !domain.isEmpty else { return nil }
      return AgreedMeasure(
        domain: domain, action: action.action, plan: action.plan, area: action.area.value,
        year: action.year, responsible: action.responsible.listed,
        evidence: Evidence.plannedAction(row, in: map))
    }
  }
}
