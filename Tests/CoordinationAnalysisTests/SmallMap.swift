import StakeholderModel

extension Stakeholder {
  /// A row of a test map: what it doesn't set is not known.
  init(
    _ id: String, _ kind: StakeholderKind? = nil, _ change: (inout Stakeholder) -> Void = { _ in }
  ) {
    self.init()
    self.id = id
    name = id
    self.kind = kind.map(Fact.known) ?? .unknown
    change(&self)
  }
}

extension Tie {
  init(
    _ from: String, _ relation: Relation, _ to: String, _ change: (inout Tie) -> Void
  ) {
    self.init(from, relation, to)
    change(&self)
  }

  /// The same tie with a status.
  func with(_ status: TieStatus) -> Tie {
    var tie = self
    tie.status = .known(status)
    return tie
  }
}

extension Meeting {
  init(_ body: String, _ period: String, _ regularity: Fact<MeetingRegularity>) {
    self.init()
    self.body = body
    self.period = Period(period)
    self.regularity = regularity
    sources = [SourceReference(source: "s1")]
  }

  init(_ body: String, _ period: String, planned: Int?, held: Int?) {
    self.init(body, period, .unknown)
    self.planned = planned
    self.held = held
  }
}

extension StakeholderMap {
  init(_ stakeholders: [Stakeholder], _ ties: [Tie] = [], meetings: [Meeting] = []) {
    self.init()
    self.stakeholders = stakeholders
    self.ties = ties
    self.meetings = meetings
  }

  /// Bodies that are alike in everything: ministries sit in all of them with one mandate, one field
  /// and one level, every row is reported and the rosters are complete.
  static func alike(_ bodies: [String], ministries: Int = 18) -> StakeholderMap {
    let members = (1...ministries).map { "ministry-\($0)" }
    return StakeholderMap(
      bodies.map { body in
        Stakeholder(body, .coordinationBody) {
          $0.level = .known(.national)
          $0.area = .known("land")
          $0.sectors = .known([Sector(rawValue: "nutrition")])
          $0.mandates = .known([Mandate(rawValue: "coordinate-policy")])
          $0.functions = .known([BodyFunction(rawValue: "coordination")])
          $0.complete = [.members]
          $0.confidence = .known(.reported)
        }
      } + members.map { Stakeholder($0, .ministry) },
      bodies.flatMap { body in
        members.map { Tie($0, .memberOf, body) { $0.confidence = .known(.reported) } }
      })
  }

  /// Changes the row of a stakeholder.
  mutating func change(_ id: String, _ change: (inout Stakeholder) -> Void) {
    for row in stakeholders.indices where stakeholders[row].id == id {
      change(&stakeholders[row])
    }
  }
}

extension Fact<PartialDate> {
  /// A known date; `unknown` for what is no date.
  static func date(_ text: String) -> Fact { PartialDate(text).map(Fact.known) ?? .unknown }
}
