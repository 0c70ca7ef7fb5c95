import Foundation
import StakeholderModel
import TestSupport
import Testing

@Suite struct InconsistenciesTests {
  private func marks(_ change: (inout StakeholderMap) -> Void) -> [String] {
    var map = MapValidationTests.faultless()
    change(&map)
    return map.validate().marks
  }

  private static func date(_ text: String?) -> Fact<PartialDate> {
    text.flatMap { PartialDate($0) }.map(Fact.known) ?? .unknown
  }

  private static let starts: [(String?, String?, Bool)] = [
    ("2020", "2019", true), ("2020", "2020", false), ("2020-06", "2020", false),
    ("2020", "2020-01", false), ("2020-06-02", "2020-06-01", true), (nil, "2019", false),
    ("2020", nil, false), ("2020-06", "2020-05", true),
  ]

  @Test(arguments: starts)
  func reportsAnEndThatIsCertainlyBeforeTheStart(start: String?, end: String?, isFault: Bool) {
    #expect(
      marks {
        $0.ties[0].start = Self.date(start)
        $0.ties[0].end = Self.date(end)
      } == (isFault ? ["end-before-start at ties:2:end"] : []))
    #expect(
      marks {
        $0.stakeholders[1].start = Self.date(start)
        $0.stakeholders[1].end = Self.date(end)
      } == (isFault ? ["end-before-start at stakeholders:3:end"] : []))
  }

  private static let counts: [(Int?, Int?, Bool)] = [
    (20, 18, true), (18, 18, false), (18, 20, false), (20, nil, false), (nil, 18, false),
  ]

  @Test(arguments: counts)
  func reportsCountsThatAreReversed(least: Int?, most: Int?, isFault: Bool) {
    #expect(
      marks {
        $0.stakeholders[0].countMin = least
        $0.stakeholders[0].countMax = most
      } == (isFault ? ["counts-reversed at stakeholders:2:count_max"] : []))
  }

  @Test func reportsATieToItself() {
    #expect(marks { $0.ties[0].to = "a" } == ["tie-to-itself at ties:2:to"])
    #expect(marks { $0.ties.append(Tie("", .funds, "")) }.with("tie-to-itself") == [])
  }

  @Test func reportsATieThatIsSaidTwice() {
    #expect(
      marks {
        $0.ties.append($0.ties[0])
        $0.ties[1].sources = [SourceReference(source: "s1", locator: "p. 9")]
      } == ["repeated-tie at ties:3:relation"])
    // What differs in anything that is said of it is another tie.
    for change: @Sendable (inout Tie) -> Void in [
      { $0.notes = "the second instalment" }, { $0.id = "t2" },
      { $0.start = PartialDate("2020").map(Fact.known) ?? .unknown },
    ] {
      #expect(
        marks {
          $0.ties.append($0.ties[0])
          change(&$0.ties[1])
        } == [])
    }
  }

  @Test func reportsAnAmountWithoutACurrency() {
    #expect(
      marks { $0.ties[0].amount = 5 } == ["amount-without-currency at ties:2:currency"])
    #expect(
      marks { $0.ties[0].statedAmount = 5 }
        == ["amount-without-currency at ties:2:stated_currency"])
    #expect(
      marks {
        $0.ties[0].amount = 5
        $0.ties[0].currency = Currency(rawValue: "XOF")
      } == [])
    #expect(marks { $0.ties[0].currency = Currency(rawValue: "XOF") } == [])
  }

  @Test(arguments: [
    ("0", false), ("1", false), ("0.5", false), ("1.01", true), ("-0.01", true), ("25", true),
    ("1.0000000001", true),
  ])
  func reportsAShareOutOfRange(share: String, isFault: Bool) throws {
    let share = try #require(Decimal(string: share))
    #expect(
      marks { $0.ties[0].share = share } == (isFault ? ["share-out-of-range at ties:2:share"] : []))
  }

  @Test func remarksOnRowsWithoutASource() throws {
    var map = MapValidationTests.faultless()
    map.stakeholders[1].sources = []
    map.ties[0].sources = []
    let found = map.validate()
    #expect(found.marks == ["no-source at stakeholders:3:sources", "no-source at ties:2:sources"])
    #expect(found.allSatisfy { $0.severity == .note })
  }

  /// Stakeholders 0, 1, 2 … with the parent of each.
  private func circles(_ parents: [Int?]) -> [String] {
    var map = StakeholderMap()
    for (row, parent) in parents.enumerated() {
      var stakeholder = Stakeholder("s\(row)")
      if let parent { stakeholder.parent = .known("s\(parent)") }
      map.stakeholders.append(stakeholder)
    }
    return map.validate().with("circle-of-parents").map { "\($0.place)" }
  }

  @Test func reportsACircleOfParentsOnEachOfItsRows() {
    #expect(circles([0]) == ["stakeholders:2:parent"])
    #expect(circles([1, 0]) == ["stakeholders:2:parent", "stakeholders:3:parent"])
    #expect(circles([1, 2, 0]) == (2...4).map { "stakeholders:\($0):parent" })
  }

  @Test func aChainThatLeadsIntoACircleIsNoneItself() {
    #expect(circles([1, 2, 1]) == ["stakeholders:3:parent", "stakeholders:4:parent"])
  }

  @Test func aLongChainAndADiamondAreNoCircle() {
    #expect(circles((0..<300).map { $0 == 299 ? nil : $0 + 1 }) == [])
    #expect(circles([nil, 0, 0, 1, 2]) == [])
    #expect(circles([9]) == [])
  }

  /// The time is in proportion to the length: in its square, it would take a minute.
  @Test func aVeryLongChainTakesLittleTime() {
    let time = ContinuousClock().measure {
      #expect(circles((0..<20_000).map { $0 == 19_999 ? nil : $0 + 1 }) == [])
    }
    #expect(time < .seconds(20))
  }

  @Test(arguments: [
    ("25", "0.25 for 25%"), ("100", "1 for 100%"), ("-1", "0.25 for 25%"), ("250", "0.25"),
  ])
  func aShareInPercentsIsToldItsPart(share: String, advice: String) throws {
    var map = MapValidationTests.faultless()
    map.ties[0].share = Decimal(string: share)
    #expect(map.validate().map(\.code) == ["share-out-of-range"])
    #expect(map.validate()[0].remedy?(.english).contains(advice) == true)
  }

  @Test func oneCellGivesOneRemark() throws {
    var map = MapValidationTests.faultless()
    map.ties[0].amount = 5
    #expect(map.validate().map(\.code) == ["amount-without-currency"])
    map.ties[0].extras["currency"] = "$"
    #expect(map.validate().isEmpty)
  }

  @Test(arguments: [
    ("1.234", true), ("999.999", true), ("1.23", false), ("0.125", false), ("1234.567", false),
    ("1234", false),
  ])
  func anAmountWithThreeDecimalsMayBeThousands(amount: String, isDoubtful: Bool) throws {
    var map = MapValidationTests.faultless()
    map.ties[0].amount = Decimal(string: amount)
    map.ties[0].currency = Currency(rawValue: "XOF")
    #expect(map.validate().map(\.code) == (isDoubtful ? ["ambiguous-number"] : []))
  }
}

extension Array where Element == String {
  fileprivate func with(_ code: String) -> [String] { filter { $0.hasPrefix(code) } }
}
