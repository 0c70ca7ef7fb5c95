/// Finds what somebody probably meant by a name that does not exist.
public struct NearestName: Sendable {
  private let candidates: [(name: String, letters: [Unicode.Scalar])]

  public init(among candidates: [String]) {
    self.candidates = candidates.map { ($0, Array($0.folded.unicodeScalars)) }
  }

  /// The one candidate that has all the words of the name, if there are several; else the candidate with
  /// the fewest changed letters, if they are few enough to be a slip: at most one
  /// in three, case and accents apart (so that a name of one or two letters must be the same). The
  /// first one wins a tie. O(candidates × length²).
  public func suggestion(for name: String) -> String? {
    let wanted = Array(name.folded.unicodeScalars)
    if let whole = shortened(name.folded) { return whole }
    var limit = wanted.count / 3
    var best: String?
    for candidate in candidates where abs(candidate.letters.count - wanted.count) <= limit {
      let distance = Self.distance(wanted, candidate.letters, limit: limit)
      guard distance <= limit else { continue }
      if distance == 0 { return candidate.name }
      best = candidate.name
      limit = distance - 1
    }
    return best
  }

  /// The one name that holds all words of a shorter one: "Ministère de la santé" where there is only one
  /// ministry of health, whatever else it is of.
  private func shortened(_ name: String) -> String? {
    let words = Set(name.split(separator: " "))
    guard words.count > 1 else { return nil }
    let holding = candidates.filter { candidate in
      let text = String(String.UnicodeScalarView(candidate.letters))
      return words.isSubset(of: text.split(separator: " "))
    }
    return holding.count == 1 ? holding[0].name : nil
  }

  /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours; what is
  /// certainly above the limit is not counted to the end.
  package static func distance<Letter: Equatable>(
    _ a: [Letter], _ b: [Letter], limit: Int = .max
  ) -> Int {
    var (older, last) = ([Int](), Array(0...b.count))
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, older[j - 1] + 1)
        }
        row.append(cost)
      }
      // A swap reaches back two rows, so both must be above.
      if let least = row.min(), least > limit, (last.min() ?? 0) > limit { return least }
      (older, last) = (last, row)
    }
    return last[b.count]
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
