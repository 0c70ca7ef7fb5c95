import StakeholderModel

extension MappingGuess {
  /// How many values of a column are shown.
  private static let mostValues = 6
  /// How many pairs of values that may be the same.
  private static let mostPairs = 20

  /// What was seen and what would be made of it, for somebody to approve or change. The mapping
  /// itself is ``TableMapping/text``.
  public func text(in language: Language, making reading: MapReading) -> String {
    func say(_ english: Phrase, _ french: String) -> String {
      LocalizedText(en: english, fr: french)(language)
    }
    let row = mapping.header ?? 1
    var lines = [
      say(
        "“\(name.trimmed)”: headings in row \(row), \(rowCount) rows below.",
        "« \(name.trimmed) » : en-têtes à la ligne \(row), \(rowCount) lignes au-dessous."), "",
    ]
    for column in columns where column.role != nil {
      let role = column.role?.label(language) ?? ""
      lines.append("  \(column.heading) → \(role)")
      lines.append("      \(sample(column))")
    }
    let unused = columns.filter { $0.role == nil && !$0.values.isEmpty }.map(\.heading)
    if !unused.isEmpty {
      lines.append(
        say("  Not used: ", "  Non utilisées : ") + unused.joined(separator: ", "))
    }
    let pairs = columns.flatMap(\.lookalikes)
    if !pairs.isEmpty {
      lines += ["", say("Perhaps the same:", "Peut-être les mêmes :")]
      lines += pairs.prefix(Self.mostPairs).map { "  \($0.0) ~ \($0.1)" }
      if pairs.count > Self.mostPairs {
        lines.append(
          say(
            "  and \(pairs.count - Self.mostPairs) more",
            "  et \(pairs.count - Self.mostPairs) autres"))
      }
    }
    lines += [
      "", say("It would make: ", "On obtiendrait : ") + reading.map.counts(in: language) + ".",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func sample(_ column: ColumnGuess) -> String {
    let shown = column.values.prefix(Self.mostValues).map { "\($0.text.trimmed) (\($0.count))" }
    return shown.joined(separator: " · ") + (column.values.count > Self.mostValues ? " · …" : "")
  }
}

extension StakeholderMap {
  /// "stakeholders 81, ties 83".
  fileprivate func counts(in language: Language) -> String {
    Self.tables.compactMap { table -> String? in
      let count = table.rowCount(self)
      return count == 0 ? nil : "\(table.title(language).lowercased()) \(count)"
    }.joined(separator: ", ")
  }
}

extension TableMapping {
  /// The parties that only the rows of the table name, where the mapping lists the others: new ones,
  /// or old ones in a new spelling.
  public func unlisted(in map: StakeholderMap) -> [String] {
    let listed = tables.filter { $0.table == "stakeholders" }.flatMap(\.cells)
      .filter { $0.header.text == "id" }.map(\.text)
    guard !listed.isEmpty else { return [] }
    return map.stakeholders.filter { !listed.contains($0.id) }.map(\.name)
  }
}
