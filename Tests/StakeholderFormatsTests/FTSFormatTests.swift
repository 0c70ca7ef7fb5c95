import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@Suite struct FTSFormatTests {
  private static let header = """
    id,date,amountUSD,srcOrganization,srcOrganizationTypes,destOrganization,destOrganizationTypes,\
    destGlobalClusters,destLocations,destPlan,destPlanCode,destUsageYearStart,destUsageYearEnd,status,flowType,\
    originalAmount,originalCurrency,description
    """

  private func read(_ rows: String) throws -> MapReading {
    try FormatCatalog.read("f.csv", "\(Self.header)\n\(rows)\n")
  }

  @Test func aFlowIsATieWithWhatIsKnownOfIt() throws {
    let reading = try read(
      """
      7,2026-02-01,115,"France, Government of",Government,World Food Programme,UN agency,"Nutrition,Logistics",MLI,\
      Mali 2026,HMLI26,2026,2027,paid,Standard,100,EUR,Rations
      8,2026-02-01,5,World Food Programme,UN agency,Aide,National NGO,,"MLI,NER",,,2026,2026,pledge,Pass through,,,
      """)
    let map = reading.map
    #expect(map.stakeholders.map(\.id) == ["france-government-of", "world-food-programme", "aide"])
    #expect(map.stakeholders.map(\.kind.value) == [.donor, .unAgency, .nationalNGO])
    let tie = map.ties[0]
    #expect(tie.from == "france-government-of" && tie.to == "world-food-programme")
    #expect(tie.relation == .funds && tie.flow == .known(.disbursement) && tie.id == "fts-7")
    #expect(tie.amount == 115 && tie.currency?.rawValue == "USD")
    #expect(tie.statedAmount == 100 && tie.statedCurrency?.rawValue == "EUR")
    #expect(tie.sectors.value?.map(\.rawValue) == ["nutrition", "Logistics"])
    #expect(tie.area == .known("mli") && tie.instrument == .known("plan-hmli26"))
    #expect(tie.start.value?.year == 2026 && tie.end.value?.year == 2027)
    #expect(tie.notes == "Rations" && tie.extras["fts-date"] == "2026-02-01")
    #expect(tie.sources == [SourceReference("s1#7")])
    #expect(map.ties[1].area == .unknown && map.ties[1].extras["fts-locations"] == "MLI|NER")
    #expect(map.ties[1].flow == .known(.pledge) && map.ties[1].statedAmount == nil)
    #expect(map.instruments.map(\.title) == ["Mali 2026"])
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.map.validate().allSatisfy { $0.severity < .error })
  }

  @Test func whatMakesNoTieIsCounted() throws {
    let reading = try read(
      """
      #id,#date,#value,#org,,,,,,,,,,,,,,
      1,,9,,,B,,,,,,,,paid,,,,
      2,,9,A,,A,,,,,,,,paid,,,,
      3,,x,A,Government,B,,,,,,,,held,,,,
      """)
    #expect(reading.map.stakeholders.map(\.name) == ["B", "A"])
    #expect(
      reading.diagnostics.map { $0.summary(.english) } == [
        "“x” is not a number; it is read as not known.",
        "Flows that name only one side, which make no tie: 1.",
        "Flows of a party to itself, which make no tie: 1.",
      ])
    #expect(reading.diagnostics[0].place == .file("f.csv", line: 5, column: nil))
    #expect(reading.map.ties.map(\.amount) == [nil])
    #expect(
      reading.map.ties[0].flow == .unknown && reading.map.ties[0].extras["fts-status"] == "held")
  }

  @Test func theJsonOfTheInterfaceIsReadAlike() throws {
    let reading = try FormatCatalog.read(
      "f.json",
      """
      {"status": "ok", "data": {"flows": [{"id": "7", "amountUSD": 115, "status": "commitment", "flowType": "Standard",
       "originalAmount": 100, "originalCurrency": "EUR", "sourceObjects": [
        {"type": "Organization", "name": "France, Government of", "organizationTypes": ["Governments"]},
        {"type": "Location", "name": "France"}, {"type": "UsageYear", "name": "2026"}],
       "destinationObjects": [{"type": "Organization", "name": "Aide", "organizationTypes": ["National NGOs"]},
        {"type": "GlobalCluster", "name": "Nutrition"}, {"type": "Location", "name": "Mali"},
        {"type": "Plan", "id": "929", "name": "Mali 2026"}, {"type": "UsageYear", "name": "2026"}]}]}}
      """)
    let tie = try #require(reading.map.ties.first)
    #expect(reading.map.stakeholders.map(\.kind.value) == [.donor, .nationalNGO])
    #expect(tie.amount == 115 && tie.statedAmount == 100 && tie.flow == .known(.commitment))
    #expect(tie.sectors.value?.map(\.rawValue) == ["nutrition"] && tie.area == .known("mali"))
    #expect(tie.instrument == .known("plan-929") && tie.start.value?.year == 2026)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func flowsWithoutAnyAreAnEmptyMap() throws {
    #expect(try read("").map.ties.isEmpty)
    #expect(
      try FormatCatalog.read("f.json", #"{"flows": [], "sourceObjects": []}"#).map.ties.isEmpty)
  }

  /// The rows that Python's csv module reads, each with one side named, or both.
  @Test(.enabled(if: Places.shared != nil, "the real files are not beside the project"))
  func aRealExportIsReadWhole() throws {
    let file = try #require(Places.shared).appending(
      path: "realdata/funding-flows/fts-incoming-afghanistan.csv")
    let reading = try FormatCatalog.read(file)
    // 328 flows, of which 7 name one side and 10 a party and itself.
    #expect(reading.map.ties.count == 311)
    #expect(reading.map.validate().allSatisfy { $0.severity < .error })
  }
}
