/// Rows that cannot well be true together, or together with the date of the map.
extension StakeholderMap {
  /// Relations that hold one way only between two parties at one time.
  private static let oneWay: Set<Relation> = [
    .chairs, .coChairs, .secretariatOf, .memberOf, .heads, .reportsTo, .supervises, .createdBy,
    .hostedBy, .succeeds,
  ]

  /// Two parties each of which chairs, leads or belongs to the other.
  func opposedTies() -> [Diagnostic] {
    struct Ends: Hashable {
      let relation: Relation
      let from: String
      let to: String
    }
    var rows: [Ends: Int] = [:]
    return ties.enumerated().compactMap { row, tie in
      guard Self.oneWay.contains(tie.relation), tie.isInForce, tie.from != tie.to else {
        return nil
      }
      rows[Ends(relation: tie.relation, from: tie.from, to: tie.to)] = row
      guard let other = rows[Ends(relation: tie.relation, from: tie.to, to: tie.from)] else {
        return nil
      }
      let number = originalRow(other, of: "ties") + 2
      let relation = tie.relation.label
      let (one, another) = (name(of: tie.to), name(of: tie.from))
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
        !tie.isForeseen
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

  /// What people call a party in a message about it.
  func name(of id: String) -> String { stakeholders.first { $0.id == id }?.name ?? id }

  /// Meetings of a party in which nobody sits: the report has no place for them.
  func meetingsOfNoBody() -> [Diagnostic] {
    guard !meetings.isEmpty else { return [] }
    let bodies = Set(MapIndex(self).bodies)
    let known = Set(stakeholders.map(\.id))
    return meetings.enumerated().compactMap { row, meeting in
      guard known.contains(meeting.body), !bodies.contains(meeting.body) else { return nil }
      let kind = StakeholderKind.coordinationBody.label
      return Diagnostic(
        .warning, code: "meeting-of-no-body",
        summary: LocalizedText(
          en:
            "Nobody is said to sit in “\(name(of: meeting.body))”, so its meetings count nowhere.",
          fr: """
            Aucun membre n’est indiqué pour « \(name(of: meeting.body)) » : ses réunions ne comptent \
            nulle part.
            """),
        at: .cell(table: "meetings", row: row + 2, column: "body"),
        remedy: LocalizedText(
          en: "Give its members as ties, or give it the kind “\(kind)”.",
          fr: "Indiquer ses membres dans les liens, ou lui donner le type « \(kind(.french)) »."))
    }
  }

  /// Two parties of which a name or other name differs in abbreviations, articles or signs only.
  func similarNames() -> [Diagnostic] {
    var first: [String: Int] = [:]
    return stakeholders.enumerated().compactMap { row, stakeholder in
      let keys = ([stakeholder.name] + stakeholder.aliases).map { NameKey($0).text }
        .filter { !$0.isEmpty }
      let known = keys.lazy.compactMap { first[$0] }.first { $0 != row }
      for key in keys where first[key] == nil { first[key] = row }
      // The same name is another remark.
      guard let other = known, stakeholders[other].name.folded != stakeholder.name.folded else {
        return nil
      }
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
    // A letter at the end tells "Association A" from "Association D".
    text = words.enumerated().filter { place, word in
      !Self.silent.contains(word) || word.count == 1 && place > 0 && place == words.count - 1
    }.map(\.element)
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
