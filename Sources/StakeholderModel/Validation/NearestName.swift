/// Finds what somebody probably meant by a name that does not exist.
public struct NearestName: Sendable {
  private let candidates: [String]

  public init(among candidates: [String]) { self.candidates = candidates }

  /// The candidate with the fewest changed letters, if they are few enough to be a slip: at most one
  /// in three, case apart (so that a name of one or two letters must be the same). The first one wins
  /// a tie. O(candidates × length²).
  public func suggestion(for name: String) -> String? {
    let wanted = Array(name.lowercased())
    let limit = wanted.count / 3
    var best: (name: String, distance: Int)?
    for candidate in candidates where abs(candidate.count - wanted.count) <= limit {
      let distance = Self.distance(wanted, Array(candidate.lowercased()))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
  package static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}

extension LocalizedText {
  /// "Did you mean …?", or what to do when nothing is near.
  static func didYouMean(_ suggestion: String?, otherwise: LocalizedText) -> LocalizedText {
    guard let suggestion else { return otherwise }
    return LocalizedText(
      en: "Did you mean “\(suggestion)”?", fr: "Vouliez-vous dire « \(suggestion) » ?")
  }
}
