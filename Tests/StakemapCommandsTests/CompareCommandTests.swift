import Foundation
import TestSupport
import Testing

@testable import StakemapCommands

@Suite struct CompareCommandTests {
  @Test func theTextHasAColumnForEachMapAndSaysWhatMayNotBeCompared() {
    let outcome = stakemap("compare", mali, mali, "--lang", "en")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("To compare"))
    #expect(outcome.output.contains("with care (1)"))
    #expect(outcome.output.contains("(1) "))
    for title in ["Structure", "Centralization", "Overlap", "Gaps", "In several maps"] {
      #expect(outcome.output.contains("\(title)\n\n"), "\(title)")
    }
  }

  @Test(arguments: [
    "maps", "structure", "centralization", "overlap", "gaps", "alignment", "process", "assistance",
    "common",
  ])
  func onePartCanBeAskedForAsATable(_ part: String) {
    let outcome = stakemap("compare", mali, mali, "--show", part, "--format", "csv", "--lang", "en")
    #expect(outcome.code == 0)
    #expect(!outcome.output.hasPrefix("Family,"))
  }

  @Test func allRowsInOneTableNameTheirFamily() {
    let outcome = stakemap("compare", mali, mali, "--format", "csv", "--lang", "fr")
    #expect(outcome.code == 0 && outcome.output.hasPrefix("Volet,Mesure,"))
  }

  @Test func theJSONHasAValueForEachMap() throws {
    let outcome = stakemap("compare", mali, mali, mali, "--format", "json")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let maps = try #require(json["maps"] as? [[String: Any]])
    #expect(maps.count == 3)
    let rows = try #require(json["rows"] as? [[String: Any]])
    #expect(rows.allSatisfy { ($0["values"] as? [Any])?.count == 3 })
  }

  @Test(arguments: ["en", "fr"])
  func theJSONGivesEachReasonInWordsBesideItsCode(_ language: String) throws {
    let outcome = stakemap("compare", mali, mali, "--format", "json", "--lang", language)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let rows = try #require(json["rows"] as? [[String: Any]])
    let found = rows.compactMap { $0["comparability"] as? [String: Any] }
    #expect(found.count == rows.count)
    for one in found {
      let codes = try #require(one["reasons"] as? [String])
      #expect((one["because"] as? [String])?.count == codes.count)
    }
    let told = language == "fr" ? "aucune carte n’en dit rien" : "no map tells of it"
    #expect(outcome.output.contains(told))
  }

  private let workshop =
    Places.checkout.appending(path: "Examples/alignment-workshop").path

  @Test func levelsAreThoseOfTheRubricThatIsNamed() throws {
    let ours = stakemap("compare", workshop, workshop, "--show", "alignment", "--lang", "en")
    #expect(ours.output.contains("level, ") && ours.output.contains("Generic rubric of stakemap"))
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "rubric.yaml")
      try Data(ownRubric.utf8).write(to: file)
      let own = stakemap(
        "compare", workshop, workshop, "--show", "alignment", "--lang", "en", "--rubric", file.path)
      #expect(own.code == 0 && own.output.contains("Seedling"))
      #expect(own.output.contains("Worded for this test."))
      #expect(!own.output.contains("Generic rubric of stakemap"))
    }
    #expect(stakemap("compare", workshop, workshop, "--rubric", "/no/such/file").code != 0)
  }

  @Test func oneMapAndThirteenAreRefused() {
    #expect(stakemap("compare", mali).code == 64)
    let thirteen = Array(repeating: mali, count: 13)
    #expect(stakemap(["compare"] + thirteen, Collector()) == 64)
  }

  @Test func aFaultNamesItsMap() throws {
    let missing = stakemap("compare", mali, "/no/such/map")
    #expect(missing.code == 65 && missing.errors.contains("/no/such/map"))
    try Places.withTemporaryFolder { folder in
      try Data("id,name\na,A\na,B\n".utf8).write(to: folder.appending(path: "stakeholders.csv"))
      try Data("from,to,relation\na,nobody,chairs\n".utf8)
        .write(to: folder.appending(path: "ties.csv"))
      let faulty = stakemap("compare", mali, folder.path, "--lang", "en")
      #expect(faulty.code == 65 && faulty.output.isEmpty)
      #expect(faulty.errors.contains("\(folder.path): "))
    }
  }

  @Test(arguments: ["svg", "pdf", "png"])
  func aPictureStandsBesideTheResult(_ ending: String) throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "maps.\(ending)")
      let outcome = stakemap("compare", mali, mali, "--diagram", file.path)
      #expect(outcome.code == 0 && !outcome.output.isEmpty)
      let picture = try Data(contentsOf: file)
      #expect(picture.count > 1000)
    }
  }

  @Test func aPictureOfWhatHasNoneIsRefused() {
    #expect(stakemap("compare", mali, mali, "--diagram", "maps.docx").code == 64)
    let common = stakemap("compare", mali, mali, "--show", "common", "--diagram", "maps.svg")
    #expect(common.code == 64)
    let silent = stakemap("compare", mali, mali, "--show", "alignment", "--diagram", "maps.svg")
    #expect(silent.code == 65)
    #expect(!FileManager.default.fileExists(atPath: "maps.svg"))
  }
}
