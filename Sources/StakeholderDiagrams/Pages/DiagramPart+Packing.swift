import StakeholderModel

extension DiagramPart {
  /// The groups in their order on as few sheets as hold them, equally full as far as groups allow: none takes more
  /// than `most` unless one group alone does. O(groups × most).
  public static func packed(_ groups: [Group], atMost most: Int) -> [[Group]] {
    precondition(most > 0, "A sheet must hold something")
    // The best sheets for the first groups, by where the last of them begins.
    var best = [(sheets: 0, squares: 0, start: 0)]
    for end in groups.indices {
      var (size, choice) = (0, best[end])
      for start in stride(from: end, through: 0, by: -1) {
        size += groups[start].size
        guard start == end || size <= most else { break }
        let before = best[start]
        let own = (before.sheets + 1, before.squares + size * size, start)
        if start == end || (own.0, own.1) < (choice.sheets, choice.squares) { choice = own }
      }
      best.append(choice)
    }
    return packs(of: groups, ending: groups.count) { best[$0].start }
  }

  /// The groups in their order on so many sheets, or one for each group where they are fewer, as equally full as
  /// groups allow. O(groups² × sheets).
  public static func packed(_ groups: [Group], into sheets: Int) -> [[Group]] {
    precondition(sheets > 0, "There must be a sheet")
    let ends = groups.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.size) }
    let count = min(sheets, groups.count)
    // For each number of sheets, the sums of squares of the first groups, and where the last sheet begins.
    var squares = ends.map { $0 * $0 }
    var starts = [ends.map { _ in 0 }]
    for sheet in stride(from: 2, through: count, by: 1) {
      var (next, from) = (squares, ends.map { _ in 0 })
      for end in sheet..<ends.count {
        let sums = (sheet - 1..<end).map { start in
          (squares[start] + (ends[end] - ends[start]) * (ends[end] - ends[start]), start)
        }
        (next[end], from[end]) = sums.min { $0 < $1 } ?? (0, 0)
      }
      squares = next
      starts.append(from)
    }
    var sheet = starts.count
    return packs(of: groups, ending: groups.count) { end in
      sheet -= 1
      return starts[sheet][end]
    }
  }

  /// From the last sheet back to the first.
  private static func packs(
    of groups: [Group], ending end: Int, start: (Int) -> Int
  ) -> [[Group]] {
    var (packs, end): ([[Group]], Int) = ([], end)
    while end > 0 {
      let first = start(end)
      packs.append(Array(groups[first..<end]))
      end = first
    }
    return packs.reversed()
  }
}
