import StakeholderModel

/// All analyses of a map that a report tells of, made once.
public struct MapAnalyses: Sendable {
  public let gaps: GapAnalysis
  public let overlaps: OverlapAnalysis
  public let overlapGroups: [OverlapGroup]
  public let loads: [SeatLoad]
  public let coverage: ActivityCoverage
  public let field: FieldOverlaps
  public let funding: FundingAnalysis
  public let alignment: AlignmentAnalysis
  /// What the levels in ``alignment`` are called.
  public let rubrics: RubricCatalog
  public let assistance: AssistanceAnalysis
  /// `nil` where a tie has a weight that is no number.
  public let coordination: CoordinationGraph?
  /// By the readable measures, ties without their weights; a failure where a weight is no number.
  public let centralities: Result<CentralityAnalysis, ProjectionError>

  public init(_ map: StakeholderMap, norms: Norms = Norms(), rubrics: RubricCatalog = .builtIn) {
    overlaps = OverlapAnalysis(map, norms: norms)
    overlapGroups = OverlapGroups(overlaps, map).groups
    loads = SeatLoad.all(map)
    coverage = ActivityCoverage(map)
    field = FieldOverlaps(map, norms: norms)
    funding = FundingAnalysis(map, norms: norms)
    self.rubrics = rubrics
    alignment = AlignmentAnalysis(map, rubrics: rubrics)
    assistance = AssistanceAnalysis(map, norms: norms)
    gaps = GapAnalysis(
      Examination(map, norms: norms, overlapGroups: overlapGroups, field: field))
    coordination = try? CoordinationGraph(map, by: .degree)
    centralities = Result { () throws(ProjectionError) in
      try CentralityAnalysis(Projection(map), CentralityCatalog.readable)
    }
  }
}
