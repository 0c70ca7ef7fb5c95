import CoordinationAnalysis

/// Who is named as leading.
enum Leading {
  private static let first = 10
  private static let most = 15

  /// The groups of the first ranks, each whole or not at all, and the first group that is left out for its
  /// size or because nobody ranks behind it.
  static func groups(of ranks: CompetitionRanks, _ scores: [Double])
    -> (leading: [CompetitionRanks.Group], crowd: RankStability.Crowd?)
  {
    var leading: [CompetitionRanks.Group] = []
    for group in ranks.groups where group.rank <= first && scores[group.members[0]] > 0 {
      guard group.last <= most, group.last < scores.count else {
        return (leading, RankStability.Crowd(rank: group.rank, parties: group.members.count))
      }
      leading.append(group)
    }
    return (leading, nil)
  }
}

/// One party's ranks with something left out, and what follows from them.
struct LeaderTrials {
  let id: String
  let group: CompetitionRanks.Group
  /// Of the whole map: the last rank.
  let parties: Int
  /// `nil` ranks are those of a score of 0; `nil` as a whole where nothing was tested.
  let bySource: [(source: String, rank: Int?)]?
  let byTies: [Int?]?

  private static let bands = [3, 5, 10, 15]

  var band: Int {
    let least = Self.bands.first { $0 >= group.last } ?? group.last
    return least < parties ? least : group.last
  }

  var leader: RankStability.Leader {
    let stays = bySource.map { trials in trials.allSatisfy { isInBand($0.rank) } }
    let inBand = byTies.map { ranks in ranks.count { isInBand($0) } }
    // In whole numbers, so that 95 of 100 are enough.
    let holds = byTies.flatMap { ranks in inBand.map { 20 * $0 >= 19 * ranks.count } }
    func share(_ draws: Int) -> Double { Double(draws) / Double(byTies?.count ?? 1) }
    return RankStability.Leader(
      id: id, rank: group.rank, sharing: group.members.count, band: band,
      withoutSource: bySource.map { interval($0.map(\.rank), setAside: 0) },
      movedMostBy: movedMostBy, staysWithoutSource: stays,
      withoutTies: byTies.map { interval($0, setAside: $0.count / 20) },
      shareInBand: inBand.map(share), shareFirst: byTies.map { share($0.count { $0 == 1 }) },
      verdict: RankVerdict(bySource: stays, byTies: holds))
  }

  private func isInBand(_ rank: Int?) -> Bool { rank.map { $0 <= band } ?? false }

  /// The source without which the party stands farthest from its rank.
  private var movedMostBy: String? {
    let moves = (bySource ?? []).map { ($0.source, abs(($0.rank ?? parties) - group.rank)) }
    guard let most = moves.map(\.1).max(), most > 0 else { return nil }
    return moves.first { $0.1 == most }?.0
  }

  /// - Precondition: there are ranks, and more than are set aside.
  private func interval(_ ranks: [Int?], setAside count: Int) -> RankInterval {
    let sorted = ranks.map { $0 ?? parties }.sorted()
    return RankInterval(first: sorted[count], last: sorted[sorted.count - 1 - count])
  }
}
