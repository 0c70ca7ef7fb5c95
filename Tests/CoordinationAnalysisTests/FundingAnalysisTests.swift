import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import CoordinationAnalysis

private func funds(
  _ from: String, _ to: String, _ amount: Decimal?, _ currency: String = "USD",
  flow: Flow? = .commitment, _ change: (inout Tie) -> Void = { _ in }
) -> Tie {
  Tie(from, .funds, to) { tie in
    (tie.amount, tie.currency) = (amount, amount == nil ? nil : Currency(rawValue: currency))
    tie.flow = flow.map { .known($0) } ?? .unknown
    change(&tie)
  }
}

private func analysis(_ ties: Tie..., plans: [PlannedAction] = []) -> FundingAnalysis {
  var map = StakeholderMap(["a", "b", "c", "d"].map { Stakeholder($0) }, ties)
  map.plans = plans
  return FundingAnalysis(map)
}

/// What a sum says of money.
private struct Given: Hashable {
  let flow: String?
  let currency: String?
  let firstHand: Decimal
  let onward: Decimal
}

private func sum(
  _ flow: Flow?, _ currency: String, _ firstHand: Decimal, onward: Decimal = 0
) -> Given {
  Given(flow: flow?.rawValue, currency: currency, firstHand: firstHand, onward: onward)
}

extension FundingAnalysis.Entry {
  fileprivate var given: [Given] {
    sums.map {
      Given(
        flow: $0.flow, currency: $0.currency, firstHand: $0.firstHand, onward: $0.onward)
    }
  }
}

/// One test for each way of counting money twice.
@Suite struct DoubleCountingTests {
  @Test func flowsAreNotAdded() {
    let found = analysis(
      funds("a", "b", 100, flow: .pledge), funds("a", "b", 80, flow: .commitment),
      funds("a", "b", 50, flow: .disbursement), funds("a", "b", 10, flow: nil))
    #expect(
      Set(found.total.given) == [
        sum(.pledge, "USD", 100), sum(.commitment, "USD", 80), sum(.disbursement, "USD", 50),
        sum(nil, "USD", 10),
      ])
  }

  @Test func currenciesAreNotAdded() {
    let found = analysis(funds("a", "b", 100), funds("a", "b", 60_000, "XOF"))
    #expect(
      Set(found.total.given) == [sum(.commitment, "USD", 100), sum(.commitment, "XOF", 60_000)])
  }

  /// a gives to b, which passes on to c: only the first is new money.
  @Test func whatIsPassedOnStandsApart() {
    let found = analysis(funds("a", "b", 100), funds("b", "c", 90))
    #expect(found.total.given == [sum(.commitment, "USD", 100, onward: 90)])
    let funders = found.entries(by: .funder)
    #expect(funders.map(\.id) == ["a", "b"])
    #expect(
      funders.map(\.given) == [
        [sum(.commitment, "USD", 100)], [sum(.commitment, "USD", 0, onward: 90)],
      ])
    #expect(found.intermediaries.map(\.id) == ["b"])
    #expect(found.intermediaries.first?.from == ["a"])
    #expect(found.intermediaries.first?.to == ["c"])
  }

  /// What two parties give each other came from neither: a hundred is new although five went back.
  @Test func whoeverGivesSomethingBackPassesNothingOn() {
    let found = analysis(
      funds("a", "b", 100), funds("b", "a", 5), funds("b", "c", 60), funds("a", "a", 1))
    #expect(found.total.given == [sum(.commitment, "USD", 166)])
    let supplied = analysis(
      funds("d", "a", 200), funds("a", "b", 100), funds("b", "a", 5), funds("b", "c", 60))
    #expect(supplied.total.given == [sum(.commitment, "USD", 200, onward: 165)])
  }

  /// a gives c 90 through b: with a row from a to b it is part of that, with both halves it is told twice.
  @Test func moneyThroughAThirdPartyIsNotNewBesideItsHalves() {
    let through = funds("a", "c", 90) { $0.via = .known("b") }
    #expect(analysis(through).total.given == [sum(.commitment, "USD", 90)])
    let first = analysis(funds("a", "b", 100), through)
    #expect(first.total.given == [sum(.commitment, "USD", 100, onward: 90)])
    let second = analysis(through, funds("b", "c", 90))
    #expect(second.total.given == [sum(.commitment, "USD", 90, onward: 90)])
    let both = analysis(funds("a", "b", 100), through, funds("b", "c", 90))
    #expect(both.total.given == [sum(.commitment, "USD", 100, onward: 90)])
    #expect((both.rows, both.restated) == (2, 1))
    let years = analysis(
      funds("a", "c", 90) { ($0.via, $0.start) = (.known("b"), .date("2021")) },
      funds("a", "b", 5) { $0.start = .date("2015") },
      funds("b", "c", 5) { $0.start = .date("2015") })
    #expect(years.restated == 0)
    let otherFlow = analysis(funds("a", "b", 100, flow: .pledge), through)
    #expect(otherFlow.total.sums.map(\.firstHand).reduce(0, +) == 190)
    #expect(first.intermediaries.map(\.id) == ["b"])
  }

  /// What a reports as paid, b reports as received.
  @Test func aPaymentThatBothSidesReportCountsOnce() {
    func reported(_ source: String?, _ change: (inout Tie) -> Void = { _ in }) -> Tie {
      funds("a", "b", 100, flow: .disbursement) {
        $0.sources = source.map { [SourceReference($0)] } ?? []
        $0.start = .date("2021-03")
        change(&$0)
      }
    }
    let once = [sum(.disbursement, "USD", 100)]
    let twice = [sum(.disbursement, "USD", 200)]
    let both = analysis(reported("iati-a#1"), reported("iati-b#7"))
    #expect(both.total.given == once && both.restated == 1)
    #expect(
      analysis(reported("iati-a"), reported("iati-b") { $0.start = .date("2021-05") })
        .total.given == once)
    // Two payments: by one source, in two years, for two plans; or nobody says who tells.
    #expect(analysis(reported("iati-a#1"), reported("iati-a#2")).total.given == twice)
    #expect(
      analysis(reported("iati-a"), reported("iati-b") { $0.start = .date("2022") })
        .total.given == twice)
    #expect(
      analysis(
        reported("iati-a") { $0.instrument = .known("p") },
        reported("iati-b") { $0.instrument = .known("q") }
      ).total.given == twice)
    #expect(analysis(reported(nil), reported("iati-b")).total.given == twice)
    // Of two payments one source tells of one: whichever comes first, there are two.
    let (one, two, three) = (reported("iati-a"), reported("iati-b#1"), reported("iati-b#2"))
    for ties in [[one, two, three], [two, one, three], [two, three, one]] {
      let found = FundingAnalysis(StakeholderMap(["a", "b"].map { Stakeholder($0) }, ties))
      #expect(found.total.given == twice && found.restated == 1)
    }
    // Another amount is another payment, as far as is known.
    #expect(analysis(reported("iati-a"), reported("iati-b") { $0.amount = 99 }).restated == 0)
    let silent = reported("iati-a") { ($0.amount, $0.currency) = (nil, nil) }
    #expect(analysis(silent, silent).rows == 2)
  }

  /// What b received in another flow is no source of this one.
  @Test func aChainIsOneOnlyWithinAFlow() {
    let found = analysis(
      funds("a", "b", 100, flow: .pledge), funds("b", "c", 90, flow: .disbursement))
    #expect(
      Set(found.total.given) == [sum(.pledge, "USD", 100), sum(.disbursement, "USD", 90)])
  }

  @Test func theEquivalentOfAnAmountIsNoSecondAmount() {
    let found = analysis(
      funds("a", "b", 600, "XOF") {
        ($0.statedAmount, $0.statedCurrency) = (1, Currency(rawValue: "USD"))
      })
    #expect(found.total.given == [sum(.commitment, "XOF", 600)])
  }

  @Test func moneyThatIsDeniedOrForeseenIsLeftOutAndCounted() {
    let found = analysis(
      funds("a", "b", 100).with(.absent), funds("a", "b", 50).with(.planned),
      funds("a", "b", 70).with(.proposed),
      funds("a", "b", 10).with(.lapsed))
    #expect((found.rows, found.denied, found.planned) == (1, 1, 2))
    #expect(found.total.given == [sum(.commitment, "USD", 10)])
  }

  /// Nobody says how an amount divides between two sectors or three years.
  @Test func aRowOfSeveralSectorsOrYearsStandsOnce() {
    let found = analysis(
      funds("a", "b", 100) {
        $0.sectors = .known([Sector(rawValue: "nutrition"), Sector(rawValue: "health")])
        ($0.start, $0.end) = (.date("2019-03"), .date("2021"))
      },
      funds("a", "b", 5) { $0.start = .date("2020") }, funds("a", "b", 7))
    #expect(found.entries(by: .sector).map(\.id) == ["health|nutrition", nil])
    #expect(found.entries(by: .year).map(\.id) == ["2019–2021", "2020", nil])
  }
}

@Suite struct FundingAnalysisTests {
  /// However the rows are gathered, all of them are there once.
  @Test(arguments: UInt64(1)...20)
  func everyDimensionPartitionsTheMoney(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ids = (0..<6).map { "p\($0)" }
    let ties = (0..<40).map { _ in
      funds(
        ids.randomElement(using: &generator) ?? "", ids.randomElement(using: &generator) ?? "",
        Bool.random(using: &generator) ? Decimal(Int.random(in: 1...99, using: &generator)) : nil,
        ["USD", "XOF"].randomElement(using: &generator) ?? "",
        flow: [.commitment, .budget, nil].randomElement(using: &generator) ?? nil
      ) { tie in
        tie.area =
          ["north", "south"].randomElement(using: &generator).map { .known($0) } ?? .unknown
        tie.channel = .known(
          FundingChannel(rawValue: "\(Int.random(in: 1...3, using: &generator))"))
        tie.start = .date("\(Int.random(in: 2018...2022, using: &generator))")
      }
    }
    let found = FundingAnalysis(StakeholderMap(ids.map { Stakeholder($0) }, ties))
    for dimension in FundingDimension.allCases {
      let entries = found.entries(by: dimension)
      #expect(entries.reduce(0) { $0 + $1.rows } == found.rows, "\(dimension)")
      for entry in entries {
        let silent = Dictionary(
          entry.sums.map { ($0.flow, $0.rowsWithoutAmount) },
          uniquingKeysWith: { first, _ in first })
        #expect(silent.values.reduce(0, +) == entry.rowsWithoutAmount)
        #expect(entry.sums.reduce(0) { $0 + $1.rows } == entry.rows - entry.rowsWithoutAmount)
      }
      #expect(entries.reduce(0) { $0 + $1.rowsWithoutAmount } == found.rowsWithoutAmount)
      for total in found.total.sums {
        let parts = entries.flatMap(\.sums).filter {
          $0.flow == total.flow && $0.currency == total.currency
        }
        #expect(parts.reduce(0) { $0 + $1.firstHand } == total.firstHand, "\(dimension)")
        #expect(parts.reduce(0) { $0 + $1.onward } == total.onward, "\(dimension)")
      }
      #expect(Set(entries.map(\.id)).count == entries.count)
    }
  }

  @Test(arguments: 1...5)
  func theConcentrationOfEqualFundersIsOneOverTheirNumber(_ funders: Int) throws {
    let ids = (0..<funders).map { "p\($0)" }
    let found = FundingAnalysis(
      StakeholderMap(
        (ids + ["to"]).map { Stakeholder($0) }, ids.map { funds($0, "to", 7) }))
    let one = try #require(found.concentrations.first)
    #expect(abs(one.index - 1 / Double(funders)) < 1e-12)
    #expect(abs(one.largestShare - 1 / Double(funders)) < 1e-12)
    #expect(one.funders == funders && one.rowsWithoutAmount == 0)
  }

  /// 60, 30 and 10 of a hundred: 0.36 + 0.09 + 0.01.
  @Test func theConcentrationIsTheSumOfTheSquaredShares() throws {
    let found = analysis(
      funds("a", "d", 60), funds("b", "d", 30), funds("c", "d", 10), funds("c", "d", nil))
    let one = try #require(found.concentrations.first)
    #expect(abs(one.index - 0.46) < 1e-12)
    #expect(one.largest == "a" && abs(one.largestShare - 0.6) < 1e-12)
    #expect((one.rows, one.rowsWithoutAmount) == (4, 1))
  }

  @Test func withoutAmountsThereIsNoConcentration() {
    #expect(analysis(funds("a", "d", 100), funds("b", "d", -50)).concentrations.isEmpty)
    #expect(analysis(funds("a", "b", nil), funds("a", "b", 0)).concentrations.isEmpty)
    let empty = analysis()
    #expect(empty.rows == 0 && empty.total.sums.isEmpty && empty.plans.isEmpty)
    #expect(FundingDimension.allCases.allSatisfy { empty.entries(by: $0).isEmpty })
  }

  private func planned(_ cost: Decimal?, _ currency: String? = "USD") -> PlannedAction {
    var action = PlannedAction()
    (action.plan, action.action, action.cost) = ("plan", "Action", cost)
    action.currency = cost == nil ? nil : currency.map(Currency.init(rawValue:))
    return action
  }

  @Test func aPlanStandsBesideWhatIsGivenForIt() throws {
    let forPlan: (inout Tie) -> Void = { $0.instrument = .known("plan") }
    let found = analysis(
      funds("a", "b", 60, flow: .commitment, forPlan),
      funds("a", "b", 40, flow: .disbursement, forPlan),
      // Passed on, in another currency, for something else, unknown.
      funds("b", "c", 55, flow: .commitment, forPlan),
      funds("a", "b", 999, "XOF", flow: .commitment, forPlan), funds("a", "b", 7),
      funds("d", "b", nil, flow: .commitment, forPlan),
      plans: [planned(70), planned(50), planned(nil)])
    #expect(found.plans.count == 1)
    let plan = try #require(found.plans.first).total
    #expect((plan.cost, plan.actions, plan.actionsWithoutCost) == (120, 3, 1))
    #expect(plan.given.map(\.flow) == ["commitment", "disbursement"])
    #expect(plan.given.map(\.amount) == [60, 40])
    #expect(plan.given.map(\.gap) == [60, 80])
    #expect(plan.rowsWithoutAmount == 1 && plan.rowsInOtherCurrencies == 1)
  }

  @Test func aPlanInTwoCurrenciesHasTwoCosts() {
    let found = analysis(plans: [planned(70), planned(500, "XOF"), planned(30)])
    #expect(found.plans.map(\.currency) == ["USD", "XOF"])
    #expect(found.plans.map(\.total.cost) == [100, 500])
    #expect(found.plans.allSatisfy { $0.total.given.isEmpty })
  }
}
