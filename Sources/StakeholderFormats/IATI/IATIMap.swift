import Foundation
import OrderedCollections
import StakeholderModel

/// Makes a map of what was collected from a file of IATI.
struct IATIMap {
  private let collector: IATICollector
  private let file: String
  private let language: Language
  private var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
  /// The number that each party of the collector has among those that remain.
  private let places: [Int]
  private let parties: [IATIParties.Party]
  /// The codes of those that remain.
  private var codes: [String] = []
  private var tieLines: [Int] = []
  private var remarks: IATIRemarks
  private static let source = "s1"

  init(_ collector: IATICollector, file: String) {
    self.collector = collector
    (parties, places) = collector.parties.joined()
    self.file = file
    remarks = IATIRemarks(file: file)
    let counts = collector.languages.filter { Language.spoken.map(\.rawValue).contains($0.key) }
    language =
      counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Language(rawValue: $0.key) }
      ?? .english
  }

  /// O(parties + flows + activities).
  mutating func read() -> MapReading {
    reading.map.settings.languages = [language]
    let after = LocalizedText(
      en: "After data of IATI: \(file)", fr: "D’après des données de l’IATI : \(file)")
    reading.map.settings.subtitles[language] = after(language)
    addParties()
    addSource()
    addAreas()
    addTies()
    addRoles()
    addActivities()
    reading.diagnostics = remarks.diagnostics(of: collector)
    return reading
  }

  // MARK: Rows

  private mutating func addParties() {
    var new = NewCodes()
    let countries = Set(collector.countries.keys)
    for party in parties {
      var row = party.stakeholder(
        in: language, source: Self.source, countries: countries)
      row.id = new.code(Self.code(row.name))
      codes.append(row.id)
      reading.map.stakeholders.append(row)
    }
    keep(parties.map(\.line), of: Stakeholder.schema.name)
  }

  /// As many words of a name as make a code that people can read.
  private static func code(_ name: String) -> String {
    let words = MissingCodes.code(name).split(separator: "-")
    var code = ""
    for word in words where code.isEmpty || code.count + word.count < 40 {
      code += (code.isEmpty ? "" : "-") + word
    }
    return code.isEmpty ? "party" : code
  }

  private mutating func addSource() {
    var source = Source()
    source.id = Self.source
    source.title = file
    source.date = collector.generated.map { .known($0) } ?? .unknown
    let names = Dictionary(
      reading.map.stakeholders.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let authors = OrderedSet(collector.reporters.map { names[codes[places[$0]]] ?? "" })
    // A collection of many publishers is nobody's in particular.
    if authors.count <= 3, !authors.isEmpty { source.author = authors.joined(separator: ", ") }
    source.kind = "IATI"
    reading.map.sources = [source]
  }

  private mutating func addAreas() {
    let locales = Language.spoken.map { ($0, Locale(identifier: $0.rawValue)) }
    for (code, narrative) in collector.countries where !code.isEmpty {
      var area = Area()
      area.id = code
      // The names of Unicode's Common Locale Data Repository.
      let names = locales.map { ($0, $1.localizedString(forRegionCode: code.uppercased())) }
      area.name =
        names.first { $0.0 == language }?.1 ?? narrative.first ?? code.uppercased()
      for (other, name) in names where other != language { area.names[other] = name }
      area.level = .known(.national)
      reading.map.areas.append(area)
    }
  }

  private mutating func addTies() {
    let (sums, toThemselves, twice) = collector.flows.joined(
      places, activities: Set(collector.lines.keys))
    for (key, sum) in sums where sum.amount != 0 {
      var tie = Tie(codes[key.provider], .funds, codes[key.receiver])
      tie.flow = .known(key.flow)
      tie.amount = sum.amount
      tie.currency = key.currency.isEmpty ? nil : Currency(rawValue: key.currency)
      tie.channel = key.channel.map { .known($0) } ?? .unknown
      tie.sectors = key.sectors.isEmpty ? .unknown : .known(key.sectors)
      tie.area = key.country.map { .known($0) } ?? .unknown
      tie.start = sum.start.map { .known($0) } ?? .unknown
      tie.end = sum.end.map { .known($0) } ?? .unknown
      if sum.count > 1 {
        tie.notes = language.say(
          en: "Transactions: \(sum.count)", fr: "Transactions : \(sum.count)")
      }
      add(tie, sum.evidence, sum.line)
    }
    remarks.add(
      toThemselves: toThemselves, twice: twice, nothing: sums.values.count { $0.amount == 0 })
  }

  /// What parties have to do with each other by their parts in activities. Where money is known to flow, that they have
  /// such parts says no more.
  private mutating func addRoles() {
    let funded = Set(reading.map.ties.map { [$0.from, $0.to] })
    var roles: OrderedDictionary<IATICollector.Role, (evidence: IATIEvidence, line: Int)> = [:]
    for (role, ground) in collector.roles {
      let key = IATICollector.Role(
        from: places[role.from], relation: role.relation, to: places[role.to])
      roles[key, default: (IATIEvidence(), ground.line)].evidence.add(ground.evidence)
    }
    for (role, ground) in roles where role.from != role.to {
      var tie = Tie(codes[role.from], role.relation, codes[role.to])
      guard role.relation != .funds || !funded.contains([tie.from, tie.to]) else { continue }
      tie.notes = language.say(
        en: "By their parts in activities: \(ground.evidence.count)",
        fr: "Selon leur rôle dans des activités : \(ground.evidence.count)")
      add(tie, ground.evidence, ground.line)
    }
    keep(tieLines, of: Tie.schema.name)
  }

  private mutating func add(_ tie: Tie, _ evidence: IATIEvidence, _ line: Int) {
    var tie = tie
    tie.sources = evidence.references(Self.source, in: language)
    tieLines.append(line)
    reading.map.ties.append(tie)
  }

  private mutating func addActivities() {
    for work in collector.work {
      var row = Activity()
      row.stakeholder = codes[places[work.party]]
      let own = work.action.texts.first { text in
        text.language.map { Language(rawValue: $0) == language } ?? true
      }
      row.action = own?.text ?? work.action.first ?? work.activity
      for (code, text) in work.action.texts {
        guard let code else { continue }
        let other = Language(rawValue: code)
        if other != language, row.actions[other] == nil { row.actions[other] = text }
      }
      row.sectors = work.sectors.isEmpty ? .unknown : .known(work.sectors)
      row.area = work.country.map { .known($0) } ?? .unknown
      row.start = work.start.map { .known($0) } ?? .unknown
      row.end = work.end.map { .known($0) } ?? .unknown
      row.notes = state(work.status)
      row.sources = [SourceReference(source: Self.source, locator: work.activity)]
      reading.map.activities.append(row)
    }
    keep(collector.work.map(\.line), of: Activity.schema.name)
  }

  private func state(_ status: String) -> String? {
    switch status {
    case IATICodes.pipeline: language.say(en: "In preparation.", fr: "En préparation.")
    case IATICodes.cancelled: language.say(en: "Cancelled.", fr: "Annulée.")
    default: nil
    }
  }

  private mutating func keep(_ lines: [Int], of table: String) {
    reading.origin.tables[table] = MapOrigin.TableOrigin(source: .file(file), lines: lines)
  }
}
