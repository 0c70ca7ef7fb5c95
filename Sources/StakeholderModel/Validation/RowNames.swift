/// What the rows of a map are called: by code, name, acronym and alias, for those who refer to them.
package struct RowNames {
  /// A row that has a name, counted from 0.
  package struct Row: Hashable, Sendable {
    package let id: String
    package let table: String
    package let row: Int
  }

  private var ids: [Reference: Set<String>] = [:]
  private var byName: [Reference: [String: [Row]]] = [:]
  private var spellings: [Reference: [String]] = [:]

  /// O(rows).
  package init(_ map: StakeholderMap) {
    for (row, stakeholder) in map.stakeholders.enumerated() {
      add(
        Row(id: stakeholder.id, table: "stakeholders", row: row),
        [stakeholder.name, stakeholder.acronym ?? ""] + stakeholder.aliases
          + stakeholder.names.byLanguage.values + stakeholder.acronyms.byLanguage.values,
        to: .stakeholder, .stakeholderOrInstrument, .subject)
    }
    for (row, instrument) in map.instruments.enumerated() {
      let row = Row(id: instrument.id, table: "instruments", row: row)
      add(
        row, [instrument.title] + instrument.titles.byLanguage.values,
        to: .instrument, .stakeholderOrInstrument)
      add(row, [], to: .subject)
    }
    for (row, area) in map.areas.enumerated() {
      let row = Row(id: area.id, table: "areas", row: row)
      add(row, [area.name, area.pcode ?? ""] + area.names.byLanguage.values, to: .area)
      add(row, [], to: .subject)
    }
    for (row, engagement) in map.engagements.enumerated() {
      add(
        Row(id: engagement.id, table: "engagements", row: row), [], to: .engagement, .subject)
    }
    for (row, source) in map.sources.enumerated() {
      add(
        Row(id: source.id, table: "sources", row: row),
        [source.title] + source.titles.byLanguage.values, to: .source)
    }
  }

  private mutating func add(_ row: Row, _ names: [String], to kinds: Reference...) {
    guard !row.id.isEmpty else { return }
    let texts = names.filter { !$0.isEmpty } + [row.id]
    let folded = Set(texts.map(\.folded)).subtracting([""])
    for kind in kinds where ids[kind, default: []].insert(row.id).inserted {
      for name in folded { byName[kind, default: [:]][name, default: []].append(row) }
      spellings[kind, default: []] += texts
    }
  }

  /// Whether anything can be referred to in this way.
  package func has(_ kind: Reference) -> Bool { ids[kind] != nil }

  package func has(_ id: String, _ kind: Reference) -> Bool { ids[kind]?.contains(id) == true }

  /// All rows that a text may mean, however it is written.
  package func rows(called text: String, _ kind: Reference) -> [Row] {
    byName[kind]?[text.trimmed.folded] ?? []
  }

  /// The code that a text stands for, its own or a name of one row only.
  package func id(meantBy text: String, _ kind: Reference) -> String? {
    if has(text, kind) { return text }
    let rows = rows(called: text, kind)
    return rows.count == 1 ? rows[0].id : nil
  }

  /// Finds the code or name that was probably meant. A search goes over all, so in large maps there is
  /// none.
  var nearest: [Reference: NearestName] {
    spellings.filter { $0.value.count <= 2_000 }.mapValues { NearestName(among: $0) }
  }
}
