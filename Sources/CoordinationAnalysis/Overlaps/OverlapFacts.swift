import GraphAlgorithms
import StakeholderModel

/// The components of a comparison, from which class, certainty and score follow.
///
/// Surprise is not importance: that two bodies share all their members may be what chance would give
/// (p = 1) and still make them the clearest duplicate, so effect size and mandate make the class.
struct OverlapFacts {
  /// `nil` where the members of either are not known at all.
  let members: SetComparison?
  let areMembersComplete: Bool
  let mandates: TermSimilarity
  let sectors: TermSimilarity
  let functions: TermSimilarity
  let area: BodyPair.AreaRelation
  let level: BodyPair.LevelRelation
  let time: BodyPair.TimeRelation
  /// The ties between the two, `parent` among them.
  let relations: Set<String>
  let isLinked: Bool
  let groupsDiffer: Bool
  let areProposed: Bool

  private var shared: Int { members?.shared ?? 0 }

  /// The class with its reasons.
  func classified(_ norms: Norms.Overlap) -> (OverlapClass, [String]) {
    if relations.contains(Relation.succeeds.rawValue) { return (.successor, ["succeeds"]) }
    let sameMembers = members?.jaccard.map { $0 >= norms.sameMembers }
    let contained = members?.overlapCoefficient.map { $0 >= norms.containedMembers }
    let sameMandate = sameMandate(norms)
    let sameField = sectors.contained.map { $0 >= norms.sameField }
    let isHere = area != .apart && level != .different

    if time == .neverTogether {
      let isAlike = sameMembers == true || sameMandate == true
      return isAlike
        ? (.successor, ["never-together"]) : (.complementary, ["never-together"])
    }
    // Where one reports to the other and all its members sit there, it is part of the other.
    if isSubordinate, members?.overlapCoefficient == 1, members?.jaccard != 1, shared > 1 {
      return (.nested, ["contained-members", "line-between-them"])
    }
    if sameMembers == true, sameMandate == true, isHere {
      let work = mandates.similarity == nil ? "same-functions" : "same-mandate"
      return (.duplicate, ["same-members", work] + levelReason)
    }
    if contained == true, sameMembers != true, shared > 1, sameMandate != false {
      return (.nested, ["contained-members"])
    }
    if isSubordinate { return (.nested, ["line-between-them"]) }
    if let parallel = parallel(norms, sameField, sameMandate) { return (.parallel, parallel) }
    if sameField == true, isHere, sameMandate == false || groupsDiffer || isLinked {
      var reasons = ["same-field"]
      if sameMandate == false { reasons.append("different-mandate") }
      if groupsDiffer { reasons.append("different-group") }
      if isLinked { reasons.append("linked") }
      return (.complementary, reasons)
    }
    if isNothingKnown { return (.unknown, ["nothing-to-compare"]) }
    if shared > 0 { return (.partial, ["shared-members"]) }
    if sectors.shareATerm || mandates.shareATerm || functions.shareATerm {
      return (.partial, ["shared-terms"])
    }
    return (.complementary, ["nothing-shared"])
  }

  /// The same field and level, something that both do, and no tie between them that is known; where
  /// the same people sit in both, they are the tie.
  private func parallel(_ norms: Norms.Overlap, _ sameField: Bool?, _ sameMandate: Bool?)
    -> [String]?
  {
    let sharesMembers = members?.jaccard.map { $0 >= norms.sameMembers } ?? false
    guard sameField == true, level == .same, area != .apart, !isLinked, !sharesMembers,
      functions.shareATerm || sameMandate == true
    else { return nil }
    return ["same-field", "same-level", "no-known-tie"] + (areProposed ? ["proposed"] : [])
  }

  private var levelReason: [String] { level == .same ? ["same-level"] : [] }

  private static let lines: Set<String> = [
    "parent", Relation.createdBy.rawValue, Relation.reportsTo.rawValue,
    Relation.supervises.rawValue, Relation.memberOf.rawValue,
  ]

  private var isSubordinate: Bool {
    !relations.isDisjoint(with: Self.lines) && level != .different
  }

  /// By mandate; where that is not known on both sides, by function.
  private func sameMandate(_ norms: Norms.Overlap) -> Bool? {
    (mandates.similarity ?? functions.similarity).map { $0 >= norms.sameMandate }
  }

  private var isNothingKnown: Bool {
    members == nil && mandates.similarity == nil && sectors.similarity == nil
      && functions.similarity == nil
  }

  /// A claim is no surer than its weakest row, nor than the rosters it rests on. That no tie is known
  /// is not that there is none, so a parallel is never certain.
  func certainty(of kind: OverlapClass, _ evidence: [Evidence]) -> Certainty {
    guard kind != .unknown else { return .low }
    let weakest = evidence.weakestConfidence
    guard weakest == .confirmed || weakest == .reported else { return .low }
    let restsOnMembers = kind == .duplicate || (kind == .nested && members != nil)
    if restsOnMembers {
      // Functions stand in for a mandate, they are none.
      return areMembersComplete && (kind == .nested || mandates.similarity != nil)
        ? .high : .medium
    }
    return kind == .parallel ? .medium : mandates.similarity == nil ? .low : .medium
  }

  /// The mean of the components that are known on both sides; 0 where none is.
  var score: Double {
    var (sum, count) = (0.0, 0.0)
    func add(_ value: Double?) {
      guard let value else { return }
      (sum, count) = (sum + value, count + 1)
    }
    add(members?.jaccard)
    add(mandates.similarity)
    add(sectors.similarity)
    add(functions.similarity)
    add(level == .unknown ? nil : level == .same ? 1 : 0)
    return count == 0 ? 0 : sum / count
  }
}
