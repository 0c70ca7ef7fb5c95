import CoordinationAnalysis
import StakeholderModel

/// A number, or a few names, that every map has one of.
struct ComparedMeasure: Sendable {
  let id: String
  let family: ComparisonFamily
  let label: LocalizedText
  /// What stands in the way of comparing it where the maps differ.
  let rests: Set<ComparisonGrounds.Basis>
  /// `nil` where the map does not tell, or the measure is not defined.
  let value: @Sendable (ComparedMap) -> ComparedValue?

  func row(_ maps: [ComparedMap], _ grounds: ComparisonGrounds) -> ComparedRow {
    ComparedRow(
      id, family, values: maps.map { map in map.map.stakeholders.isEmpty ? nil : value(map) },
      reasons: grounds.reasons(rests))
  }
}

/// The measures that are compared. A new one is one line in the list of its family.
enum MeasureCatalog {
  static let measures =
    StructureMeasures.all + CentralizationMeasures.all + OverlapMeasures.all + GapMeasures.all
    + AssistanceMeasures.all

  static func measure(_ id: String) -> ComparedMeasure? { measures.first { $0.id == id } }
}

extension ComparedRow {
  /// What the measure is called; `nil` for one that is told by what it is of.
  public var label: LocalizedText? { MeasureCatalog.measure(measure)?.label }
}

/// How much a map holds, and how the parties hang together that work with each other.
enum StructureMeasures {
  static let all: [ComparedMeasure] =
    [
      .init(
        id: "parties", family: .structure,
        label: LocalizedText(en: "Stakeholders", fr: "Parties prenantes"), rests: [.telling]
      ) { .count($0.map.stakeholders.count) },
      .init(
        id: "ties", family: .structure, label: LocalizedText(en: "Ties", fr: "Liens"),
        rests: [.telling]
      ) { .count($0.map.ties.count) },
    ]
    + Layer.terms.map { term in
      let name = term.label
      return .init(
        id: "ties-\(term.id)", family: .structure,
        label: LocalizedText(
          en: "Ties: \(name(.english))", fr: "Liens : \(name(.french))"), rests: [.telling]
      ) { map in
        .count(map.map.ties.count { $0.relation.layer.rawValue == term.id })
      }
    } + [
      .init(
        id: "bodies", family: .structure,
        label: LocalizedText(en: "Coordination bodies", fr: "Organes de coordination"),
        rests: [.telling]
      ) { .count($0.bodies.count) },
      .init(
        id: "complete-rosters", family: .structure,
        label: LocalizedText(
          en: "Bodies whose members are all known", fr: "Organes dont tous les membres sont connus"),
        rests: []
      ) { $0.completeShare.map { .share($0) } },
      .init(
        id: "sourced", family: .structure,
        label: LocalizedText(en: "Rows with a source", fr: "Lignes sourcées"), rests: []
      ) { map in
        map.share(ofStakeholders: { !$0.sources.isEmpty }, ofTies: { !$0.sources.isEmpty })
          .map { .share($0) }
      },
      .init(
        id: "inferred", family: .structure,
        label: LocalizedText(en: "Rows that are inferred", fr: "Lignes déduites"), rests: []
      ) { map in
        map.share(
          ofStakeholders: { $0.confidence == .known(.inferred) },
          ofTies: { $0.confidence == .known(.inferred) }
        ).map { .share($0) }
      },
      .init(
        id: "working-parties", family: .structure,
        label: LocalizedText(
          en: "Parties that work with another", fr: "Parties en lien de travail"),
        rests: [.telling, .layers]
      ) { $0.graph.map { .count($0.nodeCount) } },
      .init(
        id: "density", family: .structure,
        label: LocalizedText(en: "Density", fr: "Densité"), rests: [.size, .layers]
      ) { map in
        guard let graph = map.graph, graph.nodeCount > 1 else { return nil }
        let n = Double(graph.nodeCount)
        return .share(2 * Double(graph.edgeCount) / (n * (n - 1)))
      },
      .init(
        id: "mean-degree", family: .structure,
        label: LocalizedText(
          en: "Partners of a party, on average", fr: "Partenaires par partie, en moyenne"),
        rests: [.size, .layers]
      ) { map in
        guard let graph = map.graph, graph.nodeCount > 0 else { return nil }
        return .number(2 * Double(graph.edgeCount) / Double(graph.nodeCount))
      },
      .init(
        id: "components", family: .structure,
        label: LocalizedText(en: "Separate networks", fr: "Réseaux séparés"),
        rests: [.size, .layers]
      ) { map in
        guard let graph = map.graph, graph.nodeCount > 0 else { return nil }
        return .count(Set(graph.weakComponents()).count)
      },
      .init(
        id: "largest-component", family: .structure,
        label: LocalizedText(
          en: "Share in the largest network", fr: "Part dans le plus grand réseau"),
        rests: [.layers]
      ) { map in
        guard let graph = map.graph, graph.nodeCount > 0 else { return nil }
        let sizes = Dictionary(graph.weakComponents().map { ($0, 1) }, uniquingKeysWith: +)
        return .share(Double(sizes.values.max() ?? 0) / Double(graph.nodeCount))
      },
      .init(
        id: "reciprocity", family: .structure,
        label: LocalizedText(
          en: "Ties of coordination that are answered", fr: "Liens de coordination réciproques"),
        rests: []
      ) { $0.reciprocity.map { .share($0) } },
    ]
}
