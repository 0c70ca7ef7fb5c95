import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import CoordinationAnalysis

@Suite struct RuleCatalogTests {
  @Test func codesAreUnique() {
    let codes = RuleCatalog.rules.map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test(arguments: RuleCatalog.rules.map(\.code))
  func codesAreFamilyAndRule(_ code: String) throws {
    #expect(code.wholeMatch(of: /[a-z]+\/[a-z]+(-[a-z]+)*/) != nil)
    let rule = try #require(RuleCatalog.rules.first { $0.code == code })
    let family = try #require(rule.family)
    #expect(code.hasPrefix(family.rawValue + "/"))
  }

  @Test func everyFamilyHasALabelInBothLanguages() {
    for language in Language.spoken {
      #expect(
        Set(RuleFamily.allCases.map { $0.label(language) }).count == RuleFamily.allCases.count)
    }
  }

  @Test(arguments: RuleCatalog.rules.map(\.code))
  func everyRuleSpeaksFrenchAndEnglish(_ code: String) throws {
    let rule = try #require(RuleCatalog.rules.first { $0.code == code })
    for text in [rule.title, rule.why] {
      let french = try #require(text[.french])
      let english = try #require(text[.english])
      #expect(french != english)
      #expect(min(french.count, english.count) > 10)
    }
    for language in Language.spoken {
      #expect(rule.why(language).hasSuffix("."))
      #expect(!rule.title(language).hasSuffix("."))
    }
  }

  @Test(arguments: RuleCatalog.rules.map(\.code))
  func normsOfARuleAreNorms(_ code: String) throws {
    let rule = try #require(RuleCatalog.rules.first { $0.code == code })
    for norm in rule.norms { #expect(Norms().text(norm) != nil, "\(norm)") }
    let file = Places.checkout.appending(
      path: "Sources/CoordinationAnalysis/Gaps/Rules/\(type(of: rule)).swift")
    let source = try String(contentsOf: file, encoding: .utf8)
    for name in source.matches(of: /norms\.([a-z]+\.[a-zA-Z]+)/).map(\.output.1) {
      #expect(rule.norms.contains(String(name)), "\(name) is heeded and not named")
    }
  }

  @Test func theCatalogueTellsWhatEachRuleHeeds() throws {
    var norms = Norms()
    norms.functioning.heldOfPlanned = 0.5
    norms.switchedOff = ["coordination/weak-tie"]
    let all = RuleDescription.all(norms, in: .english)
    #expect(all.map(\.code) == RuleCatalog.rules.map(\.code))
    #expect(all.filter(\.isSwitchedOff).map(\.code) == ["coordination/weak-tie"])
    let held = try #require(all.first { $0.code == "functioning/meetings-not-held" })
    #expect(held.norms == ["functioning.heldOfPlanned": "0.5"])
    #expect(Norms().text("overlap.nothing") == nil && Norms().text("nothing") == nil)
  }

  @Test func titlesTellTheRulesApart() {
    for language in Language.spoken {
      #expect(Set(RuleCatalog.rules.map { $0.title(language) }).count == RuleCatalog.rules.count)
    }
  }

  /// A rule is one file named after it; a file that the catalogue does not have would never be
  /// asked.
  @Test func everyFileOfTheFolderIsRegistered() throws {
    let folder = Places.checkout.appending(path: "Sources/CoordinationAnalysis/Gaps/Rules")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(".swift".count)) }
    let types = RuleCatalog.rules.map { String(describing: type(of: $0)) }
    #expect(Set(files) == Set(types))
    #expect(files.count == types.count)
  }

  @Test func everyRuleHasItsTests() throws {
    let folder = Places.checkout.appending(path: "Tests/CoordinationAnalysisTests")
    for rule in RuleCatalog.rules {
      let file = folder.appending(path: "\(type(of: rule))Tests.swift")
      #expect(FileManager.default.fileExists(atPath: file.path), "\(file.lastPathComponent)")
    }
  }

  @Test func severitiesGoFromTheGravest() {
    #expect(Severity.allCases.sorted() == [.high, .medium, .low])
    for language in Language.spoken {
      #expect(Set(Severity.allCases.map { $0.label(language) }).count == 3)
    }
  }
}
