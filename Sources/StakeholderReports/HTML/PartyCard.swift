import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

/// All that the map knows of one party, for the template.
struct PartyCard {
  let id: String
  let name: String
  let facts: [Fact]
  let layers: [Layer]
  let findings: [HTMLLink]
  let sources: [HTMLLink]
  let url: String?

  struct Fact {
    let label: String
    let text: String
  }

  /// The ties of one layer.
  struct Layer {
    let title: String
    let ties: [TieLine]
  }
}

/// One tie as a line: "A sits in B (co-chair; 2021 – ?; reported) s1.2".
struct TieLine {
  let from: HTMLLink
  let relation: String
  let to: HTMLLink
  let details: String?
  /// The places in sources. Not called as the card calls its own: a template takes what is missing from around it.
  let codes: String?
}

/// The cards of all parties, by name.
struct PartyCards {
  private let report: Report
  private let map: StakeholderMap
  private let names: NameInSentence
  private let language: Language
  private let details: TieDetails
  private let known: Set<String>

  init(_ report: Report) {
    self.report = report
    map = report.map
    names = report.names
    language = report.language
    details = TieDetails(report.map, report.names)
    known = Set(report.map.stakeholders.map(\.id))
  }

  /// O(parties + ties + findings), give or take their evidence.
  var cards: [PartyCard] {
    var ties: [String: [Int]] = [:]
    for (row, tie) in map.ties.enumerated() {
      for id in OrderedSet([tie.from, tie.to] + [tie.via.value].compactMap(\.self)) {
        ties[id, default: []].append(row)
      }
    }
    var findings: [String: [HTMLLink]] = [:]
    for entry in report.entries {
      let link = HTMLLink(
        href: "#" + ElementID.finding(entry.number), text: "\(entry.number). \(entry.title)")
      for id in OrderedSet(entry.finding.subjects) { findings[id, default: []].append(link) }
    }
    return language.sorted(map.stakeholders) { $0.name(in: language) }.map { party in
      PartyCard(
        id: ElementID.party(party.id), name: names.full(party.id), facts: facts(of: party),
        layers: layers(ties[party.id] ?? []), findings: findings[party.id] ?? [],
        sources: sources(of: party), url: party.url.flatMap(Self.safe))
    }
  }

  /// An address that a browser opens as a page; nothing that runs.
  private static func safe(_ url: String) -> String? {
    let start = url.lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://") ? url : nil
  }

  private func facts(of party: Stakeholder) -> [PartyCard.Fact] {
    func terms<Term: Vocabulary>(_ fact: Fact<[Term]>) -> String? {
      guard let values = fact.value, !values.isEmpty else { return nil }
      return values.map { names.term($0.rawValue, of: Term.name).decapitalized }
        .joined(separator: language.semicolon).capitalizedFirst
    }
    func said(_ fact: Fact<String>, _ column: String) -> String? {
      fact.value.map { names.said($0, of: "stakeholders.\(column)") }
    }
    let kind = party.kind.value.flatMap { $0 == .unspecified ? nil : $0.label(language) }
    let particulars = ResultTable.particulars(of: party, names)
    let facts: [(LocalizedText, String?)] = [
      (
        LocalizedText(
          en: "Also called, in any language", fr: "Autres appellations, toutes langues"),
        party.aliases.isEmpty ? nil : party.aliases.joined(separator: language.semicolon)
      ),
      (LocalizedText(en: "Kind", fr: "Type"), kind),
      (LocalizedText(en: "Group", fr: "Groupe"), party.group.value?.label(language)),
      (LocalizedText(en: "Level", fr: "Échelon"), party.level.value?.label(language)),
      (LocalizedText(en: "Area", fr: "Territoire"), party.area.value.map(names.area)),
      (LocalizedText(en: "Sectors", fr: "Secteurs"), terms(party.sectors)),
      (LocalizedText(en: "Mandates", fr: "Mandats"), terms(party.mandates)),
      (LocalizedText(en: "Functions", fr: "Fonctions"), terms(party.functions)),
      (LocalizedText(en: "Influence", fr: "Influence"), said(party.influence, "influence")),
      (LocalizedText(en: "Interest", fr: "Intérêt"), said(party.interest, "interest")),
      (LocalizedText(en: "Stance", fr: "Position"), said(party.position, "position")),
      (
        ResultTable.particulars,
        particulars.isEmpty ? nil : particulars.joined(separator: language.semicolon)
      ),
      (ResultTable.certainty, party.confidence.value?.label(language)),
    ]
    return facts.compactMap { label, text in
      text.map { PartyCard.Fact(label: label(language), text: $0) }
    }
  }

  /// The ties of a party, layer by layer, in the order of the map.
  private func layers(_ rows: [Int]) -> [PartyCard.Layer] {
    let byLayer = Dictionary(grouping: rows) { map.ties[$0].relation.layer }
    return StakeholderModel.Layer.terms.map { StakeholderModel.Layer(rawValue: $0.id) }
      .compactMap { layer in
        byLayer[layer].map { rows in
          PartyCard.Layer(
            title: layer.label(language), ties: rows.map { line(map.ties[$0]) })
        }
      }
  }

  private func line(_ tie: Tie) -> TieLine {
    let certainty = ResultTable.certainty(of: tie, language)
    let money = tie.money?.full(in: language)
    let parts =
      [money].compactMap(\.self) + details.of([tie])
      + [
        ResultTable.period(of: tie, language),
        certainty == ResultTable.unknown ? nil : certainty.decapitalized,
      ].compactMap(\.self)
    let through = tie.via.value.map { id in
      language.say(en: "through \(names.short(id))", fr: "par \(names.short(id))")
    }
    let all = [through].compactMap(\.self) + parts
    return TieLine(
      from: link(tie.from), relation: ResultTable.relation(of: tie, names), to: link(tie.to),
      details: all.isEmpty ? nil : all.joined(separator: language.semicolon),
      codes: tie.sources.isEmpty ? nil : report.codes.list(tie.sources, language))
  }

  private func link(_ id: String) -> HTMLLink {
    HTMLLink(href: known.contains(id) ? "#" + ElementID.party(id) : nil, text: names.short(id))
  }

  private func sources(of party: Stakeholder) -> [HTMLLink] {
    OrderedDictionary(grouping: party.sources) { $0.source }.map { source, places in
      HTMLLink(
        href: "#" + ElementID.source(source), text: report.codes.list(places, language))
    }
  }
}
