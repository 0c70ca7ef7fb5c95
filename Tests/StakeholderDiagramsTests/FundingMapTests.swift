import CoordinationAnalysis
import Foundation
import GraphDrawing
import GraphvizRenderer
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderDiagrams

@Suite struct FundingMapTests {
  @Test func whoPaysOnAnotherSheetTooSaysSoOnBoth() throws {
    var map = StakeholderMap()
    map.stakeholders = ["p", "q", "a", "b"].map { id in
      var party = Stakeholder()
      (party.id, party.name) = (id, "Party \(id)")
      return party
    }
    map.ties = [Tie("p", .funds, "a"), Tie("p", .funds, "b"), Tie("q", .funds, "a")]
    var setting = DiagramSetting(language: .french)
    let parts = DiagramPart.named(FundingMap().groups(of: map, setting).map { [$0] }, .french)
    for (number, other) in [(1, 2), (2, 1)] {
      setting.sheet = DiagramSheet(number, of: parts)
      let texts = try FundingMap().draw(map, setting).body.nodes.map { node -> (String, String) in
        guard case .table(let table) = node.label else { return (node.id, "") }
        let runs = table.rows.joined().flatMap(\.lines).joined().map(\.text)
        return (node.id, runs.joined(separator: " ").plain)
      }
      for (id, text) in texts {
        #expect(text.contains("aussi sur : planche \(other)") == (id == "p"), "\(id): \(text)")
      }
    }
  }

  private func tie(
    _ from: String, _ to: String, _ amount: Decimal? = nil, _ currency: String = "XOF",
    flow: Flow? = nil, year: String? = nil
  ) -> Tie {
    var tie = Tie(from, .funds, to)
    tie.amount = amount
    tie.currency = amount.map { _ in Currency(rawValue: currency) }
    tie.flow = flow.map(Fact.known) ?? .unknown
    tie.start = year.flatMap { PartialDate($0) }.map(Fact.known) ?? .unknown
    return tie
  }

  private func draw(
    _ ties: [Tie], _ language: Language = .french, by dimension: FundingDimension = .flow
  ) throws -> Diagram {
    var map = StakeholderMap()
    for id in Set(ties.flatMap { [$0.from, $0.to, $0.via.value].compactMap { $0 } }).sorted() {
      var stakeholder = Stakeholder()
      stakeholder.id = id
      stakeholder.name = id
      map.stakeholders.append(stakeholder)
    }
    map.ties = ties
    var setting = DiagramSetting(language: language)
    setting.fundingBy = dimension
    return try #require(DiagramCatalog.kind("funding")).draw(map, setting)
  }

  private func label(_ edge: DrawingEdge) -> String {
    (edge.label ?? []).map(\.text).joined().replacing("\u{A0}", with: " ")
  }

  @Test func widthGrowsWithTheAmountWithinOneCurrency() throws {
    let edges = try draw([tie("a", "b", 100), tie("a", "c", 400), tie("a", "d", 1, "USD")]).body
      .edges
    #expect(edges[1].width > edges[0].width)
    // The only amount in dollars is the largest of its currency.
    #expect(edges[2].width == edges[1].width)
  }

  @Test func amountsAreLabelsWithTheirYearAndDoubt() throws {
    var disputed = tie("a", "b", 1_200_000, year: "2021")
    disputed.confidence = .known(.disputed)
    #expect(label(try draw([disputed]).body.edges[0]) == "1,2 M FCFA 2021, discordant")
    #expect(label(try draw([disputed], .english).body.edges[0]) == "XOF 1.2 m 2021, conflicting")
  }

  @Test func flowsAreToldApartByMoreThanColour() throws {
    let flows: [Flow?] = [.budget, .pledge, .commitment, .disbursement, .expenditure, nil]
    let edges = try draw(flows.enumerated().map { tie("a", "b\($0)", 100, flow: $1) }).body.edges
    #expect(Set(edges.map { "\($0.dash) \($0.head)" }).count == flows.count)
  }

  @Test func linesShowTheChannelWhereItIsAskedFor() throws {
    let channels: [String?] = ["3", nil, "1", "2"]
    let ties = channels.enumerated().map { number, channel in
      var tie = tie("a", "b\(number)", 100, flow: .commitment, year: "2021")
      tie.channel = channel.map { .known(FundingChannel(rawValue: $0)) } ?? .unknown
      return tie
    }
    let diagram = try draw(ties, .english, by: .channel)
    #expect(Set(diagram.body.edges.map { "\($0.dash) \($0.head)" }).count == channels.count)
    #expect(label(diagram.body.edges[0]) == "XOF 100 commitment, 2021")
    #expect(
      diagram.legend.items.map(\.text) == [
        "Channel 1: treasury", "Channel 2: sector account", "Channel 3: off budget",
        "Channel not stated",
      ])
  }

  @Test(arguments: [(5, ["2016", "2017", "2018", "2019", "2020"]), (7, nil)])
  func linesShowTheYearWhereItIsAskedFor(_ count: Int, _ all: [String]?) throws {
    let ties = (0..<count).map { tie("a", "b\($0)", 100, year: "\(2020 - $0)") }
    let diagram = try draw(ties, by: .year)
    let expected = all ?? ["Années antérieures", "2017", "2018", "2019", "2020"]
    #expect(diagram.legend.items.map(\.text) == expected)
    #expect(Set(diagram.body.edges.map { "\($0.dash) \($0.head)" }).count == 5)
    var several = tie("a", "b", 5, year: "2019-03")
    several.end = .known(try #require(PartialDate("2021")))
    let edge = try draw([several, tie("a", "c")], by: .year).body.edges[0]
    #expect(label(edge) == "5 FCFA 2019–2021")
  }

  @Test func tiesWithoutAnAmountShareALineWithTheirYears() throws {
    let diagram = try draw([tie("a", "b", year: "2021"), tie("a", "b", year: "2018")])
    #expect(diagram.body.edges.count == 1)
    #expect(label(diagram.body.edges[0]) == "× 2, 2018, 2021")
    #expect(diagram.notes.contains(LineRemark.note(.french)))
  }

  /// Where there is little room, money through one party for many is one line, of which the number is said.
  @Test func whereLinesAreManyThoseThroughOnePartyAreCounted() throws {
    let ties = (0..<30).map { number in
      var tie = tie("a", "r\(number)")
      tie.via = .known("b")
      return tie
    }
    let edges = try draw(ties).body.edges
    #expect(edges.count == 31)
    #expect(edges.filter { $0.to == "b" }.map(label) == ["× 30"])
    #expect(edges.filter { $0.from == "b" }.allSatisfy { $0.label == nil })
  }

  @Test func moneyThroughAnIntermediaryTakesTwoLines() throws {
    var through = tie("a", "c", 5)
    through.via = .known("b")
    let edges = try draw([through]).body.edges
    #expect(edges.map { [$0.from, $0.to] } == [["a", "b"], ["b", "c"]])
  }

  @Test func aDenialIsNoFlow() throws {
    var denied = tie("a", "b")
    denied.status = .known(.absent)
    #expect(throws: DiagramError.self) { try draw([denied]) }
    #expect(throws: DiagramError.self) { try draw([]) }
  }

  @Test func saysHowManyAmountsAreKnown() throws {
    let notes = try draw([tie("a", "b", 5), tie("a", "c")]).notes.joined()
    #expect(notes.contains("1 flux sur 2"))
  }

  @Test(arguments: Language.spoken)
  func everyFundingTieOfMaliIsDrawn(_ language: Language) throws {
    let kind = try #require(DiagramCatalog.kind("funding"))
    let page = try DiagramPage.page(kind, of: Mali.map, DiagramSetting(language: language))
    let drawn = Set(page.body.nodes.map(\.id))
    for tie in Mali.map.ties where tie.relation == .funds {
      #expect(drawn.contains(tie.from) && drawn.contains(tie.to))
    }
    let rendered = try PageRenderer().render(page, as: [.svg, .pdf])
    #expect(rendered.warnings.isEmpty)
    #expect(rendered.scale > 0.7)
  }
}
