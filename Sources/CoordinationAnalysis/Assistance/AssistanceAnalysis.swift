import OrderedCollections
import StakeholderModel

/// What a map tells of technical assistance: each engagement with its stages, the time that stages take beside the
/// usual, who bears how much of it, along which lines the parties deal with each other, who hands tasks on and stays in
/// charge, and what the rules of the family `assistance` say.
///
/// Empty lists on a map without engagements. O(engagements² + stages + ties); the square is that of the rule on
/// duplicates.
public struct AssistanceAnalysis: Codable, Hashable, Sendable {
  /// In the order of the map.
  public let engagements: [EngagementAccount]
  /// Those of engagements, in the order of the map.
  public let stages: [StageAccount]
  /// By name of the stage, in the order in which they first occur.
  public let stageTimes: [StageTimes]
  /// Providers, recipients and approvers, those with most engagements first.
  public let loads: [AssistanceLoad]
  public let lines: [LineAccount]
  public let delegations: [Delegation]
  /// Pairs of engagements that may be one piece of work done twice.
  public let duplicates: [Duplicate]

  /// Two engagements for one purpose with one recipient.
  public struct Duplicate: Codable, Hashable, Sendable {
    public let engagements: [String]
    /// `false` where the dates leave it open whether they met in time.
    public let isCertain: Bool
  }

  public init(_ map: StakeholderMap, norms: Norms = Norms()) {
    let examination = Examination(map, norms: norms)
    let index = examination.index
    let rules = RuleCatalog.rules.filter {
      $0.family == .assistance && !norms.switchedOff.contains($0.code)
    }
    var faults: [String: [EngagementAccount.Fault]] = [:]
    var duplicates: [Duplicate] = []
    for rule in rules {
      for verdict in rule.examine(examination) where verdict.outcome != .notApplicable {
        let several = verdict.terms("engagements")
        if rule is DuplicateEngagement {
          duplicates.append(Duplicate(engagements: several, isCertain: verdict.outcome == .fails))
        }
        for id in several.isEmpty ? [verdict.text("engagement")] : several {
          let fault = EngagementAccount.Fault(rule: rule.code, outcome: verdict.outcome.rawValue)
          if faults[id]?.contains(fault) != true { faults[id, default: []].append(fault) }
        }
      }
    }
    self.duplicates = duplicates
    let ids = Set(map.engagements.map(\.id))
    let all = map.stages.indices.map { StageAccount($0, map) }
    let followers = Dictionary(
      grouping: map.engagements.filter { $0.follows.value != nil }, by: { $0.follows.value ?? "" })
    engagements = map.engagements.indices.map { row in
      let id = map.engagements[row].id
      return EngagementAccount(
        row, map, faults: faults[id] ?? [], followedBy: (followers[id] ?? []).map(\.id))
    }
    stages = all.filter { ids.contains($0.subject) }
    stageTimes = StageTimes.all(stages)
    loads = AssistanceLoad.all(map, stages)
    lines = LineAccount.all(map)
    delegations = Delegation.all(index)
  }
}
