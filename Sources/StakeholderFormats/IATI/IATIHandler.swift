import Foundation
import StakeholderModel
import XMLEvents

/// Follows a file of IATI and hands over each activity or organisation when it ends.
final class IATIHandler: XMLEventHandler {
  let hasEnough = false

  private let collector: IATICollector
  private var depth = 0
  /// The depth of the element whose insides say nothing for a map.
  private var skipped: Int?
  private var record = IATIRecord()
  private var section = Section.other
  private var part = Part.other
  private var transaction = IATIRecord.Transaction()
  private var party = IATIRecord.Party()
  private var portion = IATIRecord.Portion()
  /// The texts of the element at hand: its narratives, or, before version 2, what stands in it.
  private var narrative = IATIRecord.Narrative()
  private var text: [UInt8] = []
  private var isText = false
  private var textLanguage: String?

  /// Which child of an activity is open.
  private enum Section {
    case identifier, reporter, title, participant, country, sector, transaction, budget, other
  }
  /// Which child of a transaction or budget is open.
  private enum Part { case value, provider, receiver, country, sector, other }

  init(_ collector: IATICollector) { self.collector = collector }

  // MARK: Starts

  func started(_ name: XMLName, _ attributes: XMLAttributes) {
    depth += 1
    guard skipped == nil else { return }
    switch depth {
    case 1: collector.begin(attributes)
    case 2:
      if name == "iati-activity" || name == "iati-organisation" {
        startRecord(attributes)
        record.isOrganisation = name == "iati-organisation"
      } else {
        skipped = depth
      }
    case 3: startSection(name, attributes)
    case 4:
      if section == .transaction || section == .budget {
        startPart(name, attributes)
      } else {
        startNarrative(name, attributes)
      }
    default: startNarrative(name, attributes)
    }
  }

  private func startRecord(_ attributes: XMLAttributes) {
    record = IATIRecord()
    record.line = attributes.line
    record.language = attributes["lang"]
    record.currency = attributes["default-currency"] ?? ""
  }

  private func startSection(_ name: XMLName, _ attributes: XMLAttributes) {
    narrative = IATIRecord.Narrative()
    section = .other
    if name == "transaction" {
      section = .transaction
      transaction = IATIRecord.Transaction(line: attributes.line)
    } else if name == "participating-org" {
      section = .participant
      startParty(attributes)
    } else if name == "sector" {
      section = .sector
      startPortion(attributes)
    } else if name == "iati-identifier" || name == "organisation-identifier" {
      section = .identifier
      startText(attributes)
    } else if name == "reporting-org" {
      section = .reporter
      startParty(attributes)
    } else if name == "title" || name == "name" {
      section = .title
      startText(attributes)
    } else if name == "recipient-country" {
      section = .country
      startPortion(attributes)
    } else if name == "activity-date" {
      keepDate(attributes)
      skipped = depth
    } else if name == "activity-status" {
      record.status = attributes["code"] ?? ""
      skipped = depth
    } else if name == "policy-marker" {
      keepMarker(attributes)
      skipped = depth
    } else if name == "recipient-region" {
      record.regions += 1
      skipped = depth
    } else if name == "recipient-org-budget" {
      section = .budget
      transaction = IATIRecord.Transaction(line: attributes.line)
    } else {
      collector.leaveOut(name)
      skipped = depth
    }
  }

  private func startPart(_ name: XMLName, _ attributes: XMLAttributes) {
    narrative = IATIRecord.Narrative()
    part = .other
    if name == "value" {
      part = .value
      transaction.currency = attributes["currency"] ?? ""
      startText(attributes)
    } else if name == "transaction-type" {
      transaction.type = attributes["code"] ?? ""
    } else if name == "transaction-date" || name == "period-start" {
      transaction.date = date(attributes)
    } else if name == "provider-org" {
      part = .provider
      startParty(attributes)
    } else if name == "receiver-org" || name == "recipient-org" {
      part = .receiver
      startParty(attributes)
    } else if name == "disbursement-channel" {
      transaction.channel = attributes["code"] ?? ""
    } else if name == "sector" {
      part = .sector
      startPortion(attributes)
    } else if name == "recipient-country" {
      part = .country
      startPortion(attributes)
    }
    if part == .other { skipped = depth }
  }

  private func startParty(_ attributes: XMLAttributes) {
    party = IATIRecord.Party()
    party.ref = attributes["ref"].flatMap(IATICodes.identifier) ?? ""
    party.type = attributes["type"] ?? ""
    party.role = attributes["role"] ?? ""
    party.activity =
      (attributes["activity-id"] ?? attributes["provider-activity-id"]
      ?? attributes["receiver-activity-id"])?.trimmed ?? ""
    party.line = attributes.line
    startText(attributes)
  }

  private func startPortion(_ attributes: XMLAttributes) {
    portion = IATIRecord.Portion()
    portion.code = attributes["code"]?.trimmed ?? ""
    portion.vocabulary = attributes["vocabulary"] ?? ""
    if let percent = attributes["percentage"]?.trimmed, !percent.isEmpty {
      portion.percent = Decimal(plainText: percent)
      if portion.percent == nil { collector.fault(.noNumber(percent), attributes.line) }
    }
    startText(attributes)
  }

  private func keepDate(_ attributes: XMLAttributes) {
    guard let kind = attributes["type"].flatMap(IATICodes.date) else { return }
    record.dates[kind] = date(attributes)
  }

  /// The day; some write a time behind it.
  private func date(_ attributes: XMLAttributes) -> PartialDate? {
    guard let bytes = attributes.bytes("iso-date"), !bytes.isEmpty else { return nil }
    let day = bytes.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    let date = PartialDate(String(decoding: day, as: UTF8.self))
    if date == nil {
      collector.fault(.noDate(String(decoding: bytes, as: UTF8.self)), attributes.line)
    }
    return date
  }

  private func keepMarker(_ attributes: XMLAttributes) {
    let vocabulary = attributes["vocabulary"] ?? "1"
    guard attributes["code"] == IATICodes.nutritionMarker, ["", "1", "DAC"].contains(vocabulary),
      let significance = attributes["significance"], significance != "0", !significance.isEmpty
    else { return }
    record.isForNutrition = true
  }

  private func startNarrative(_ name: XMLName, _ attributes: XMLAttributes) {
    guard isText, name == "narrative" else {
      skipped = depth
      return
    }
    startText(attributes)
  }

  private func startText(_ attributes: XMLAttributes) {
    text.removeAll(keepingCapacity: true)
    textLanguage = attributes["lang"]
    isText = true
  }

  func found(_ text: UnsafeBufferPointer<UInt8>) {
    if isText, skipped == nil { self.text.append(contentsOf: text) }
  }

  // MARK: Ends

  func ended(_ name: XMLName) {
    defer { depth -= 1 }
    if let skipped {
      if skipped == depth { self.skipped = nil }
      return
    }
    switch depth {
    case 2: collector.add(record)
    case 3: endSection()
    case 4 where section == .transaction || section == .budget: endPart()
    default: endText()
    }
  }

  /// Keeps what stood in the element, with one space wherever there are several, or line breaks; between elements they are
  /// no text. By bytes, since this is most of the work.
  private func endText() {
    var words: [UInt8] = []
    words.reserveCapacity(text.count)
    var isEscaped = false
    for byte in text {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace {
        words.append(byte)
        isEscaped = isEscaped || byte == UInt8(ascii: "&")
      } else if let last = words.last, last != 0x20 {
        words.append(0x20)
      }
    }
    text.removeAll(keepingCapacity: true)
    if words.last == 0x20 { words.removeLast() }
    guard !words.isEmpty else { return }
    let content = String(decoding: words, as: UTF8.self)
    narrative.texts.append(
      (textLanguage ?? record.language, isEscaped ? Self.plain(content) : content))
  }

  /// Several publishers escape their texts twice.
  private static func plain(_ text: String) -> String {
    let names: KeyValuePairs = [
      "&apos;": "'", "&quot;": "\"", "&lt;": "<", "&gt;": ">", "&amp;": "&",
    ]
    return names.reduce(text) { $0.replacing($1.key, with: $1.value) }
  }

  private func endSection() {
    endText()
    isText = false
    switch section {
    case .identifier:
      // A bar would part the references to it.
      if record.identifier.isEmpty {
        record.identifier = (narrative.first ?? "").replacing("|", with: "/")
      }
    case .title: record.title.texts += narrative.texts
    case .reporter:
      party.name = narrative
      record.reporter = party
    case .participant:
      party.name = narrative
      if isRoom(record.parties.count, Self.mostParties, party.line) { record.parties.append(party) }
    case .country:
      portion.name = narrative
      if isRoom(record.countries.count, Self.mostCountries, record.line) {
        record.countries.append(portion)
      }
    case .sector: record.sectors.append(portion)
    case .transaction: record.transactions.append(transaction)
    case .budget: record.budgets.append(transaction)
    case .other: break
    }
    section = .other
  }

  /// There are fewer countries than that; a file could name as many as fill any memory, each with each party.
  private static let mostCountries = 300
  private static let mostParties = 1_000

  private func isRoom(_ count: Int, _ most: Int, _ line: Int) -> Bool {
    if count >= most { collector.fault(.tooMany(most), line) }
    return count < most
  }

  private func endPart() {
    endText()
    isText = false
    switch part {
    case .value:
      let text = narrative.first ?? ""
      transaction.amount = Decimal(plainText: text)
      if transaction.amount == nil, !text.isEmpty {
        collector.fault(.noNumber(text), transaction.line)
      }
    case .provider:
      party.name = narrative
      transaction.provider = party
    case .receiver:
      party.name = narrative
      transaction.receiver = party
    case .country:
      portion.name = narrative
      if isRoom(transaction.countries.count, Self.mostCountries, transaction.line) {
        transaction.countries.append(portion)
      }
    case .sector: transaction.sectors.append(portion)
    case .other: break
    }
    part = .other
  }
}
