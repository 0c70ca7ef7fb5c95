import OrderedCollections
import StakeholderModel

/// A source and what rests on it, for the template.
struct SourceCard {
  let id: String
  let code: String
  let text: String
  let places: [ReportBlock.Definition]
  /// What is said before the places of a source that is written in another language than the report.
  let placesTitle: String?
  let findings: [HTMLLink]
  let parties: [HTMLLink]
  /// How many ties rest on it, in words.
  let ties: String?
}

/// The cards of all sources, in the order of the map.
struct SourceCards {
  private let report: Report

  init(_ report: Report) { self.report = report }

  /// O(parties + ties + findings), give or take their evidence.
  var cards: [SourceCard] {
    let (map, names, language) = (report.map, report.names, report.language)
    var findings: [String: [HTMLLink]] = [:]
    for entry in report.entries {
      let link = HTMLLink(
        href: "#" + ElementID.finding(entry.number), text: "\(entry.number). \(entry.title)")
      let sources = OrderedSet(entry.finding.sources.map { SourceReference($0).source })
      for id in sources { findings[id, default: []].append(link) }
    }
    var parties: [String: [HTMLLink]] = [:]
    for party in map.stakeholders {
      let link = HTMLLink(href: "#" + ElementID.party(party.id), text: names.short(party.id))
      for id in OrderedSet(party.sources.map(\.source)) { parties[id, default: []].append(link) }
    }
    var ties: [String: Int] = [:]
    for tie in map.ties { for id in Set(tie.sources.map(\.source)) { ties[id, default: 0] += 1 } }
    return map.sources.map { source in
      let count = ties[source.id] ?? 0
      let places = report.codes.places(of: source.id)
      return SourceCard(
        id: ElementID.source(source.id), code: source.id, text: report.citations.full(source),
        places: places.map {
          .init(term: $0.code, text: language.typeset($0.place))
        },
        placesTitle: source.isForeign(to: language) && !places.isEmpty
          ? language.say(
            en: "Places, in the language of the source:",
            fr: "Passages, dans la langue de la source :") : nil,
        findings: findings[source.id] ?? [], parties: parties[source.id] ?? [],
        ties: count == 0
          ? nil
          : language.say(
            en: "Ties that rest on it: \(count).", fr: "Liens qui s’y appuient : \(count)."))
    }
  }
}
