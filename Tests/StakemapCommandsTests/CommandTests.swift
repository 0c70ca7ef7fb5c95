import Foundation
import TestSupport
import Testing

@Suite struct CommandTests {
  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func summaryHasTheKeysThatOthersRelyOn() throws {
    let outcome = stakemap("summary", mali, "--format", "json")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let summary = try json(outcome.output)
    #expect(summary["stakeholders"] as? Int == 59)
    #expect(summary["ties"] as? Int == 95)
    #expect((summary["kinds"] as? [String: Int])?["sun-network"] == 5)
    #expect((summary["relations"] as? [String: Int])?["chairs"] == 2)
    #expect((summary["layers"] as? [String: Int])?["funding"] == 13)
    #expect(summary["languages"] as? [String] == ["fr", "en"])
  }

  @Test func gapsHasTheKeysThatOthersRelyOn() throws {
    let gaps = try json(stakemap("gaps", mali, "--format", "json").output)
    let finding = try #require((gaps["findings"] as? [[String: Any]])?.first)
    for key in [
      "code", "severity", "confidence", "subjects", "facts", "evidence", "message", "why",
      "recommendation",
    ] {
      #expect(finding[key] != nil, "\(key)")
    }
    let evidence = try #require((finding["evidence"] as? [[String: Any]])?.first)
    #expect(Set(evidence.keys) == ["table", "row", "sources"])
    let rule = try #require((gaps["rules"] as? [[String: Any]])?.first)
    #expect(Set(rule.keys) == ["code", "fails", "holds", "notKnown", "notApplicable"])
    #expect(gaps["questions"] != nil)
  }

  @Test func gapsNamesTheRulesWithTheirNorms() throws {
    let rules = stakemap("gaps", mali, "--rules", "--format", "csv", "--lang", "en")
    #expect(rules.code == 0)
    #expect(
      rules.output.contains(
        "functioning/meetings-not-held,medium,Planned meetings that were not held,functioning.heldOfPlanned = 0.75"
      ))
    let french = stakemap("gaps", mali, "--rules", "--lang", "fr").output
    #expect(french.contains("Réunions prévues qui n’ont pas eu lieu"))
  }

  /// The workbook is a map that asks the same questions, until they are answered in it.
  @Test func gapsWritesWhatToAskAsMarkdownAndAsAWorkbook() throws {
    try Places.withTemporaryFolder { folder in
      let (guide, workbook) = (
        folder.appending(path: "guide.md").path, folder.appending(path: "guide.xlsx").path
      )
      #expect(stakemap("gaps", mali, "--questions", "--lang", "fr", "-o", guide).code == 0)
      let text = try String(contentsOfFile: guide, encoding: .utf8)
      #expect(text.hasPrefix("# Guide d’entretien"))
      #expect(text == stakemap("gaps", mali, "--questions", "--lang", "fr").output)
      #expect(stakemap("gaps", mali, "--questions", "--lang", "fr", "-o", workbook).code == 0)
      #expect(stakemap("validate", workbook, "--strict").code == 0)
      #expect(stakemap("gaps", workbook, "--questions", "--lang", "fr").output == text)
      #expect(stakemap("gaps", mali, "--questions", "--rules").code == 64)
    }
  }

  @Test func fundingAddsUpByOneDimension() throws {
    let all = try json(stakemap("funding", mali, "--format", "json").output)
    #expect(all["rows"] as? Int == 13 && all["rowsWithoutAmount"] as? Int == 10)
    let text = stakemap("funding", mali, "--lang", "fr").output
    #expect(
      text.contains("13 lignes portent sur un financement\u{202F}; 10 ne donnent pas de montant"))
    let years = stakemap("funding", mali, "--by", "year", "--format", "csv", "--lang", "en")
    #expect(years.code == 0 && years.output.hasPrefix("Year,Flow,Own or unknown origin,"))
    let plans = stakemap("funding", mali, "--plans", "--lang", "fr")
    #expect(plans.code == 0 && plans.output.hasSuffix("\n\nAucun plan de la carte n’a de coût.\n"))
    #expect(stakemap("funding", mali, "--by", "weather").code == 64)
    #expect(stakemap("funding", mali, "--plans", "--by", "funder").code == 64)
    #expect(stakemap("funding", mali, "--currency", "franc").code == 64)
    #expect(stakemap("funding", mali, "--plans", "--paths").code == 64)
    let paths = stakemap("funding", mali, "--paths", "--format", "csv", "--lang", "fr").output
    #expect(paths.hasPrefix("Chemin,De,À,Montants,Lignes sans montant"))
    #expect(paths.contains("Sociétés minières → Unitlife"))
    let francs = try json(stakemap("funding", mali, "--currency", "xof", "--format", "json").output)
    #expect(francs["currency"] as? String == "XOF" && francs["rowsInOtherCurrencies"] as? Int == 0)
    #expect(stakemap("render", mali, "--diagram", "funding", "--by", "funder").code == 64)
  }

  @Test func overlapsOfOneBodyAndBetweenTwo() throws {
    let one = try json(stakemap("overlaps", mali, "--body", "ctin", "--format", "json").output)
    let pairs = try #require(one["pairs"] as? [[String: Any]])
    #expect(pairs.count == 20)
    for pair in pairs {
      #expect(["\(pair["a"] ?? "")", "\(pair["b"] ?? "")"].contains("ctin"))
      #expect((pair["sentence"] as? String)?.contains("CTIN") == true)
    }
    let two = stakemap("overlaps", mali, "--between", "CTIN", "CCN", "--lang", "en")
    #expect(two.code == 0 && two.output.contains("Class: complementary"))
    #expect(stakemap("overlaps", mali, "--between", "CTIN").code == 64)
    #expect(stakemap("overlaps", mali, "--between", "CTIN", "ctin").code == 64)
    #expect(stakemap("overlaps", mali, "--between", "CTIN", "CCN", "--body", "ctin").code == 64)
    let unknown = stakemap("overlaps", mali, "--body", "CTINN", "--lang", "en")
    #expect(unknown.code == 64 && unknown.errors.contains("Did you mean “ctin”?"))
    // A ministry is no body.
    #expect(stakemap("overlaps", mali, "--body", "ministere-sante").code == 64)
    let load = stakemap("overlaps", mali, "--load", "--lang", "fr")
    #expect(load.code == 0 && load.output.contains("Réunions par an"))
    #expect(stakemap("overlaps", mali, "--load", "--body", "ctin").code == 64)
    #expect(stakemap("overlaps", mali, "--load", "--field").code == 64)
    let field = try json(stakemap("overlaps", mali, "--field", "--format", "json").output)
    #expect((field["encounters"] as? [Any])?.isEmpty == true)
    #expect((field["cells"] as? [Any])?.isEmpty == false)
    let cells = stakemap("overlaps", mali, "--cells", "--lang", "fr", "--format", "csv")
    #expect(cells.code == 0 && cells.output.hasPrefix("Secteur,Territoire,État,"))
    let table = stakemap("overlaps", mali, "--format", "csv", "--lang", "en").output
    #expect(table.contains("Sources: s1"))
  }

  @Test func overlapsHasTheKeysThatOthersRelyOn() throws {
    let overlaps = try json(stakemap("overlaps", mali, "--format", "json").output)
    #expect(overlaps["bodies"] as? Int == 21)
    #expect(overlaps["groups"] != nil)
    let pairs = try #require(overlaps["pairs"] as? [[String: Any]])
    #expect(pairs.count == 21 * 20 / 2)
    for key in [
      "a", "b", "class", "certainty", "members", "mandates", "sectors", "functions", "area",
      "level", "leadership", "score", "evidence",
    ] {
      #expect(pairs[0][key] != nil, "\(key)")
    }
    let members = try #require(pairs[0]["members"] as? [String: Any])
    for key in [
      "shared", "onlyA", "onlyB", "jaccard", "overlap", "p", "smallestP", "q", "sdsm",
      "throughParent",
    ] {
      #expect(members[key] != nil, "\(key)")
    }
  }

  @Test func theLanguageIsTheMapsFirstOneUnlessAnotherIsAskedFor() {
    #expect(stakemap("gaps", mali).output.contains("La Cellule de coordination"))
    #expect(stakemap("gaps", mali, "--lang", "en").output.contains("The Nutrition Coordination"))
  }

  @Test(arguments: ["text", "json", "csv", "markdown"])
  func everyFormatIsGiven(_ format: String) {
    for command in ["summary", "gaps", "overlaps"] {
      let outcome = stakemap(command, mali, "--format", format)
      #expect(outcome.code == 0 && outcome.output.count > 100, "\(command) \(format)")
    }
  }

  @Test func layersNarrowWhatIsLookedAt() throws {
    let summary = try json(
      stakemap("summary", mali, "--format", "json", "--layers", "funding").output)
    #expect(summary["ties"] as? Int == 13)
    #expect(stakemap("summary", mali, "--layers", "funds").code == 64)
  }

  @Test func anEarlierDateLeavesOutWhatWasToCome() throws {
    // The Unit was created in March 2015.
    let gaps = stakemap("gaps", mali, "--date", "2014", "--format", "json").output
    #expect(!gaps.contains("\"creators\" : [\n          \"primature\""))
    #expect(stakemap("gaps", mali, "--date", "14/03/2014").code == 64)
  }

  @Test func failOnEndsWithOneWhenItFindsWhatItNames() {
    #expect(stakemap("gaps", mali, "--fail-on", "high").code == 1)
    let quiet = stakemap("gaps", mali, "--fail-on", "high", "--layers", "funding")
    // Without governance ties only the level that does not meet is left, which is of high severity.
    #expect(quiet.code == 1)
  }

  @Test func normsSwitchRulesOff() throws {
    try Places.withTemporaryFolder { folder in
      let norms = folder.appending(path: "norms.yaml")
      try Data("switchedOff: [functioning/network-not-active]\n".utf8).write(to: norms)
      let outcome = stakemap("gaps", mali, "--norms", norms.path, "--format", "json")
      #expect(outcome.code == 0 && !outcome.output.contains("network-not-active"))
      try Data("overlap:\n  sameFeild: 0.5\n".utf8).write(to: norms)
      let slip = stakemap("gaps", mali, "--norms", norms.path, "--lang", "en")
      #expect(slip.code == 65 && slip.errors.contains("norms.yaml:2:3: there is no norm"))
      #expect(slip.errors.contains("Did you mean “sameField”?"))
      try Data("overlap: {sameField: many}\n".utf8).write(to: norms)
      let broken = stakemap("gaps", mali, "--norms", norms.path, "--lang", "en")
      #expect(broken.code == 65 && broken.errors.contains("norms.yaml"))
      #expect(stakemap("gaps", mali, "--norms", folder.path + "/none.yaml").code == 65)
    }
  }

  @Test func everyCommandHasHelpWithAnExample() {
    for command in [
      "report", "watch", "render", "overlaps", "gaps", "summary", "validate", "convert", "texts",
    ] {
      let outcome = stakemap(command, "--help")
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("EXAMPLE\n  stakemap \(command) "), "\(command)")
    }
    #expect(stakemap("--help").output.contains("EXAMPLE"))
    #expect(
      stakemap("render", "--help").output.split(whereSeparator: \.isWhitespace)
        .joined(separator: " ").contains(
          "organogram, coordination, membership, overlap, overlap-matrix, funding, coverage, assistance, levels, ego, influence, alignment, change"
        ))
  }

  @Test func usageIsSixtyFour() {
    #expect(stakemap("summary").code == 64)
    #expect(stakemap("nonsense").code == 64)
    #expect(stakemap("summary", mali, "--format", "xml").code == 64)
    #expect(stakemap("summary", mali, "--lang", "de").code == 64)
    let slip = stakemap("render", mali, "--diagram", "organgram")
    #expect(slip.code == 64 && slip.errors.contains("Did you mean “organogram”?"))
  }

  @Test func badInputIsSixtyFive() throws {
    #expect(stakemap("summary", "/no/such/place").code == 65)
    try Places.withTemporaryFolder { folder in
      #expect(stakemap("summary", folder.path).code == 65)
      let file = folder.appending(path: "noise.bin")
      try Data([0, 1, 2, 3]).write(to: file)
      #expect(stakemap("summary", file.path).code == 65)
    }
  }

  @Test func aTieToNobodyIsNamedWithItsPlaceAndWhatToDo() throws {
    try Places.withTemporaryFolder { folder in
      try Data("id,name\nMoH,Ministry of Health\n".utf8)
        .write(to: folder.appending(path: "stakeholders.csv"))
      try Data("from,to,relation\nMoH,MoHP,funds\n".utf8)
        .write(to: folder.appending(path: "ties.csv"))
      let outcome = stakemap("validate", folder.path)
      #expect(outcome.code == 65)
      #expect(
        outcome.output.contains("ties.csv:2:2 (to): error: No stakeholder or instrument “MoHP”."))
      #expect(outcome.output.contains("Did you mean “MoH”?"))
      #expect(stakemap("summary", folder.path).code == 65)
    }
  }

  @Test func strictLetsWarningsFail() throws {
    try Places.withTemporaryFolder { folder in
      try Data("id,name,kind,sources\na,A,minstry,\n".utf8)
        .write(to: folder.appending(path: "stakeholders.csv"))
      try Data("from,to,relation\n".utf8).write(to: folder.appending(path: "ties.csv"))
      #expect(stakemap("validate", folder.path).code == 0)
      #expect(stakemap("validate", folder.path, "--strict").code == 65)
      #expect(stakemap("summary", folder.path).code == 0)
      #expect(stakemap("summary", folder.path, "--strict").code == 65)
    }
  }

  @Test func whatCannotBeWrittenIsSeventyFour() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "file")
      try Data().write(to: file)
      let outcome = stakemap("summary", mali, "-o", file.path + "/below/summary.txt")
      #expect(outcome.code == 74)
      #expect(stakemap("report", mali, "-o", file.path + "/report").code == 74)
    }
  }

  @Test func convertWritesAPackageAndListsWhatAnEdgeListCannotHold() throws {
    try Places.withTemporaryFolder { folder in
      let copy = folder.appending(path: "copy").path
      #expect(stakemap("convert", mali, copy).code == 0)
      #expect(stakemap("summary", copy).output == stakemap("summary", mali).output)
      let edges = folder.appending(path: "edges.csv").path
      let outcome = stakemap("convert", mali, edges)
      #expect(outcome.code == 0 && outcome.errors.contains("Réunions"))
      #expect(stakemap("summary", edges).code == 0)
      #expect(stakemap("convert", mali, folder.path + "/map.unknown").code == 65)
      #expect(stakemap("convert", "--formats").output.contains("package"))
    }
  }
}
