import Foundation
import StakeholderModel

/// Files of the International Aid Transparency Initiative, activities and organisations, versions 1.01 to 2.03
/// (https://iatistandard.org/en/iati-standard/).
///
/// Organisations are stakeholders, known by their identifiers, and kinds by their types. A transaction that names both
/// sides is money from one to the other: transactions of two parties of one flow, channel, currency, year, country and
/// field of work are one tie with their sum, what provider and receiver both report counting once. Shares of countries
/// and sectors cut it. Those who carry out an activity do it, in each recipient country; other parts in it are ties: the
/// funding party funds those who direct it or carry it out (without an amount, where no transaction says it), who are
/// accountable to the accountable party. Nutrition is what the policy marker says it of, and the sectors of the OECD.
///
/// The file is read as a stream: what is kept is the parties, the sums and a row for each party's part in an activity.
/// What is not read is counted by name. O(bytes).
public struct IATIFormat: MapFormat {
  public let id = "iati"
  public let title = LocalizedText(
    en: "activities and organisations of IATI (XML)",
    fr: "activités et organisations de l’IATI (XML)")
  public let canWrite = false

  public init() {}

  public func recognises(_ start: FileStart) -> Bool {
    start.rootElement == "iati-activities" || start.rootElement == "iati-organisations"
  }

  public func claims(_ newLocation: URL) -> Bool { false }

  public func read(_ start: FileStart) throws -> MapReading {
    let collector = IATICollector()
    try XMLFile.read(start.location, isUnbounded: true, IATIHandler(collector))
    var map = IATIMap(collector, file: start.location.lastPathComponent)
    return map.read()
  }
}
