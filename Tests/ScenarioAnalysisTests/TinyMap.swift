import Foundation
import StakeholderModel

/// Maps of a few parties, to be compared.
extension StakeholderMap {
  /// Parties a, b, c … of which the first coordinates with every other: a star.
  static func star(_ parties: Int, date: String = "2022") -> StakeholderMap {
    var map = StakeholderMap()
    map.settings.name = "star-\(parties)"
    map.settings.date = PartialDate(date)
    map.stakeholders = (0..<parties).map { number in
      var party = Stakeholder()
      party.id = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number)))
      party.name = "Party \(party.id)"
      return party
    }
    map.ties = map.stakeholders.dropFirst().map { Tie("a", .coordinatesWith, $0.id) }
    return map
  }

  /// Every party coordinates with every other.
  static func clique(_ parties: Int, date: String = "2022") -> StakeholderMap {
    var map = star(parties, date: date)
    map.settings.name = "clique-\(parties)"
    let ids = map.stakeholders.map(\.id)
    map.ties = ids.flatMap { a in ids.filter { a < $0 }.map { Tie(a, .coordinatesWith, $0) } }
    return map
  }

  /// Without parties, with the steps of one process.
  static func process(_ subject: String, _ steps: [(String, StageStatus?)]) -> StakeholderMap {
    var map = StakeholderMap()
    map.settings.date = PartialDate("2022")
    map.stages = steps.map { name, status in
      var stage = Stage()
      stage.subject = subject
      stage.stage = name
      stage.status = status.map(Fact.known) ?? .unknown
      return stage
    }
    return map
  }

  /// Marks of one group on one domain.
  static func marks(_ marks: [Int], scale: String = "1-5") -> StakeholderMap {
    var map = StakeholderMap()
    map.settings.date = PartialDate("2022")
    map.assessments = marks.enumerated().map { number, mark in
      var row = Assessment()
      row.subject = "country"
      row.framework = "alignment"
      row.domain = .known("Planning")
      row.item = "Item \(number)"
      row.respondentGroup = .known(RespondentGroup(rawValue: "government"))
      row.score = Decimal(mark)
      row.scale = scale
      return row
    }
    return map
  }
}
