import Foundation
import OrderedCollections
import StakeholderModel

/// An organogram as a table that draw.io makes into a drawing which people can edit
/// (https://www.drawio.com/blog/insert-from-csv): Arrange > Insert > Advanced > CSV, or the import of a file.
///
/// Shown are who chairs, heads, hosts, convenes, supervises or reports to whom, and the parties that these ties join; what
/// is over or denied is not. Members stand in no organogram. It is only written, since what people draw afterwards is no
/// map.
public struct DrawioFormat: MapFormat {
  public let id = "drawio"
  public let title = LocalizedText(
    en: "organogram for draw.io (.drawio.csv)", fr: "organigramme pour draw.io (.drawio.csv)")
  public let canRead = false
  public let canWrite = true

  public init() {}

  public func recognises(_ start: FileStart) -> Bool { false }

  public func claims(_ newLocation: URL) -> Bool {
    newLocation.lastPathComponent.lowercased().hasSuffix(".drawio.csv")
  }

  public func write(_ map: StakeholderMap, to location: URL) throws -> [Diagnostic] {
    let ties = Self.ties(of: map)
    try AtomicFile.write(Data(Self.text(map, ties).utf8), to: location)
    let others = map.ties.count - ties.count
    let left = Diagnostic(
      .warning, code: "not-held",
      summary: LocalizedText(
        en: "Ties that stand in no organogram, left out: \(others).",
        fr: "Liens qui n’ont pas leur place dans un organigramme, laissés de côté : \(others)."),
      at: .map,
      remedy: LocalizedText(
        en: "Keep the package as the master copy.", fr: "Garder le paquet comme original."))
    return notHeld(of: map).diagnostics(
      LocalizedText(en: "An organogram", fr: "Un organigramme")) + (others > 0 ? [left] : [])
  }

  public func notHeld(of map: StakeholderMap) -> NotHeld {
    NotHeld(map) { table, header in
      switch table.name {
      case Stakeholder.schema.name:
        ["id", "name", "acronym", "kind", "level"].contains(header.text)
      case Tie.schema.name: ["from", "to", "relation"].contains(header.text)
      default: false
      }
    }
  }

  /// The relations of an organogram, and whether the first of the two stands below the second.
  private static let relations: [(relation: Relation, isUpward: Bool)] = [
    (.chairs, false), (.coChairs, false), (.heads, false), (.supervises, false), (.leads, false),
    (.delegatesTo, false), (.secretariatOf, true), (.reportsTo, true), (.createdBy, true),
    (.hostedBy, true), (.convenedBy, true),
  ]

  private static func ties(of map: StakeholderMap) -> [Tie] {
    let parties = Set(map.stakeholders.map(\.id))
    return map.ties.filter { tie in
      relations.contains { $0.relation == tie.relation }
        && tie.status != .known(.lapsed) && tie.status != .known(.absent)
        && parties.contains(tie.from) && parties.contains(tie.to) && tie.from != tie.to
    }
  }

  private static func text(_ map: StakeholderMap, _ ties: [Tie]) -> String {
    let language = map.settings.languages.first ?? .english
    let shown = Set(ties.flatMap { [$0.from, $0.to] })
    let parties = map.stakeholders.filter { shown.contains($0.id) }
    // Codes of a map may hold commas, which part references here.
    let numbers = Dictionary(
      parties.enumerated().map { ($1.id, "n\($0 + 1)") }, uniquingKeysWith: { first, _ in first })
    let used = relations.filter { relation in ties.contains { $0.relation == relation.relation } }
    let connections = used.map { relation, isUpward in
      let arrow =
        isUpward
        ? "startArrow=blockThin;startFill=1;endArrow=none;" : "endArrow=blockThin;endFill=1;"
      let line =
        "edgeStyle=orthogonalEdgeStyle;rounded=0;html=1;strokeColor=#595959;fontSize=10;\(arrow)"
      let label = JSONValue.string(html(relation.label(language)))
      return """
        # connect: {"from": "\(relation.rawValue)", "to": "code", "invert": \(isUpward), \
        "label": \((try? label.text(pretty: false)) ?? "\"\""), "style": "\(line)"}
        """
    }
    let head =
      [
        "## draw.io: Arrange > Insert > Advanced > CSV", "# label: %party%",
        "# style: whiteSpace=wrap;html=1;rounded=%round%;fillColor=%fill%;strokeColor=#595959;fontColor=#1a1a1a;",
        "# identity: code", "# namespace: stakemap-",
      ] + connections + [
        "# width: 160", "# height: auto", "# padding: 12",
        "# ignore: code,round,fill,\(used.map(\.relation.rawValue).joined(separator: ","))",
        "# nodespacing: 40", "# levelspacing: 80", "# edgespacing: 30", "# layout: verticalflow",
      ]
    let rows = parties.map { party -> [String] in
      let targets = used.map { relation, _ in
        OrderedSet(ties.filter { $0.from == party.id && $0.relation == relation }.map(\.to))
          .compactMap { numbers[$0] }.joined(separator: ",")
      }
      let isBody = party.kind.value == .coordinationBody
      return [
        numbers[party.id] ?? "", label(of: party, language), isBody ? "1" : "0",
        isBody ? "#e8f1fa" : "#ffffff", party.id,
        party.kind.value?.label(language) ?? "", party.level.value?.label(language) ?? "",
      ] + targets
    }
    let header =
      ["code", "party", "round", "fill", "stakemap", "kind", "level"]
      + used.map(\.relation.rawValue)
    return head.joined(separator: "\n") + "\n" + CSVText.text(header: header, rows: rows)
  }

  private static func label(of party: Stakeholder, _ language: Language) -> String {
    let name = html(party.names[language] ?? party.name)
    let acronym = party.acronyms[language] ?? party.acronym
    return acronym.map { "\(name)<br><i>\(html($0))</i>" } ?? name
  }

  /// Labels are HTML there; a sign of percent would begin the name of a column.
  private static func html(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("%", with: "&#37;")
  }
}
