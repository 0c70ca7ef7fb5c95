import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct SeatLoadTests {
  private var map: StakeholderMap {
    StakeholderMap(
      ["a", "b", "c"].map { Stakeholder($0, .coordinationBody) }
        + ["busy", "idle", "watcher"].map { Stakeholder($0) },
      [
        Tie("busy", .chairs, "a"), Tie("busy", .memberOf, "a"), Tie("busy", .memberOf, "b"),
        Tie("busy", .memberOf, "c"), Tie("idle", .memberOf, "b"), Tie("watcher", .observes, "b"),
        Tie("idle", .memberOf, "c").with(.lapsed), Tie("a", .memberOf, "b"),
      ],
      meetings: [
        Meeting("a", "2022", planned: 12, held: 9), Meeting("a", "2021", planned: 4, held: 1),
        Meeting("b", "2022-01/2022-03", planned: 2, held: nil),
        Meeting("b", "2023", .known(.regular)),
      ])
  }

  @Test func seatsAreCountedOnceABodyAndMeetingsByTheLatestCount() throws {
    let loads = SeatLoad.all(map)
    #expect(loads.map(\.id) == ["busy", "a", "idle"])
    #expect(loads[0].bodies == ["a", "b", "c"] && loads[0].seats == 3)
    // Nine held in 2022, and two planned in a quarter are eight a year.
    #expect(loads[0].meetings == 17)
    #expect(loads[0].bodiesWithoutCount == ["c"])
    #expect(loads[2].bodies == ["b"] && loads[2].meetings == 8)
  }

  @Test func whatNobodyCountedIsNotNone() {
    var map = map
    map.meetings = []
    #expect(SeatLoad.all(map).allSatisfy { $0.meetings == nil })
    #expect(SeatLoad.all(map)[0].bodiesWithoutCount.count == 3)
    #expect(SeatLoad.all(StakeholderMap()).isEmpty)
  }
}
