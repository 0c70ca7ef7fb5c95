import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import CoordinationAnalysis

@Suite struct PlanFundingTests {
  private func planned(
    _ action: String, _ cost: Decimal?, _ year: Int? = nil, area: String? = nil,
    sectors: [String] = [], currency: String = "USD"
  ) -> PlannedAction {
    var row = PlannedAction()
    (row.plan, row.action, row.cost, row.year) = ("plan", action, cost, year)
    row.currency = cost == nil ? nil : Currency(rawValue: currency)
    row.area = area.map { .known($0) } ?? .unknown
    row.sectors = sectors.isEmpty ? .unknown : .known(sectors.map(Sector.init(rawValue:)))
    return row
  }

  private func given(
    _ amount: Decimal?, _ flow: Flow = .commitment, _ change: (inout Tie) -> Void = { _ in }
  ) -> Tie {
    Tie("a", .funds, "b") {
      ($0.amount, $0.currency) = (amount, Currency(rawValue: "USD"))
      $0.flow = .known(flow)
      $0.instrument = .known("plan")
      change(&$0)
    }
  }

  private func plan(_ actions: [PlannedAction], _ ties: [Tie], in currency: String? = nil) throws
    -> PlanFunding
  {
    var map = StakeholderMap(["a", "b"].map { Stakeholder($0) }, ties)
    map.plans = actions
    var rate = Rate()
    (rate.currency, rate.per) = (Currency(rawValue: "EUR"), Currency(rawValue: "USD"))
    (rate.date, rate.rate) = (PartialDate("2021"), 1.2)
    map.rates = [rate]
    let analysis = FundingAnalysis(map, in: currency.map(Currency.init(rawValue:)))
    return try #require(analysis.plans.first)
  }

  private func texts(_ parts: [PlanFunding.Part]) -> [String] {
    parts.map { part in
      let given = part.given.map {
        "\($0.flow ?? "-") \($0.amount) \($0.gap.map { "\($0)" } ?? "-")"
      }
      let cost = part.cost.map { "\($0)" } ?? "-"
      return "\(part.id ?? "-"): \(cost) [\(given.joined(separator: ", "))]"
    }
  }

  @Test func whatIsGivenStandsBesideTheActionItIsFor() throws {
    let plan = try plan(
      [planned("Train midwives", 70), planned("Radio", 30), planned("Study", nil)],
      [
        given(50) { $0.role = "train MIDWIVES" },
        given(20, .disbursement) { $0.role = "Train midwives" },
        given(5) { $0.role = "Vehicles" }, given(9), given(nil) { $0.role = "Radio" },
      ])
    #expect(
      texts(plan.parts(by: .action)) == [
        "Train midwives: 70 [commitment 50 20, disbursement 20 50]", "Radio: 30 []", "Study: - []",
        "Vehicles: - [commitment 5 -]", "-: - [commitment 9 -]",
      ])
    #expect(plan.parts(by: .action).map(\.rowsWithoutAmount) == [0, 1, 0, 0, 0])
    #expect(plan.parts(by: .action).map(\.actionsWithoutCost) == [0, 0, 1, 0, 0])
    #expect(texts([plan.total]) == ["-: 100 [commitment 64 36, disbursement 20 80]"])
  }

  /// A ministry gives for the plan out of what a donor gives it for anything.
  @Test func whatIsGivenForThePlanCountsWhereverItComesFrom() throws {
    let plan = try plan(
      [planned("A", 100)], [given(500) { ($0.to, $0.instrument) = ("a", .unknown) }, given(60)])
    #expect(texts([plan.total]) == ["-: 100 [commitment 60 40]"])
  }

  /// Money for several years is not divided between them.
  @Test func yearsStandByThemselves() throws {
    let plan = try plan(
      [planned("A", 10, 2022), planned("B", 20, 2021), planned("C", 5)],
      [
        given(4) { $0.start = .date("2021-06") }, given(25) { $0.start = .date("2022") },
        given(100) { ($0.start, $0.end) = (.date("2021"), .date("2023")) },
      ])
    #expect(
      texts(plan.parts(by: .year)) == [
        "2021: 20 [commitment 4 16]", "2021–2023: - [commitment 100 -]",
        "2022: 10 [commitment 25 -15]", "-: 5 []",
      ])
  }

  @Test func areasAndSectorsAreComparedAsTheyAreWritten() throws {
    let plan = try plan(
      [
        planned("A", 10, area: "north", sectors: ["health", "nutrition"]),
        planned("B", 20, area: "south", sectors: ["nutrition"]),
      ],
      [
        given(4) {
          $0.area = .known("north")
          $0.sectors = .known([Sector(rawValue: "nutrition"), Sector(rawValue: "health")])
        },
        given(8) { $0.sectors = .known([Sector(rawValue: "nutrition")]) },
      ])
    #expect(
      texts(plan.parts(by: .area)) == [
        "north: 10 [commitment 4 6]", "south: 20 []", "-: - [commitment 8 -]",
      ])
    #expect(
      texts(plan.parts(by: .sector)) == [
        "health|nutrition: 10 [commitment 4 6]", "nutrition: 20 [commitment 8 12]",
      ])
  }

  @Test func costsAreConvertedWithTheMoney() throws {
    let plan = try plan(
      [planned("A", 100, 2021, currency: "EUR"), planned("B", 30, 2021)],
      [given(50) { $0.start = .date("2021") }], in: "USD")
    #expect(plan.currency == "USD")
    #expect(texts([plan.total]) == ["-: 150 [commitment 50 100]"])
  }

  /// Of every dimension the parts make up the whole.
  @Test(arguments: UInt64(1)...10)
  func thePartsMakeUpThePlan(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: 0..<values.count, using: &generator)]
    }
    let actions = (0..<12).map { _ in
      planned(
        pick(["A", "B", "C"]), pick([nil, 5, 7]), pick([nil, 2021, 2022]),
        area: pick([nil, "north", "south"]),
        sectors: pick([[], ["health"], ["health", "nutrition"]]))
    }
    let ties = (0..<20).map { _ in
      given(pick([nil, 3, 11]), pick([.commitment, .disbursement])) {
        $0.role = pick([nil, "a", "B", "D"])
        $0.start = pick([.unknown, .date("2021"), .date("2023-05")])
        $0.area = pick([.unknown, .known("north"), .known("east")])
      }
    }
    let plan = try plan(actions + [planned("A", 1)], ties)
    for dimension in FundingDimension.ofPlans {
      let parts = plan.parts(by: dimension)
      #expect(parts.compactMap(\.cost).reduce(0, +) == plan.total.cost)
      #expect(parts.reduce(0) { $0 + $1.actions } == plan.total.actions)
      #expect(parts.reduce(0) { $0 + $1.rowsWithoutAmount } == plan.total.rowsWithoutAmount)
      for given in plan.total.given {
        let all = parts.flatMap(\.given).filter { $0.flow == given.flow }.map(\.amount)
        #expect(all.reduce(0, +) == given.amount, "\(dimension)")
      }
    }
  }
}
