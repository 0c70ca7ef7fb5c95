/// Rows that cannot well be true together, or together with the date of the map.
extension StakeholderMap {
  /// Relations that hold one way only between two parties at one time.
  private static let oneWay: Set<Relation> = [
    .chairs, .coChairs, .secretariatOf, .memberOf, .heads, .reportsTo, .supervises, .createdBy,
    .hostedBy, .succeeds,
  ]

  /// Two parties each of which chairs, leads or belongs to the other.
  func opposedTies() -> [Diagnostic] {
    var rows: [String: Int] = [:]
    func key(_ relation: Relation, _ from: String, _ to: String) -> String {
      "\(relation.rawValue)\u{1F}\(from)\u{1F}\(to)"
    }
    return ties.enumerated().compactMap { row, tie in
      guard Self.oneWay.contains(tie.relation), tie.isInForce, tie.from != tie.to else {
        return nil
      }
      rows[key(tie.relation, tie.from, tie.to)] = row
      guard let other = rows[key(tie.relation, tie.to, tie.from)] else { return nil }
      let number = originalRow(other, of: "ties") + 2
      let relation = tie.relation.label
      func name(_ id: String) -> String { stakeholders.first { $0.id == id }?.name ?? id }
      let (one, another) = (name(tie.to), name(tie.from))
      return Diagnostic(
        .warning, code: "opposed-ties",
        summary: LocalizedText(
          en: "Row \(number) says the opposite: there “\(one)” \(relation) “\(another)”.",
          fr: """
            La ligne \(number) dit l’inverse : « \(one) » \(relation(.french)) « \(another) ».
            """),
        at: .cell(table: "ties", row: row + 2, column: "relation"),
        remedy: LocalizedText(
          en: "Remove one of the two, or give each the dates between which it held.",
          fr: "Supprimer l’une des deux, ou donner à chacune ses dates de début et de fin."))
    }
  }

  /// Ties that begin after the date of the map, and hence count nowhere.
  func tiesToCome() -> [Diagnostic] {
    guard let date = settings.date else { return [] }
    return ties.enumerated().compactMap { row, tie in
      guard let start = tie.start.value, date.isCertainlyBefore(start),
        tie.status != .known(.planned)
      else { return nil }
      return Diagnostic(
        .warning, code: "after-date-of-map",
        summary: LocalizedText(
          en: "It starts (\(start)) after the date of the map (\(date)), so it is left out.",
          fr: """
            Le lien commence (\(start)) après la date de la carte (\(date)) : il est laissé de côté.
            """),
        at: .cell(table: "ties", row: row + 2, column: "start"),
        remedy: LocalizedText(
          en:
            "Correct one of the two dates, or give the tie the status “\(TieStatus.planned.label)”.",
          fr: """
            Corriger l’une des deux dates, ou donner au lien le statut « \
            \(TieStatus.planned.label(.french)) ».
            """))
    }
  }

  /// Two names that differ in abbreviations, articles or signs only.
  func similarNames() -> [Diagnostic] {
    var first: [String: Int] = [:]
    return stakeholders.enumerated().compactMap { row, stakeholder in
      let key = NameKey(stakeholder.name).text
      guard !key.isEmpty else { return nil }
      guard let other = first[key] else {
        first[key] = row
        return nil
      }
      // The same name is another remark.
      guard stakeholders[other].name.folded != stakeholder.name.folded else { return nil }
      let name = stakeholders[other].name
      return Diagnostic(
        .warning, code: "similar-name",
        summary: LocalizedText(
          en: "“\(stakeholder.name)” may be “\(name)”, written in another way.",
          fr: "« \(stakeholder.name) » est peut-être « \(name) », écrit autrement."),
        at: .cell(table: "stakeholders", row: row + 2, column: "name"),
        remedy: LocalizedText(
          en:
            "If it is the same party, keep one row, with the other spelling among its other names.",
          fr: """
            S’il s’agit de la même partie, garder une ligne, l’autre graphie figurant parmi ses autres noms.
            """))
    }
  }
}

/// A name without what people write or leave out at will: articles, signs, plurals, abbreviations.
struct NameKey {
  let text: String

  init(_ name: String) {
    let words = name.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    text = words.filter { !Self.silent.contains($0) }
      .map { Self.abbreviations[$0] ?? Self.singular($0) }
      .joined(separator: " ")
  }

  private static func singular(_ word: String) -> String {
    word.count > 4 && word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private static let silent: Set<String> = [
    "de", "du", "des", "d", "la", "le", "les", "l", "a", "au", "aux", "et", "the", "of", "for",
    "and",
    "pour",
  ]

  /// What they abbreviate, in the singular.
  private static let abbreviations = [
    "min": "ministere", "minist": "ministere", "dir": "direction", "dep": "departement",
    "dept": "departement", "nat": "national", "intl": "international", "int": "international",
    "org": "organisation", "organization": "organisation", "prog": "programme",
    "program": "programme", "assoc": "association", "fed": "federation", "univ": "universite",
    "com": "comite", "gvt": "gouvernement", "gouv": "gouvernement", "st": "saint",
    "ste": "sainte",
  ]
}
