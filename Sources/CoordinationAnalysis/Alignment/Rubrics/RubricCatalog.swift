import StakeholderModel

/// The rubrics that are known, one for a framework. A new one of the program's own is one file and one line here.
public struct RubricCatalog: Hashable, Sendable {
  public let rubrics: [Rubric]

  public static let builtIn = RubricCatalog([
    .alignmentMaturity, .alignmentDiagnostic, .sunJointAssessment, .clusterCoordination,
  ])

  /// - Parameter rubrics: of several for one framework, the last counts.
  public init(_ rubrics: [Rubric]) {
    var known: [Rubric] = []
    for rubric in rubrics {
      known.removeAll { $0.framework == rubric.framework }
      known.append(rubric)
    }
    self.rubrics = known
  }

  /// With a rubric in the place of the one that its framework has.
  public func adding(_ rubric: Rubric) -> RubricCatalog { RubricCatalog(rubrics + [rubric]) }

  public func rubric(of framework: String) -> Rubric? {
    rubrics.first { $0.framework == framework }
  }

  /// What a framework is called: as the map calls it, which has it as an instrument or a term; else as its rubric; else its
  /// code.
  public func title(of framework: String, _ names: NameInSentence) -> String {
    let named = names.framework(framework)
    guard named == framework else { return named }
    return rubric(of: framework)?.title(names.language) ?? framework
  }
}
