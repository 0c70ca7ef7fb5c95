import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import CoordinationAnalysis

/// What a reader of the JSON gets: keys and values as they come out of the encoder.
func json(_ value: some Encodable) throws -> [String: Any] {
  let text = try JSONEncoder().encode(value)
  return try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
}

@Suite struct GapReportTests {
  private func report(_ language: Language) -> GapReport {
    GapReport(GapAnalysis(GapAnalysisTests.faulty), GapAnalysisTests.faulty, in: language)
  }

  @Test func hasTheKeysThatReadersRelyOn() throws {
    let object = try json(report(.english))
    #expect(Set(object.keys).isSuperset(of: ["findings", "rules", "questions"]))
    let findings = try #require(object["findings"] as? [[String: Any]])
    // All rules but one find something there: the number of people for each party is only asked about.
    #expect(findings.count == RuleCatalog.rules.count - 1)
    for finding in findings {
      #expect(
        Set(finding.keys).isSuperset(of: [
          "code", "severity", "confidence", "subjects", "facts", "evidence", "message", "why",
          "recommendation",
        ]))
      let evidence = try #require(finding["evidence"] as? [[String: Any]])
      #expect(!evidence.isEmpty)
      for row in evidence { #expect(Set(row.keys).isSuperset(of: ["table", "row", "sources"])) }
    }
    let rules = try #require(object["rules"] as? [[String: Any]])
    for rule in rules {
      #expect(
        Set(rule.keys).isSuperset(of: ["code", "fails", "holds", "notKnown", "notApplicable"]))
    }
    #expect(rules.map { $0["code"] as? String } == RuleCatalog.rules.map(\.code))
    let questions = try #require(object["questions"] as? [[String: Any]])
    #expect(!questions.isEmpty)
    for question in questions {
      #expect(Set(question.keys).isSuperset(of: ["code", "subjects", "question"]))
    }
  }

  @Test func factsKeepTheirTypes() throws {
    let findings = try #require(try json(report(.french))["findings"] as? [[String: Any]])
    func facts(_ code: String) -> [String: Any]? {
      findings.first { $0["code"] as? String == code }?["facts"] as? [String: Any]
    }
    let anchoring = try #require(facts("anchoring/convener-is-not-host"))
    #expect(anchoring["hosts"] as? [String] == ["health"])
    #expect(anchoring["supervisors"] as? [String] == [])
    #expect(facts("functioning/network-not-active")?["status"] as? String == "dormant")
    #expect(facts("coordination/weak-tie")?["sectors"] as? [String] == ["nutrition"])
  }

  @Test func factsOfEveryKindAreWrittenAsWhatTheyAre() throws {
    let facts: [String: FactValue] = [
      "who": .stakeholders(["a"]), "terms": .terms(["t"]), "text": .text("x"), "number": .number(3),
    ]
    let object = try json(facts)
    #expect(object["who"] as? [String] == ["a"])
    #expect(object["terms"] as? [String] == ["t"])
    #expect(object["text"] as? String == "x")
    #expect(object["number"] as? Int == 3)
  }

  @Test func onlyTheWordingDependsOnTheLanguage() throws {
    let (french, english) = (report(.french), report(.english))
    #expect(french.findings.map(\.code) == english.findings.map(\.code))
    #expect(french.findings.map(\.evidence) == english.findings.map(\.evidence))
    #expect(french.findings.map(\.facts) == english.findings.map(\.facts))
    for (a, b) in zip(french.findings, english.findings) {
      #expect(a.message != b.message)
      #expect(a.why != b.why)
      #expect(a.recommendation != b.recommendation)
    }
  }

  @Test func severityAndConfidenceAreWords() throws {
    let findings = try #require(try json(report(.english))["findings"] as? [[String: Any]])
    #expect(findings.first?["severity"] as? String == "high")
    #expect(findings.first?["confidence"] as? String == "confirmed")
  }
}
