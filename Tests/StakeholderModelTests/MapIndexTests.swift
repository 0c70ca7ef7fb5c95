import StakeholderModel
import Testing

@Suite struct MapIndexTests {
  private static func map() -> StakeholderMap {
    var map = StakeholderMap("a", "b", "c", "lonely")
    map.stakeholders.append(Stakeholder("committee", kind: .coordinationBody))
    map.stakeholders.append(Stakeholder("network", kind: .sunNetwork))
    map.stakeholders.append(Stakeholder("cluster", kind: .unCluster))
    var absent = Tie("c", .chairs, "committee")
    absent.status = .known(.absent)
    map.ties = [
      Tie("a", .memberOf, "committee"), Tie("b", .chairs, "committee"), absent,
      Tie("a", .funds, "b"), Tie("b", .observes, "a"), Tie("a", .reportsTo, "lonely"),
    ]
    return map
  }

  private let index = MapIndex(map())

  @Test func findsRowsByIdAndTheFirstOfTwo() {
    var map = Self.map()
    map.stakeholders.append(Stakeholder("a", name: "second"))
    let index = MapIndex(map)
    #expect(index.stakeholder("a")?.name == "a")
    #expect(index.row(ofStakeholder: "b") == 1)
    #expect(index.stakeholder("nobody") == nil)
    #expect(index.row(ofInstrument: "a") == nil)
    map.stakeholders.append(Stakeholder("committee", name: "second"))
    #expect(MapIndex(map).bodies.filter { $0 == "committee" }.count == 1)
  }

  @Test func findsInstruments() {
    var map = Self.map()
    var plan = Instrument()
    plan.id = "plan"
    plan.title = "Plan"
    plan.titles[.french] = "Le plan"
    map.instruments = [plan]
    let index = MapIndex(map)
    #expect(index.instrument("plan")?.title(in: .french) == "Le plan")
    #expect(index.instrument("plan")?.title(in: .english) == "Plan")
    #expect(index.row(ofInstrument: "plan") == 0)
  }

  @Test func leavesOutDeniedTiesUnlessAsked() {
    #expect(index.ties(to: "committee") == [0, 1])
    #expect(index.ties(to: "committee", includingAbsent: true) == [0, 1, 2])
    #expect(index.ties(from: "c").isEmpty)
    #expect(index.ties(from: "c", includingAbsent: true) == [2])
  }

  @Test func selectsTheRelationsAskedFor() {
    #expect(index.ties(from: "a") == [0, 3, 5])
    #expect(index.ties(from: "a", [.funds]) == [3])
    #expect(index.ties(from: "a", [.funds, .memberOf]) == [0, 3])
    #expect(index.ties(from: "a", []).isEmpty)
    #expect(index.ties(from: "nobody").isEmpty)
  }

  @Test func listsSeatsInTheOrderOfTheMap() {
    let seats = index.seats(in: "committee")
    #expect(seats.map(\.seat) == [.member, .chair])
    #expect(seats.map(\.holder) == ["a", "b"])
    #expect(seats.map(\.tie) == [0, 1])
    #expect(index.seats(in: "b").isEmpty)
  }

  @Test func aBodyIsWhatSomebodySitsInOrWhatItsKindSays() {
    // "a" is only observed, which is no seat.
    #expect(index.bodies == ["committee", "network", "cluster"])
  }

  @Test func aDeniedSeatMakesNoBody() {
    var map = StakeholderMap("a", "b")
    var tie = Tie("a", .memberOf, "b")
    map.ties = [tie]
    #expect(MapIndex(map).bodies == ["b"])
    tie.status = .known(.absent)
    map.ties = [tie]
    #expect(MapIndex(map).bodies.isEmpty)
  }

  private static let counts: [(Int?, Int?, Bool)] = [
    (nil, nil, false), (1, 1, false), (1, 2, true), (2, nil, true), (nil, 2, true), (nil, 1, false),
  ]

  @Test(arguments: counts)
  func aCollectiveStandsForMoreThanOne(least: Int?, most: Int?, expected: Bool) {
    var stakeholder = Stakeholder("ministries")
    stakeholder.countMin = least
    stakeholder.countMax = most
    #expect(stakeholder.isCollective == expected)
  }
}
