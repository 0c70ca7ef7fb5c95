import Foundation
import OrderedCollections
import StakeholderModel

/// What the scripts of the page need to know: who is where on the map, who belongs to what, and what rests on what.
struct PageData: Encodable {
  /// Begins the ids of the elements of the map.
  static let mapPrefix = "map-"

  private let parties: [Party]
  private let ties: [Tie]
  private let lines: [String: FigureDrawing.Line]
  private let findings: [Marked]
  private let sources: [Marked]
  private let words: [String: String]
  private let language: String

  private struct Party: Encodable {
    let id: String
    /// The id of its card.
    let card: String
    /// The id of its box on the map.
    let box: String?
    let name: String
    /// What a search looks through, folded.
    let search: String
    let level: String?
    let group: String?
    let sectors: [String]
    let years: [Int?]
  }

  private struct Tie: Encodable {
    let from: String
    let to: String
    let via: String?
    let layer: String
    let years: [Int?]
  }

  /// What is shown on the map when something is asked for.
  private struct Marked: Encodable {
    let id: String
    let parties: [String]
    /// Rows of ``ties``.
    let ties: [Int]
  }

  init(_ html: HTMLReport) {
    let report = html.report
    let (map, language, names) = (report.map, report.language, report.names)
    var boxes: [String: String] = [:]
    for (element, party) in html.map?.drawing.parties ?? [:] {
      boxes[party] = Self.mapPrefix + element
    }
    parties = map.stakeholders.map { party in
      let called =
        [party.name, party.acronym].compactMap(\.self) + party.aliases
        + party.names.languages.compactMap { party.names[$0] }
        + party.acronyms.languages.compactMap { party.acronyms[$0] }
      return Party(
        id: party.id, card: ElementID.party(party.id), box: boxes[party.id],
        name: names.full(party.id),
        search: OrderedSet(called.map(\.folded)).joined(separator: " | "),
        level: party.level.value?.rawValue, group: party.group.value?.rawValue,
        sectors: (party.sectors.value ?? []).map(\.rawValue),
        years: [party.start.value?.year, party.end.value?.year])
    }
    ties = map.ties.map { tie in
      Tie(
        from: tie.from, to: tie.to, via: tie.via.value, layer: tie.relation.layer.rawValue,
        years: [tie.start.value?.year, tie.end.value?.year])
    }
    lines = Dictionary(
      uniqueKeysWithValues: (html.map?.drawing.lines ?? [:]).map {
        (Self.mapPrefix + $0.key, $0.value)
      })
    var rows: [Int: Int] = [:]
    for row in map.ties.indices { rows[map.originalRow(row, of: "ties") + 2] = row }
    findings =
      report.entries.map { entry in
        Marked(
          id: ElementID.finding(entry.number), parties: entry.finding.subjects,
          ties: entry.finding.evidence.filter { $0.table == "ties" }.compactMap { rows[$0.row] })
      }
      + report.overlapGroups.enumerated().map { place, group in
        Marked(id: ElementID.overlap(place + 1), parties: group.bodies, ties: [])
      }
    sources = map.sources.map { source in
      func rests(_ references: [SourceReference]) -> Bool {
        references.contains { $0.source == source.id }
      }
      return Marked(
        id: ElementID.source(source.id),
        parties: map.stakeholders.filter { rests($0.sources) }.map(\.id),
        ties: map.ties.indices.filter { rests(map.ties[$0].sources) })
    }
    words = Self.words(language)
    self.language = language.regionalTag
  }

  /// From the first to the last that a party or a tie names; empty where none does.
  static func years(of map: StakeholderMap) -> [Int] {
    let dates =
      map.ties.flatMap { [$0.start.value, $0.end.value] }
      + map.stakeholders.flatMap { [$0.start.value, $0.end.value] }
    return OrderedSet(dates.compactMap { $0?.year }).sorted()
  }

  private static func words(_ language: Language) -> [String: String] {
    func say(_ english: Phrase, _ french: String) -> String {
      LocalizedText(en: english, fr: french)(language)
    }
    return [
      "copy": say("Copy the table", "Copier le tableau"),
      "copied": say("Copied", "Copié"),
      "sort": say("Sort by", "Trier par"),
      "sorted": say("Sorted by", "Trié par"),
      "none": say("No party has this name.", "Aucune partie prenante ne porte ce nom."),
      "found": say("Parties found:", "Parties trouvées :"),
      "shown": say("Parties shown:", "Parties affichées :"),
      "of": say("of", "sur"),
      "notDrawn": say(
        "This party has no known tie and is not on the map.",
        "Cette partie prenante n’a pas de lien connu ; elle ne figure pas sur la carte."),
      "evidence": say("On the map:", "Sur la carte :"),
      "close": say("Close", "Fermer"),
      "showOnMap": say("Show on the map", "Montrer sur la carte"),
    ]
  }

  /// As text for a script element, in which no `<` may stand.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("Texts and numbers can always be written as JSON")
    }
    return String(decoding: data, as: UTF8.self).replacing("<", with: "\\u003C")
  }
}
