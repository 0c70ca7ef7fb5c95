import Foundation
import OrderedCollections
import StakeholderModel

/// Makes a map of flows, as they come.
struct FTSMap {
  var diagnostics: [Diagnostic] = []
  private let file: String
  private let hasLines: Bool
  private var parties: OrderedDictionary<String, Party> = [:]
  private var codes = NewCodes()
  private var places: OrderedDictionary<String, String> = [:]
  private var plans: OrderedDictionary<String, String> = [:]
  private var ties: [Tie] = []
  private var lines: [Int] = []
  private var oneSided = 0
  private var toThemselves = 0
  private let folded = FoldedTexts()
  private static let source = "s1"

  private struct Party {
    var id: String
    var name: String
    var type: String
    var line: Int
    var isRecipient = false
  }

  /// - Parameter hasLines: whether a flow has a line in the file.
  init(file: String, hasLines: Bool) {
    self.file = file
    self.hasLines = hasLines
  }

  mutating func add(_ flow: FTSFlow) {
    guard !flow.source.name.isEmpty, !flow.destination.name.isEmpty else {
      for side in [flow.source, flow.destination] where !side.name.isEmpty {
        _ = party(side, flow.line, isRecipient: false)
      }
      oneSided += 1
      return
    }
    guard folded[flow.source.name] != folded[flow.destination.name] else {
      _ = party(flow.source, flow.line, isRecipient: false)
      toThemselves += 1
      return
    }
    var tie = Tie(
      party(flow.source, flow.line, isRecipient: false), .funds,
      party(flow.destination, flow.line, isRecipient: true))
    tie.id = flow.id.isEmpty ? nil : "fts-\(flow.id)"
    tie.flow = Self.flow(flow.status).map { .known($0) } ?? .unknown
    if Self.flow(flow.status) == nil, !flow.status.isEmpty {
      tie.extras[Self.prefix + "status"] = flow.status
    }
    tie.amount = number(flow.amount, flow.line)
    tie.currency = tie.amount == nil ? nil : Currency(rawValue: "USD")
    if !flow.originalCurrency.isEmpty, flow.originalCurrency.uppercased() != "USD" {
      tie.statedAmount = number(flow.originalAmount, flow.line)
      tie.statedCurrency =
        tie.statedAmount == nil ? nil : Currency(rawValue: flow.originalCurrency)
    }
    let sectors = OrderedSet(
      flow.clusters.map { Sector(rawValue: TermSynonyms.sectors.term(meantBy: $0) ?? $0) })
    tie.sectors = sectors.isEmpty ? .unknown : .known(Array(sectors))
    if flow.locations.count == 1 { tie.area = .known(area(flow.locations[0])) }
    tie.instrument = plan(flow).map { .known($0) } ?? .unknown
    tie.start = PartialDate(flow.years.first).map { .known($0) } ?? .unknown
    tie.end = PartialDate(flow.years.last).map { .known($0) } ?? .unknown
    tie.notes = flow.description.isEmpty ? nil : flow.description
    tie.sources = [
      SourceReference(source: Self.source, locator: flow.id.isEmpty ? "\(flow.line)" : flow.id)
    ]
    for name in FTSFlow.kept { tie.extras[Self.prefix + name] = flow.others[name] }
    if flow.locations.count > 1 {
      tie.extras[Self.prefix + "locations"] = flow.locations.joined(separator: "|")
    }
    ties.append(tie)
    lines.append(flow.line)
  }

  private static let prefix = "fts-"

  private static func flow(_ status: String) -> Flow? {
    switch status.lowercased() {
    case "paid": .disbursement
    case "commitment": .commitment
    case "pledge": .pledge
    default: nil
    }
  }

  private mutating func number(_ text: String, _ line: Int) -> Decimal? {
    guard !text.isEmpty else { return nil }
    if let number = Decimal(plainText: text) { return number }
    diagnostics.append(
      Diagnostic(
        .warning, code: "not-a-number",
        summary: LocalizedText(
          en: "“\(text)” is not a number; it is read as not known.",
          fr: "« \(text) » n’est pas un nombre ; la valeur est lue comme non connue."),
        at: .file(file, line: hasLines ? line : nil, column: nil),
        remedy: LocalizedText(
          en: "Write digits with a point, without spaces.",
          fr: "Écrire des chiffres avec un point décimal, sans espaces.")))
    return nil
  }

  private mutating func party(_ side: FTSFlow.Side, _ line: Int, isRecipient: Bool) -> String {
    let key = folded[side.name]
    if parties[key] == nil {
      parties[key] = Party(
        id: codes.code(MissingCodes.code(side.name)), name: side.name, type: side.type, line: line)
    }
    if isRecipient { parties[key]?.isRecipient = true }
    if parties[key]?.type.isEmpty == true { parties[key]?.type = side.type }
    return parties[key]?.id ?? ""
  }

  private mutating func area(_ location: String) -> String {
    let id = MissingCodes.code(location)
    places[id] = places[id] ?? location
    return id
  }

  private mutating func plan(_ flow: FTSFlow) -> String? {
    guard !flow.plan.name.isEmpty else { return nil }
    let id = MissingCodes.code("plan \(flow.plan.code.isEmpty ? flow.plan.name : flow.plan.code)")
    plans[id] = plans[id] ?? flow.plan.name
    return id
  }

  // MARK: The map

  /// O(flows).
  func reading() -> MapReading {
    var reading = MapReading(
      map: StakeholderMap(), diagnostics: diagnostics, origin: MapOrigin())
    reading.map.settings.languages = [.english]
    reading.map.settings.subtitles[.english] =
      "After flows of OCHA’s Financial Tracking Service: \(file)"
    var source = Source()
    (source.id, source.title, source.kind) = (Self.source, file, "FTS")
    reading.map.sources = [source]
    reading.map.stakeholders = parties.values.map { party in
      var row = Stakeholder()
      (row.id, row.name) = (party.id, party.name)
      row.kind = .known(Self.kind(party))
      row.group =
        (row.kind.value?.usualGroup ?? (party.type == "NGO" ? .civilSociety : nil))
        .map { .known($0) } ?? .unknown
      row.sources = [SourceReference(source: Self.source)]
      return row
    }
    reading.map.areas = places.map { id, name in
      var area = Area()
      (area.id, area.name) = (id, name)
      return area
    }
    reading.map.instruments = plans.map { id, title in
      var plan = Instrument()
      (plan.id, plan.title) = (id, title)
      return plan
    }
    reading.map.ties = ties
    let extras = OrderedSet(ties.flatMap(\.extras.keys))
    if !extras.isEmpty { reading.map.extraColumns[Tie.schema.name] = Array(extras) }
    if hasLines {
      reading.origin.tables[Stakeholder.schema.name] = MapOrigin.TableOrigin(
        source: .file(file), lines: parties.values.map(\.line))
      reading.origin.tables[Tie.schema.name] = MapOrigin.TableOrigin(
        source: .file(file), lines: lines)
    }
    let notes = [
      (
        oneSided,
        LocalizedText(
          en: "Flows that name only one side, which make no tie: \(oneSided).",
          fr: "Flux qui ne nomment qu’un côté et ne font pas de lien : \(oneSided).")
      ),
      (
        toThemselves,
        LocalizedText(
          en: "Flows of a party to itself, which make no tie: \(toThemselves).",
          fr: "Flux d’une organisation vers elle-même, qui ne font pas de lien : \(toThemselves).")
      ),
    ]
    reading.diagnostics += notes.filter { $0.0 > 0 }.map {
      Diagnostic(
        .note, code: "not-read", summary: $0.1, at: .file(file, line: nil, column: nil))
    }
    return reading
  }

  private static func kind(_ party: Party) -> StakeholderKind {
    switch party.type {
    // A government that only gives is a donor here.
    case "Government", "Governments": party.isRecipient ? .governmentOffice : .donor
    case "Inter-governmental", "Multilateral Organizations": .multilateral
    case "Pooled fund", "Pooled Funds": .pooledFund
    case "UN agency", "UN Agencies": .unAgency
    case "International NGO", "International NGOs": .internationalNGO
    case "National NGO", "National NGOs", "Local NGOs", "National/Local NGOs": .nationalNGO
    default: .unspecified
    }
  }
}
