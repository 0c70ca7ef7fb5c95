import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@Suite struct IATIFormatTests {
  private func read(_ activities: String, version: String = "2.03") throws -> MapReading {
    try FormatCatalog.read(
      "a.xml",
      """
      <?xml version="1.0"?>
      <iati-activities version="\(version)" generated-datetime="2026-01-31T10:00:00">\(activities)</iati-activities>
      """)
  }

  private func activity(_ content: String, id: String = "X-1") -> String {
    """
    <iati-activity default-currency="EUR" xml:lang="en"><iati-identifier>\(id)</iati-identifier>
    <reporting-org ref="H-1" type="21"><narrative>Helpers</narrative></reporting-org>
    <title><narrative>Title \(id)</narrative></title>\(content)</iati-activity>
    """
  }

  private func transaction(
    _ type: String, _ amount: String, from: String? = nil, to: String? = nil,
    _ more: String = "", day: String = "2025-03-01"
  ) -> String {
    let provider = from.map { "<provider-org ref=\"\($0)\"/>" } ?? ""
    let receiver = to.map { "<receiver-org ref=\"\($0)\"/>" } ?? ""
    return """
      <transaction><transaction-type code="\(type)"/><transaction-date iso-date="\(day)"/>
      <value value-date="\(day)">\(amount)</value>\(provider)\(receiver)\(more)</transaction>
      """
  }

  /// "x disbursement y 100 EUR".
  private func flows(_ reading: MapReading) -> [String] {
    reading.map.ties.filter { $0.relation == .funds }.map { tie in
      let fields = [
        tie.from, tie.flow.value?.rawValue, tie.to, tie.amount.map { "\($0)" },
        tie.currency?.rawValue,
        tie.area.value, tie.sectors.value?.map(\.rawValue).joined(separator: "+"),
      ]
      return fields.compactMap { $0 }.joined(separator: " ")
    }
  }

  private func codes(_ reading: MapReading) -> [String] {
    reading.diagnostics.filter { $0.severity > .note }.map(\.code)
  }

  // MARK: Parties and their parts

  @Test func thePartsOfTheParticipantsAreTies() throws {
    let reading = try read(
      activity(
        """
        <participating-org ref="D-1" type="10" role="1"><narrative>Donor</narrative></participating-org>
        <participating-org ref="M-1" type="10" role="2"><narrative>Ministry of Health</narrative></participating-org>
        <participating-org ref="XM-DAC-41122" type="40" role="3"><narrative>UNICEF</narrative></participating-org>
        <participating-org role="4" type="22"><narrative xml:lang="fr">Aide d'ici</narrative></participating-org>
        """))
    let map = reading.map
    #expect(
      map.stakeholders.map(\.id) == [
        "helpers", "donor", "ministry-of-health", "unicef", "aide-d-ici",
      ])
    #expect(
      map.stakeholders.map(\.kind.value) == [
        .internationalNGO, .donor, .ministry, .unAgency, .nationalNGO,
      ])
    #expect(
      map.stakeholders.map(\.identifiers) == [["H-1"], ["D-1"], ["M-1"], ["XM-DAC-41122"], []])
    #expect(
      map.ties.map { "\($0.from) \($0.relation.rawValue) \($0.to)" } == [
        "donor funds unicef", "unicef funds aide-d-ici",
        "aide-d-ici accountable-to ministry-of-health",
      ])
    #expect(
      map.ties.allSatisfy { $0.amount == nil && $0.notes == "By their parts in activities: 1" })
    #expect(map.activities.map(\.stakeholder) == ["aide-d-ici"])
    #expect(map.activities[0].sources == [SourceReference("s1#X-1")])
    #expect(codes(reading).isEmpty)
    #expect(map.validate().allSatisfy { $0.severity < .error })
  }

  @Test func versionOneIsReadWithItsWordsAndLetters() throws {
    let reading = try read(
      """
      <iati-activity default-currency="GBP"><reporting-org ref="GB-1" type="10">DFID</reporting-org>
      <iati-identifier> GB-1-7 </iati-identifier><title>Water</title>
      <participating-org role="Funding" ref="GB" type="10">United Kingdom</participating-org>
      <participating-org role="Implementing" ref="N/A" type="21">Aid &amp;amp; Co</participating-org>
      <activity-date type="start-actual" iso-date="2012-05-01Z"/><activity-date type="end-planned" iso-date="2014-01-01"/>
      <recipient-country code="ML">MALI</recipient-country><sector vocabulary="DAC" code="14010">Water</sector>
      <transaction><transaction-type code="D"/><provider-org ref="GB-1">DFID</provider-org>
      <receiver-org>Aid &amp; Co</receiver-org><value value-date="2013-01-01">1000</value>
      <transaction-date iso-date="2013-01-02"/></transaction></iati-activity>
      """, version: "1.02")
    #expect(reading.map.stakeholders.map(\.name) == ["DFID", "United Kingdom", "Aid & Co"])
    #expect(
      flows(reading) == [
        "dfid disbursement aid-co 1000 GBP ml water-sanitation-hygiene", "united-kingdom aid-co",
      ])
    let work = reading.map.activities[0]
    #expect(work.action == "Water" && work.area == .known("ml"))
    #expect(work.start == .known(PartialDate("2012-05-01")!))
    #expect(work.end == .known(PartialDate("2014-01-01")!))
    #expect(reading.map.areas.map(\.name) == ["Mali"])
    #expect(codes(reading).isEmpty)
  }

  @Test func aNameWithoutAnIdentifierIsTheOneThatHasIt() throws {
    func parties(_ second: String) throws -> [String] {
      try read(
        activity(
          """
          <participating-org role="4"><narrative>World food programme</narrative></participating-org>
          <participating-org ref="XM-DAC-41140" role="1"><narrative>World Food Programme</narrative></participating-org>
          <participating-org ref="\(second)" role="1"><narrative>World Food Programme</narrative>
          <narrative xml:lang="fr">Programme alimentaire mondial</narrative></participating-org>
          """)
      ).map.stakeholders.map(\.id)
    }
    #expect(try parties("xm-dac-41140") == ["helpers", "world-food-programme"])
    // Of two that bear the name, nobody knows which is meant.
    #expect(
      try parties("Z-9") == [
        "helpers", "world-food-programme", "world-food-programme-2", "world-food-programme-3",
      ])
  }

  @Test func partiesOfOneNameHaveCodesOfTheirOwn() throws {
    let parties = ["Aid", "Aid", "Aid 2", "None"].enumerated().map {
      "<participating-org ref=\"P-\($0)\" role=\"1\"><narrative>\($1)</narrative></participating-org>"
    }
    let map = try read(activity(parties.joined())).map
    #expect(map.stakeholders.map(\.id) == ["helpers", "aid", "aid-2", "aid-2-2", "none-2"])
  }

  @Test func aBarInAnIdentifierPartsNothing() throws {
    let map = try read(activity("", id: "X|1")).map
    #expect(map.activities[0].sources == [SourceReference("s1#X/1")])
  }

  @Test func spellingsAndLanguagesOfANameAreKept() throws {
    let map = try read(
      activity(
        """
        <participating-org ref="A" role="4"><narrative>Aid</narrative><narrative xml:lang="fr">Aide</narrative></participating-org>
        <participating-org ref="A" role="1"><narrative>AID Ltd</narrative></participating-org>
        """)
    ).map
    let party = try #require(map.stakeholders.last)
    #expect(party.name == "Aid" && party.names[.french] == "Aide" && party.aliases == ["AID Ltd"])
  }

  // MARK: Money

  @Test func transactionsOfOneYearAreAddedUp() throws {
    let reading = try read(
      activity(
        transaction("3", "100.50", from: "D", to: "R")
          + transaction("3", "-0.50", from: "D", to: "R", day: "2025-12-31")
          + transaction("3", "7", from: "D", to: "R", day: "2026-01-01")
          + transaction("2", "500", from: "D", to: "R")
          + transaction("4", "3", to: "R") + transaction("1", "9", from: "D")
          + transaction("3", "5", from: "D", to: "R", "<disbursement-channel code=\"1\"/>")))
    #expect(
      flows(reading) == [
        "d disbursement r 100 EUR", "d disbursement r 7 EUR", "d commitment r 500 EUR",
        "helpers expenditure r 3 EUR", "d disbursement helpers 9 EUR", "d disbursement r 5 EUR",
      ])
    let tie = reading.map.ties[0]
    #expect(
      tie.start == .known(PartialDate("2025-03-01")!)
        && tie.end == .known(PartialDate("2025-12-31")!))
    #expect(tie.notes == "Transactions: 2" && tie.sources == [SourceReference("s1#X-1")])
    #expect(reading.map.ties.last?.channel == .known(FundingChannel(rawValue: "1")))
  }

  @Test func sharesCutASumAndComeToIt() throws {
    let reading = try read(
      activity(
        """
        <recipient-country code="ML" percentage="33.33"/><recipient-country code="NE" percentage="66.67"/>
        <sector code="12240" percentage="50"/><sector code="31110" percentage="25"/><sector code="21010" percentage="25"/>
        <sector vocabulary="2" code="122" percentage="100"/>
        """ + transaction("3", "100", from: "D", to: "R")))
    #expect(
      flows(reading) == [
        "d disbursement r 16.66 EUR ml nutrition", "d disbursement r 8.33 EUR ml agriculture",
        "d disbursement r 8.33 EUR ml", "d disbursement r 33.34 EUR ne nutrition",
        "d disbursement r 16.67 EUR ne agriculture", "d disbursement r 16.67 EUR ne",
      ])
    #expect(reading.map.ties.compactMap(\.amount).reduce(0, +) == 100)
  }

  @Test func whatSharesLeaveOpenIsKnownOfNoCountry() throws {
    let half = "<recipient-country code=\"ML\" percentage=\"50\"/>"
    #expect(
      flows(try read(activity(half + transaction("3", "10", from: "D", to: "R")))) == [
        "d disbursement r 5 EUR ml", "d disbursement r 5 EUR",
      ])
    // Two countries without shares: nobody says how much goes where.
    let two = "<recipient-country code=\"ML\"/><recipient-country code=\"NE\"/>"
    let reading = try read(activity(two + transaction("3", "10", from: "D", to: "R")))
    #expect(flows(reading) == ["d disbursement r 10 EUR"])
    #expect(reading.map.activities.map(\.area.value) == ["ml", "ne"])
  }

  @Test func aTransactionsOwnCountryAndSectorsCount() throws {
    let own = "<sector code=\"12220\"/><recipient-country code=\"TD\"/>"
    let reading = try read(
      activity(
        "<sector code=\"31110\"/><recipient-country code=\"ML\"/>"
          + transaction("3", "10", from: "D", to: "R", own)))
    #expect(flows(reading) == ["d disbursement r 10 EUR td health"])
  }

  @Test(arguments: [("12", "1", true), ("12", "0", false), ("12", "", false), ("1", "2", false)])
  func nutritionIsWhatThePolicyMarkerSays(code: String, significance: String, isFor: Bool) throws {
    let reading = try read(
      activity(
        "<policy-marker vocabulary=\"1\" code=\"\(code)\" significance=\"\(significance)\"/><sector code=\"12220\"/>"
          + transaction("3", "10", from: "D", to: "R")))
    let expected: [Sector] =
      isFor ? ["nutrition", "health"].map(Sector.init) : [Sector(rawValue: "health")]
    #expect(reading.map.activities[0].sectors == .known(expected))
    #expect(reading.map.ties[0].sectors == .known(expected))
    // The money is not counted twice.
    #expect(reading.map.ties.compactMap(\.amount) == [10])
  }

  @Test func whatBothSidesReportCountsOnce() throws {
    func amounts(_ link: String) throws -> [Decimal] {
      let incoming = """
        <iati-activity default-currency="EUR"><iati-identifier>R-1</iati-identifier><reporting-org ref="R"/>
        <transaction><transaction-type code="1"/><transaction-date iso-date="2025-04-01"/><value>90</value>
        <provider-org ref="H-1"\(link)/></transaction></iati-activity>
        """
      let reading = try read(activity(transaction("3", "100", to: "R")) + incoming)
      return reading.map.ties.compactMap(\.amount)
    }
    #expect(try amounts("") == [100])
    #expect(try amounts(" provider-activity-id=\"X-1\"") == [100])
    // It is of an activity that is not in the file: other money, of the same year.
    #expect(try amounts(" provider-activity-id=\"X-2\"") == [190])
    // Another stage of the money is not the same.
    #expect(
      flows(
        try read(activity(transaction("2", "100", to: "R") + transaction("11", "5", from: "R")))
      ).count == 2)
  }

  @Test func whatMakesNoTieIsCounted() throws {
    let reading = try read(
      activity(
        transaction("3", "10", to: "H-1") + transaction("3", "10") + transaction("6", "10", to: "R")
          + transaction("3", "0", to: "R") + transaction("3", "", to: "R")
          + "<participating-org ref=\"Q-1\" role=\"9\"/>"
          + "<result/><result/><budget/><recipient-region code=\"298\"/>"))
    #expect(reading.map.ties.isEmpty)
    #expect(
      reading.diagnostics.map { $0.summary(.english) } == [
        "Sums of transactions that come to 0, which make no tie: 1.",
        "Transactions of a party with itself, which make no tie: 1.",
        "Transactions and budgets that name only one side, which make no tie: 1.",
        "Transactions and budgets without an amount, which make no tie: 1.",
        "Recipient regions, which are no countries and are not read: 1.",
        "Transactions that are no funding, by type: 6 (1).",
        "What a map has no place for is not read: result (2), budget (1), participating-org (1).",
      ])
  }

  // MARK: Organisations

  @Test func budgetsOfAnOrganisationForOthersAreTies() throws {
    let reading = try FormatCatalog.read(
      "o.xml",
      """
      <iati-organisations version="2.03"><iati-organisation default-currency="EUR" xml:lang="en">
      <organisation-identifier>A-1</organisation-identifier><name><narrative>Agency</narrative></name>
      <reporting-org ref="A-1" type="15"><narrative>Agency</narrative></reporting-org>
      <total-budget/><recipient-org-budget><period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/>
      <recipient-org ref="B-2"><narrative>Body</narrative></recipient-org><value currency="USD">50</value>
      </recipient-org-budget></iati-organisation></iati-organisations>
      """)
    #expect(flows(reading) == ["agency budget body 50 USD"])
    #expect(reading.map.activities.isEmpty)
    #expect(reading.map.stakeholders.map(\.name) == ["Agency", "Body"])
  }

  // MARK: Faults

  @Test func activitiesThatCannotBeToldApartAreErrors() throws {
    let reading = try read(
      activity("", id: "") + "\n" + activity("", id: "B") + "\n\n"
        + activity(transaction("3", "1", to: "R"), id: "B")
        + "\n<iati-activity/>")
    #expect(
      reading.diagnostics.filter { $0.severity == .error }.map(\.code) == [
        "missing-identifier", "duplicate-activity", "missing-identifier",
      ])
    #expect(reading.map.ties.isEmpty, "what is told twice counts once")
  }

  @Test func valuesThatNobodyCanReadAreNotKnown() throws {
    let reading = try read(
      activity(
        """
        <activity-date type="2" iso-date="5000000"/><activity-date type="1" iso-date="2025-01-01"/>
        <activity-date type="4" iso-date="2024-01-01"/><participating-org role="1"/>
        """ + transaction("3", "1,000", to: "R") + transaction("3", "", to: "R")), version: "9")
    #expect(
      codes(reading).sorted() == [
        "end-before-start", "missing-organisation", "not-a-date", "not-a-number", "version",
      ])
    #expect(reading.diagnostics.allSatisfy { $0.severity < .error })
    #expect(reading.map.activities[0].end == .unknown)
  }

  @Test(arguments: [
    "<iati-activities><iati-activity>", "<iati-activities><iati-activity></b></iati-activities>",
    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><iati-activities>&b;</iati-activities>",
    "<iati-activities>\(String(repeating: "<a>", count: 1_000))",
  ])
  func damagedFilesAreRefusedWithTheirPlace(text: String) {
    let error = #expect(throws: FormatError.self) { try FormatCatalog.read("a.xml", text) }
    guard case .malformed = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  /// A few megabytes in which each party has to do with each other, everywhere.
  @Test(.timeLimit(.minutes(5)))
  func anActivityOfEverybodyEverywhereIsCutShort() throws {
    func parties(_ role: Int) -> String {
      (0..<3_000).map { "<participating-org ref=\"P\(role)-\($0)\" role=\"\(role)\"/>" }.joined()
    }
    let countries = (0..<3_000).map { "<recipient-country code=\"c\($0)\" percentage=\"0.03\"/>" }
      .joined()
    let reading = try read(
      activity(
        (0..<500).map { "<participating-org ref=\"F-\($0)\" role=\"1\"/>" }.joined() + parties(4)
          + countries
          + transaction("3", "100", to: "R")))
    #expect(reading.map.stakeholders.count == 1_002)
    #expect(reading.map.ties.count == 500 * 500 + 300 + 1)
    #expect(reading.map.activities.count == 500 * 300)
    #expect(reading.diagnostics.contains { $0.code == "too-large" && $0.severity == .error })
  }

  @Test func aMillionFaultsAreNotAllKept() throws {
    let bad = String(repeating: "<sector code=\"1\" percentage=\"x\"/>", count: 100_000)
    let reading = try read(activity(bad))
    #expect(reading.diagnostics.count { $0.code == "not-a-number" } == 1_000)
    #expect(reading.diagnostics.contains { $0.summary(.english) == "Further faults: 99000." })
  }

  // MARK: Real files

  /// The activities are those that lxml counts by their identifiers. Parties and ties are what this reader made of them when
  /// its sums were the same as lxml's (`stakemap-benchmarks iati`): no peer counts those, and a change must be meant.
  @Test(
    .enabled(if: Places.shared != nil, "the real files are not beside the project"),
    arguments: [
      ("iati-activities/acf-spain-philippines.xml", 6, 5, 4),
      ("iati-activities/annotated-example-105.xml", 1, 1, 0),
      ("iati-activities/annotated-example-203.xml", 1, 3, 2),
      ("iati-activities/dfid-mali.xml", 4, 5, 5),
      ("iati-activities/dportal-covid.xml", 401, 294, 672),
      ("iati-activities/dportal-foodsecurity.xml", 7, 21, 59),
      ("iati-activities/usaid-barbados.xml", 1, 2, 3),
      ("iati-activities/who-brazil.xml", 134, 57, 110),
      ("iati-activities/worldbank-region-679.xml", 5, 26, 46),
    ])
  func realFilesAreReadWithAllTheirActivities(
    _ name: String, _ activities: Int, _ parties: Int, _ ties: Int
  ) throws {
    let file = try #require(Places.shared).appending(path: "realdata/\(name)")
    let reading = try FormatCatalog.read(file)
    #expect(Set(reading.map.activities.flatMap(\.sources)).count == activities)
    #expect(reading.map.stakeholders.count == parties && reading.map.ties.count == ties)
    #expect(reading.map.validate().allSatisfy { $0.severity < .error })
  }

  @Test(
    .enabled(if: Places.shared != nil, "the real files are not beside the project"),
    arguments: [
      ("blank-activity-ids.xml", "missing-identifier", 12),
      ("duplicate-activity-ids.xml", "duplicate-activity", 56),
      ("self-closed-activity.xml", "missing-identifier", 472),
    ])
  func realFilesWithFaultsSayThemWithTheirLine(_ name: String, _ code: String, _ line: Int) throws {
    let file = try #require(Places.shared).appending(path: "realdata/iati-invalid/\(name)")
    let errors = try FormatCatalog.read(file).diagnostics.filter { $0.severity == .error }
    #expect(errors.first?.code == code)
    #expect(errors.first?.place == .file(name, line: line, column: nil))
  }
}
