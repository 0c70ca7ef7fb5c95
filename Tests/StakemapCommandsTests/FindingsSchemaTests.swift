import CoordinationAnalysis
import Foundation
import TestSupport
import Testing

/// What is promised of findings.json, held against an independent validator
/// (https://python-jsonschema.readthedocs.io).
@Suite(.enabled(if: Program.python != nil, "There is no .venv: run Scripts/install --tests"))
struct FindingsSchemaTests {
  private static let schema = Places.checkout.appending(path: "Documentation/findings.schema.json")

  /// What the validator says of each document: the number of faults, then each.
  private func verdicts(_ documents: [Data]) throws -> [String] {
    try Places.withTemporaryFolder { folder in
      let files = documents.indices.map { folder.appending(path: "\($0).json") }
      for (document, file) in zip(documents, files) { try document.write(to: file) }
      let script = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "validate-json.py")
      let python = try #require(Program.python)
      let outcome = try python.run([script.path, Self.schema.path] + files.map(\.path))
      #expect(outcome.status == 0, "\(outcome.errorText)")
      return outcome.text.split(separator: "\n").map(String.init)
    }
  }

  private func findings(_ map: String, _ language: String = "en") -> Data {
    let outcome = stakemap("gaps", map, "--lang", language, "--format", "json")
    #expect(outcome.code == 0, "\(outcome.errors)")
    return Data(outcome.output.utf8)
  }

  @Test func everyMapThatComesWithTheProgramKeepsTheSchema() throws {
    let datasets = try FileManager.default.contentsOfDirectory(atPath: Places.datasets.path)
      .filter { !$0.hasPrefix(".") }.sorted().map { Places.datasets.appending(path: $0).path }
    #expect(datasets.count >= 8)
    let maps = datasets + [Places.checkout.appending(path: "Examples/alignment-workshop").path]
    let verdicts = try verdicts(maps.flatMap { [findings($0, "en"), findings($0, "fr")] })
    #expect(verdicts == [String](repeating: "0", count: 2 * maps.count))
  }

  @Test func theFileOfAReportIsWhatTheCommandGives() throws {
    try Places.withTemporaryFolder { folder in
      let map = folder.appending(path: "map")
      try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
      try Data("id,name,kind,status,sources\na,A,coordination-body,dormant,s1\nb,B,,,\n".utf8)
        .write(to: map.appending(path: "stakeholders.csv"))
      try Data("from,to,relation\na,b,hosted-by\n".utf8).write(to: map.appending(path: "ties.csv"))
      let out = folder.appending(path: "out")
      #expect(stakemap("report", map.path, "-o", out.path, "--lang", "fr", "--no-word").code == 0)
      let written = try Data(contentsOf: out.appending(path: "findings.json"))
      #expect(written == findings(map.path, "fr"))
      #expect(try verdicts([written]) == ["0"])
    }
  }

  @Test func aMapOfNothingKeepsTheSchema() throws {
    try Places.withTemporaryFolder { map in
      try Data("id,name\n".utf8).write(to: map.appending(path: "stakeholders.csv"))
      try Data("from,to,relation\n".utf8).write(to: map.appending(path: "ties.csv"))
      #expect(try verdicts([findings(map.path)]) == ["0"])
    }
  }

  /// Each change of a right document makes it a wrong one: a schema that lets all pass says nothing.
  @Test func wrongDocumentsFail() throws {
    let right = try #require(
      try JSONSerialization.jsonObject(with: findings(mali)) as? [String: Any])
    #expect(right["version"] as? String == GapReport.version)
    var wrong: [(what: String, document: [String: Any])] = []
    func spoil(_ what: String, _ change: (inout [String: Any]) -> Void) {
      var document = right
      change(&document)
      wrong.append((what, document))
    }
    func first(_ list: String, _ change: @escaping (inout [String: Any]) -> Void)
      -> (inout [String: Any]) -> Void
    {
      { document in
        var items = document[list] as? [[String: Any]] ?? []
        change(&items[0])
        document[list] = items
      }
    }
    func row(_ change: @escaping (inout [String: Any]) -> Void) -> (inout [String: Any]) -> Void {
      first("findings") { finding in
        var rows = finding["evidence"] as? [[String: Any]] ?? []
        change(&rows[0])
        finding["evidence"] = rows
      }
    }
    for key in ["version", "findings", "rules", "questions"] {
      spoil("no \(key)") { $0[key] = nil }
    }
    for key in [
      "code", "severity", "confidence", "subjects", "facts", "evidence", "title", "message", "why",
      "recommendation",
    ] {
      spoil("a finding without \(key)", first("findings") { $0[key] = nil })
    }
    for key in ["code", "fails", "holds", "notKnown", "notApplicable"] {
      spoil("a rule without \(key)", first("rules") { $0[key] = nil })
    }
    for key in ["code", "subjects", "question"] {
      spoil("a question without \(key)", first("questions") { $0[key] = nil })
    }
    for key in ["table", "row", "sources"] { spoil("a row without \(key)", row { $0[key] = nil }) }
    spoil("a later major version") { $0["version"] = "2.0" }
    spoil("a version of three parts") { $0["version"] = "1.0.0" }
    spoil("a version as a number") { $0["version"] = 1.0 }
    spoil("a date in words") { $0["date"] = "3 May 2022" }
    spoil("findings by code") { $0["findings"] = ["a": 1] }
    spoil("an unheard-of severity", first("findings") { $0["severity"] = "grave" })
    spoil("a severity in French", first("findings") { $0["severity"] = "élevée" })
    spoil("a code without a family", first("findings") { $0["code"] = "no-chair" })
    spoil("a subject that is a number", first("findings") { $0["subjects"] = [1] })
    spoil("an empty sentence", first("findings") { $0["message"] = "" })
    spoil("a fact that is a fraction", first("findings") { $0["facts"] = ["a": 0.5] })
    spoil("a fact that is nothing", first("findings") { $0["facts"] = ["a": NSNull()] })
    spoil(
      "an amount as text",
      first("findings") { $0["facts"] = ["a": [["amount": "5", "currency": "XOF"]]] })
    spoil(
      "an amount without a currency", first("findings") { $0["facts"] = ["a": [["amount": 5]]] })
    spoil("a number as text", first("rules") { $0["fails"] = "1" })
    spoil("a negative number", first("rules") { $0["holds"] = -1 })
    spoil("a row as text", row { $0["row"] = "3" })
    spoil("the row of the heading", row { $0["row"] = 1 })
    let documents = try wrong.map { try JSONSerialization.data(withJSONObject: $0.document) }
    for (verdict, what) in zip(try verdicts(documents), wrong.map(\.what)) {
      #expect(!verdict.hasPrefix("0"), "\(what)")
    }
  }

  /// What later minor versions may add must not break readers of this one.
  @Test func newKeysAndFactsOfEveryKindPass() throws {
    var document = try #require(
      try JSONSerialization.jsonObject(with: findings(mali)) as? [String: Any])
    document["version"] = "1.12"
    document["later"] = ["x": 1]
    var items = try #require(document["findings"] as? [[String: Any]])
    items[0]["later"] = true
    items[0]["confidence"] = "hearsay"
    items[0]["facts"] = [
      "a": "text", "b": 3, "c": ["x", "y"], "d": [String](),
      "e": [["amount": 1.5, "currency": "XOF"]],
    ]
    document["findings"] = items
    #expect(try verdicts([try JSONSerialization.data(withJSONObject: document)]) == ["0"])
  }
}
