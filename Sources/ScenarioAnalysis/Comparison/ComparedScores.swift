import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

/// Domain by domain and group by group the marks in the middle, and how far groups lie apart. Only what has the same
/// framework is set side by side; where its scales differ between maps, that cannot be compared.
enum ComparedScores {
  /// Framework, domain, item and group, folded; an empty text for none.
  private struct Key: Hashable {
    let framework: String
    let domain: String
    let item: String
    let group: String?
    let isGap: Bool
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
        key.isGap ? "gap" : "medians", .alignment, of: words, values: values, reasons: reasons)
    }
  }

  private static func found(_ analysis: AlignmentAnalysis) -> OrderedDictionary<Key, [Found]> {
    var found: OrderedDictionary<Key, [Found]> = [:]
    for table in analysis.tables {
      // Domains, and items that stand in none.
      let rows = table.domains + table.items.filter { ($0.domain ?? "").isEmpty }
      for row in rows {
        func note(_ value: ComparedValue, group: String?, isGap: Bool) {
          let words = [table.framework, row.domain ?? "", row.item ?? ""]
          let key = Key(
            framework: words[0].folded, domain: words[1].folded, item: words[2].folded,
            group: group, isGap: isGap)
          found[key, default: []].append(
            Found(value: value, scale: table.scale, words: words + (isGap ? [] : [group ?? ""])))
        }
        for cell in row.cells {
          guard let lower = cell.lowerMedian, let upper = cell.upperMedian else { continue }
          let marks = ComparedValue.Marks(
            lower: lower, upper: upper, respondents: cell.respondents, scale: table.scale)
          note(.marks(marks), group: cell.group, isGap: false)
        }
        if let gap = row.gap { note(.points(gap), group: nil, isGap: true) }
      }
    }
    return found
  }
}
