import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

/// Domain by domain and group by group the marks in the middle, how far groups lie apart, and the levels of the rubric
/// that all maps are read by. Only what has the same framework is set side by side; where its scales differ between
/// maps, that cannot be compared.
enum ComparedScores {
  /// Framework, domain, item and group, folded; an empty text for none.
  private struct Key: Hashable {
    let framework: String
    let domain: String
    let item: String
    let group: String?
    let measure: String
  }

  private struct Found {
    let value: ComparedValue
    let scale: MarkScale
    let words: [String]
  }

  static func rows(_ maps: [ComparedMap], _ grounds: ComparisonGrounds) -> [ComparedRow] {
    let found = maps.map { Self.found($0.scores) }
    let keys = OrderedSet(found.flatMap(\.keys))
    return keys.map { key in
      let all = found.map { $0[key] ?? [] }
      // Two subjects of one map are not one.
      let values = all.map { $0.count == 1 ? $0[0].value : nil }
      var reasons = grounds.reasons([])
      if Set(all.filter { $0.count == 1 }.map { $0[0].scale }).count > 1 {
        reasons.append(.scalesDiffer)
      }
      if all.contains(where: { $0.count > 1 }) { reasons.append(.severalInOne) }
      let words = all.first { $0.count == 1 }?[0].words ?? all.joined().first?.words ?? []
      return ComparedRow(
        key.measure, .alignment, of: words, values: values, reasons: reasons)
    }
  }

  private static func found(_ analysis: AlignmentAnalysis) -> OrderedDictionary<Key, [Found]> {
    var found: OrderedDictionary<Key, [Found]> = [:]
    func note(
      _ measure: String, _ value: ComparedValue, of words: [String], group: String?,
      on scale: MarkScale
    ) {
      let key = Key(
        framework: words[0].folded, domain: words[1].folded, item: words[2].folded, group: group,
        measure: measure)
      found[key, default: []].append(
        Found(value: value, scale: scale, words: words + (measure == "gap" ? [] : [group ?? ""])))
    }
    for table in analysis.tables {
      // Domains, and items that stand in none.
      let rows = table.domains + table.items.filter { ($0.domain ?? "").isEmpty }
      for row in rows {
        let words = [table.framework, row.domain ?? "", row.item ?? ""]
        for cell in row.cells {
          guard let lower = cell.lowerMedian, let upper = cell.upperMedian else { continue }
          let marks = ComparedValue.Marks(
            lower: lower, upper: upper, respondents: cell.respondents, scale: table.scale)
          note("medians", .marks(marks), of: words, group: cell.group, on: table.scale)
        }
        if let gap = row.gap {
          note("gap", .points(gap), of: words, group: nil, on: table.scale)
        }
      }
    }
    for table in analysis.levels {
      for row in table.rows {
        note(
          "level", .level(.init(lower: row.lowerLevel, upper: row.upperLevel)),
          of: [table.rubric.framework, row.domain ?? "", row.item ?? ""], group: row.group,
          on: table.scale)
      }
    }
    return found
  }
}
