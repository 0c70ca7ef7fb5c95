import StakeholderModel

/// Which parties of other sheets stand on a sheet as references, so that a tie between two sheets can be read on one
/// of them at least.
struct SheetReferences {
  /// A tie of the whole; its ends may be on one sheet.
  struct Tie {
    let ends: [String]
    /// Of how many rows it is made.
    let strength: Int
    /// Whether it must be readable on the sheets of both of its ends, whatever room there is.
    var isKey = false
  }

  /// The parties of other sheets on each sheet, in the order of the sheets.
  let parties: [Set<String>]

  /// Those first that let most ties be read, on the sheet that has fewest so far; each as long as there is room and a
  /// tie that can be read nowhere yet. O(sheets × most × ties).
  /// - Parameters:
  ///   - ties: one whose end has no sheet is passed over.
  ///   - given: those that stand on each sheet in any case; empty for none.
  ///   - most: how many more a sheet has room for, beside those of key ties.
  init(
    _ ties: [Tie], of parts: [DiagramPart], given: [Set<String>] = [], atMost most: Int
  ) {
    var sheets: [String: Int] = [:]
    for (number, part) in parts.enumerated() {
      for member in part.members where sheets[member] == nil { sheets[member] = number }
    }
    var parties = given.isEmpty ? parts.map { _ in [] } : given
    var open = ties.compactMap { tie -> (tie: Tie, seats: [Seat])? in
      guard let a = sheets[tie.ends[0]], let b = sheets[tie.ends[1]], a != b else { return nil }
      return (tie, [Seat(sheet: a, party: tie.ends[1]), Seat(sheet: b, party: tie.ends[0])])
    }
    for (tie, seats) in open where tie.isKey {
      for seat in seats { parties[seat.sheet].insert(seat.party) }
    }
    let keys = parties.map(\.count)
    while true {
      open.removeAll { $0.seats.contains { parties[$0.sheet].contains($0.party) } }
      var gains: [Seat: Int] = [:]
      for (tie, seats) in open {
        for seat in seats where parties[seat.sheet].count - keys[seat.sheet] < most {
          gains[seat, default: 0] += tie.strength
        }
      }
      let best = gains.min { a, b in
        let (first, second) = (parties[a.key.sheet].count, parties[b.key.sheet].count)
        return (-a.value, first, a.key.sheet, a.key.party)
          < (-b.value, second, b.key.sheet, b.key.party)
      }
      guard let seat = best?.key else { break }
      parties[seat.sheet].insert(seat.party)
    }
    self.parties = parties
  }

  private struct Seat: Hashable {
    let sheet: Int
    let party: String
  }
}

extension DiagramSheet {
  /// The parties of other sheets that stand on this one.
  func references(
    _ ties: [SheetReferences.Tie], given: [Set<String>] = [], atMost most: Int
  ) -> Set<String> {
    SheetReferences(ties, of: parts, given: given, atMost: most).parties[number - 1]
  }
}
