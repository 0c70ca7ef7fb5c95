import Foundation
import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct FundingPathTests {
  private func funds(
    _ from: String, _ to: String, _ amount: Decimal? = nil, _ flow: Flow = .commitment,
    via: String? = nil
  ) -> Tie {
    Tie(from, .funds, to) {
      ($0.amount, $0.currency) = (amount, amount == nil ? nil : Currency(rawValue: "USD"))
      $0.flow = .known(flow)
      $0.via = via.map { .known($0) } ?? .unknown
    }
  }

  private func paths(_ ties: Tie...) -> [FundingPath] {
    let ids = ["a", "b", "c", "d", "e"]
    return FundingAnalysis(StakeholderMap(ids.map { Stakeholder($0) }, ties)).paths
  }

  private func words(_ paths: [FundingPath]) -> [String] { paths.map { $0.parties.joined() } }

  @Test func aPathLeadsFromTheFirstGiverToTheLastRecipient() {
    #expect(
      words(paths(funds("a", "b"), funds("b", "c"), funds("b", "d"), funds("d", "e")))
        == ["abc", "abde"])
    #expect(words(paths(funds("d", "b"), funds("a", "b"), funds("b", "c"))) == ["abc", "dbc"])
  }

  @Test func withoutAnIntermediaryThereIsNoPath() {
    #expect(paths(funds("a", "b"), funds("a", "c"), funds("d", "c")).isEmpty)
    #expect(paths(funds("a", "a"), funds("a", "b")).isEmpty)
    #expect(paths().isEmpty)
  }

  @Test func moneyThroughAThirdPartyTakesTwoSteps() throws {
    let path = try #require(paths(funds("a", "c", 90, via: "b")).first)
    #expect(path.parties == ["a", "b", "c"])
    #expect(path.steps.map { $0.sums.map(\.amount) } == [[90], [90]])
  }

  /// What money comes as and what it goes as need not be one flow; amounts stay apart.
  @Test func everyStepHasTheAmountsOfItsRows() throws {
    let path = try #require(
      paths(
        funds("a", "b", 100, .commitment), funds("a", "b", 60, .disbursement),
        funds("a", "b", 5, .commitment), funds("b", "c", 40, .disbursement), funds("b", "c")
      ).first)
    #expect(
      path.steps.map { $0.sums.map { "\($0.flow ?? "-") \($0.amount)" } } == [
        ["commitment 105", "disbursement 60"], ["disbursement 40"],
      ])
    #expect(path.steps.map(\.rowsWithoutAmount) == [0, 1])
  }

  @Test func noPartyIsTwiceOnAPath() {
    #expect(
      words(paths(funds("a", "b"), funds("b", "c"), funds("c", "b"), funds("c", "d"))) == ["abcd"])
    #expect(words(paths(funds("a", "b"), funds("b", "c"), funds("c", "b"))) == ["abc"])
    #expect(paths(funds("a", "b"), funds("b", "a"), funds("b", "c")).isEmpty)
  }

  @Test func deniedAndPlannedMoneyIsNoStep() {
    #expect(paths(funds("a", "b"), funds("b", "c").with(.absent)).isEmpty)
    #expect(paths(funds("a", "b").with(.planned), funds("b", "c")).isEmpty)
  }

  /// Twelve layers of three: half a million paths, of which the first are told.
  @Test func theFirstPathsOfVeryManyAreTold() {
    let ids = (0..<12).flatMap { layer in (0..<3).map { "p\(layer)-\($0)" } }
    let ties = (0..<11).flatMap { layer in
      (0..<9).map { funds("p\(layer)-\($0 / 3)", "p\(layer + 1)-\($0 % 3)") }
    }
    let found = FundingAnalysis(StakeholderMap(ids.map { Stakeholder($0) }, ties))
    #expect(found.paths.count == 500 && found.pathsAreCut)
    #expect(Set(found.paths.map(\.parties)).count == 500)
    #expect(!FundingAnalysis(StakeholderMap()).pathsAreCut)
  }
}
