import StakeholderModel

/// The components of a comparison, from which class, certainty and score follow.
///
/// Surprise is not importance: that two bodies share all their members may be what chance would give
/// (p = 1) and still make them the clearest duplicate, so effect size and mandate make the class.
struct OverlapFacts {
  let members: BodyPair.Members
  let mandates: BodyPair.Terms
  let sectors: BodyPair.Terms
  let functions: BodyPair.Terms
  let area: BodyPair.AreaRelation
  let level: BodyPair.LevelRelation
  let time: BodyPair.TimeRelation
  let links: BodyPair.Links
  let groupsDiffer: Bool
  let areProposed: Bool
  let succeeds: Bool

  /// The class with its reasons.
  func classified(_ norms: Norms.Overlap) -> (OverlapClass, [String]) {
    if succeeds { return (.successor, ["succeeds"]) }
    let sameMembers = members.jaccard.map { $0 >= norms.sameMembers }
    let contained = members.overlap.map { $0 >= norms.containedMembers }
    let sameMandate = sameMandate(norms)
    let sameField = sectors.contained.map { $0 >= norms.sameField }
    let isHere = area != .apart && level != .different

    if time == .neverTogether {
      let isAlike = sameMembers == true || sameMandate == true
      return isAlike
        ? (.successor, ["never-together"]) : (.complementary, ["never-together"])
    }
    // Where one reports to the other and all its members sit there, it is part of the other.
    if isSubordinate, members.overlap == 1, members.jaccard != 1, members.shared.count > 1 {
      return (.nested, ["contained-members", "line-between-them"])
    }
    if sameMembers == true, sameMandate == true, isHere {
      let work = mandates.similarity == nil ? "same-functions" : "same-mandate"
      return (.duplicate, ["same-members", work] + levelReason)
    }
    if contained == true, sameMembers != true, members.shared.count > 1, sameMandate != false {
      return (.nested, ["contained-members"])
    }
    if isSubordinate { return (.nested, ["line-between-them"]) }
    if let parallel = parallel(norms, sameField, sameMandate) { return (.parallel, parallel) }
    if sameField == true, isHere, sameMandate == false || groupsDiffer || !links.isEmpty {
      var reasons = ["same-field"]
      if sameMandate == false { reasons.append("different-mandate") }
      if groupsDiffer { reasons.append("different-group") }
      if !links.isEmpty { reasons.append("linked") }
      return (.complementary, reasons)
    }
    if isNothingKnown { return (.unknown, ["nothing-to-compare"]) }
    if !members.shared.isEmpty { return (.partial, ["shared-members"]) }
    if !(sectors.shared + mandates.shared + functions.shared).isEmpty {
      return (.partial, ["shared-terms"])
    }
    return (.complementary, ["nothing-shared"])
  }

  /// The same field and level, something that both do, and no tie between them that is known; where
  /// the same people sit in both, they are the tie.
  private func parallel(_ norms: Norms.Overlap, _ sameField: Bool?, _ sameMandate: Bool?)
    -> [String]?
  {
    let sharesMembers = members.jaccard.map { $0 >= norms.sameMembers } ?? false
    guard sameField == true, level == .same, area != .apart, links.isEmpty, !sharesMembers,
      !functions.shared.isEmpty || sameMandate == true
    else { return nil }
    return ["same-field", "same-level", "no-known-tie"] + (areProposed ? ["proposed"] : [])
  }

  private var levelReason: [String] { level == .same ? ["same-level"] : [] }

  private var isSubordinate: Bool {
    let lines = [
      "parent", Relation.createdBy.rawValue, Relation.reportsTo.rawValue,
      Relation.supervises.rawValue, Relation.memberOf.rawValue,
    ]
    return links.relations.contains { lines.contains($0) } && level != .different
  }

  /// By mandate; where that is not known on both sides, by function.
  private func sameMandate(_ norms: Norms.Overlap) -> Bool? {
    (mandates.similarity ?? functions.similarity).map { $0 >= norms.sameMandate }
  }

  private var isNothingKnown: Bool {
    members.jaccard == nil && mandates.similarity == nil && sectors.similarity == nil
      && functions.similarity == nil
  }

  /// A claim is no surer than its weakest row, nor than the rosters it rests on. That no tie is known
  /// is not that there is none, so a parallel is never certain.
  func certainty(of kind: OverlapClass, _ evidence: [Evidence]) -> Certainty {
    guard kind != .unknown else { return .low }
    let weakest = evidence.weakestConfidence
    guard weakest == .confirmed || weakest == .reported else { return .low }
    let restsOnMembers = kind == .duplicate || (kind == .nested && members.jaccard != nil)
    if restsOnMembers {
      let isWhole = members.completeA && members.completeB
      // Functions stand in for a mandate, they are none.
      return isWhole && (kind == .nested || mandates.similarity != nil) ? .high : .medium
    }
    return kind == .parallel ? .medium : mandates.similarity == nil ? .low : .medium
  }

  /// The mean of the components that are known on both sides; 0 where none is.
  var score: Double {
    let known = [
      members.jaccard, mandates.similarity, sectors.similarity, functions.similarity,
      level == .unknown ? nil : level == .same ? 1 : 0,
    ].compactMap { $0 }
    return known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
  }
}
