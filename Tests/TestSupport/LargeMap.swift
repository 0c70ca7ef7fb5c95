import StakeholderModel

/// A made-up map of which no kind of diagram fits on one sheet: 62 bodies at three levels, 140 parties with
/// influence and interest, 45 areas, 45 engagements, and 16 domains that ten groups mark.
public enum LargeMap {
  /// What remainders make of the numbers of rows: the same each time.
  public static let map: StakeholderMap = {
    var map = StakeholderMap()
    map.settings.date = PartialDate("2023-06")
    addBodies(to: &map)
    addParties(to: &map)
    addActivities(to: &map)
    addEngagements(to: &map)
    addAssessments(to: &map)
    return map
  }()

  private static func addBodies(to map: inout StakeholderMap) {
    func add(_ id: String, _ name: String, _ level: Level, isProposed: Bool = false) {
      var body = Stakeholder()
      (body.id, body.name) = (id, name)
      (body.kind, body.level) = (.known(.coordinationBody), .known(level))
      body.group = .known(.government)
      if isProposed { body.status = .known(.proposed) }
      map.stakeholders.append(body)
    }
    add("cnn", "Conseil national de nutrition", .national)
    add("ctin", "Comité technique intersectoriel de nutrition", .national)
    map.ties.append(Tie("ctin", .reportsTo, "cnn"))
    for region in 0..<20 {
      let id = "region-\(region)"
      add(id, "Comité régional de suivi \(region + 1)", .region, isProposed: region % 5 == 0)
      if region % 3 > 0 { map.ties.append(Tie(id, .reportsTo, "ctin")) }
      for seat in 0..<4 { map.ties.append(Tie("party-\((region + seat * 2) % 60)", .memberOf, id)) }
      for place in 0..<2 {
        let local = "local-\(region)-\(place)"
        add(local, "Comité local \(place + 1) de la région \(region + 1)", .department)
        if (region + place) % 4 > 0 {
          var tie = Tie(local, .reportsTo, id)
          if place == 1 { tie.status = .known(.proposed) }
          map.ties.append(tie)
        }
        for seat in 0..<3 {
          map.ties.append(Tie("party-\((region * 2 + place * 3 + seat) % 60)", .memberOf, local))
        }
      }
    }
  }

  private static func addParties(to map: inout StakeholderMap) {
    let grades = ["low", "medium", "high"]
    let groups = StakeholderGroup.terms.map { StakeholderGroup(rawValue: $0.id) }
    for number in 0..<140 {
      var party = Stakeholder()
      (party.id, party.name) = ("party-\(number)", "Association pour la nutrition \(number + 1)")
      party.group = number % 11 == 0 ? .unknown : .known(groups[number % groups.count])
      party.influence = .known(grades[number % 3])
      party.interest = .known(grades[number / 3 % 2])
      map.stakeholders.append(party)
    }
  }

  private static func addActivities(to map: inout StakeholderMap) {
    for place in 0..<45 {
      var area = Area()
      (area.id, area.name) = ("area-\(place)", "Région \(place + 1)")
      area.level = .known(.region)
      map.areas.append(area)
      for sector in Sector.terms.prefix(12).enumerated() where (place + sector.offset) % 3 > 0 {
        var activity = Activity()
        activity.stakeholder = "party-\((place * 7 + sector.offset) % 60)"
        activity.action = "Action \(sector.offset + 1)"
        activity.sectors = .known([Sector(rawValue: sector.element.id)])
        activity.area = .known(area.id)
        map.activities.append(activity)
      }
    }
  }

  private static func addEngagements(to map: inout StakeholderMap) {
    for number in 0..<45 {
      var engagement = Engagement()
      engagement.id = "e\(number)"
      engagement.provider = .known(["party-\(number)"])
      engagement.recipient = .known(["local-\(number / 5)-0"])
      let year = 2012 + number * 5 % 10
      if number % 9 > 0, let start = PartialDate("\(year)-03") { engagement.start = .known(start) }
      if number % 2 > 0, number % 9 > 0, let end = PartialDate("\(year + 1)") {
        engagement.end = .known(end)
      }
      map.engagements.append(engagement)
      guard number % 4 == 0, number % 9 > 0, let start = PartialDate("\(year)-03-01"),
        let end = PartialDate("\(year)-05-01")
      else { continue }
      for name in ["Demande", "Recrutement"] {
        var stage = Stage()
        (stage.subject, stage.stage) = (engagement.id, name)
        (stage.start, stage.end) = (.known(start), .known(end))
        (stage.usualMinDays, stage.usualMaxDays) = (14, 56)
        map.stages.append(stage)
      }
    }
  }

  /// Domains of one to nine items, and items that stand in none.
  private static func addAssessments(to map: inout StakeholderMap) {
    for domain in 0..<16 {
      for item in 0..<(1 + domain * 5 % 9) {
        for (number, group) in StakeholderGroup.terms.enumerated() where (domain + number) % 5 > 0 {
          var row = Assessment()
          (row.subject, row.framework) = ("cnn", "Autoévaluation")
          row.item = "Question \(item + 1) du domaine \(domain + 1)"
          if domain < 14 { row.domain = .known("Processus \(domain + 1)") }
          row.respondentGroup = .known(RespondentGroup(rawValue: group.id))
          (row.score, row.scale) = (.init((domain * item + number) % 5), "0-4")
          map.assessments.append(row)
        }
      }
    }
  }
}
