import Foundation
import TestSupport
import Testing

/// The HTML report in Debian's Chromium, driven by a script that Playwright runs; each check is a function of
/// `check-report.py`.
@Suite(
  .enabled(
    if: Browser.isReady,
    "needs Chromium, and Python with Playwright and axe: run Scripts/install --tests"))
struct BrowserTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "check-report.py").path

  /// The French report of Mali, made once for all checks; it stays until the tests end.
  private static let report: String = {
    let folder = FileManager.default.temporaryDirectory.appending(path: "report-\(UUID())").path
    precondition(
      stakemap("report", mali, "-o", folder, "--lang", "fr", "--no-word").code == 0,
      "The report of Mali must be made")
    return folder + "/fr/report.html"
  }()

  private func check(_ name: String, of report: String) throws {
    let outcome = try #require(Program.python).run([Self.script, report, name])
    #expect(outcome.status == 0, "\(outcome.errorText)")
  }

  @Test func everyCheckOfTheScriptIsMade() throws {
    let outcome = try #require(Program.python).run([Self.script, "--list"])
    let names = outcome.text.split(separator: "\n").map(String.init)
    #expect(Set(names) == Set(Self.checks + ["hostile"]))
  }

  static let checks = [
    "search", "search-by-keyboard", "filters", "filter-by-year",
    "a-click-on-a-party-opens-its-card", "a-finding-shows-its-evidence",
    "a-source-shows-what-rests-on-it", "zoom-and-move", "a-drag-over-a-party-opens-nothing",
    "tables-sort", "tables-copy", "scripts-off", "dark", "phone", "reflow", "print-to-pdf",
    "nothing-is-loaded", "accessible", "accessible-in-the-dark", "accessible-on-a-phone",
  ]

  @Test(arguments: checks)
  func theReportDoes(_ name: String) throws { try check(name, of: Self.report) }

  /// The open page shows a party that was saved, without losing what its reader has opened and filtered.
  @Test func anOpenPageFollowsTheMap() throws {
    try Places.withTemporaryFolder { folder in
      let watch = try Watch(in: folder)
      let python = try #require(Program.python)
      let outcome = try python.run([
        Self.script.replacing("check-report.py", with: "check-watch.py"),
        "http://127.0.0.1:\(watch.port)/en/", watch.map.path,
      ])
      #expect(outcome.status == 0, "\(outcome.errorText)")
      #expect(watch.interrupt() == 0)
    }
  }

  /// Names, roles and titles that would break out of text, attributes, scripts, styles and links.
  @Test func namesStayNames() throws {
    let names = [
      "<script>window.hacked=1</script>", "\" onmouseover=\"window.hacked=1\" x=\"",
      "'><img src=x onerror=window.hacked=1>", "</style><script>window.hacked=1</script>",
      // A quotation mark with an accent of its own.
      "\"\u{301} onmouseover=window.hacked=1 \"", "</script><b>bold</b>", "{{title}} {{{data}}}",
      "<!--", "javascript:window.hacked=1", "&lt;script&gt;", "a%20b c", "\u{202E}gnp.exe",
    ]
    func cell(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
    try Places.withTemporaryFolder { folder in
      let map = folder.appending(path: "map")
      try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
      var parties = "id,name,acronym,aliases,url,sources\n"
      var ties = "from,to,relation,role,sources\n"
      for (number, name) in names.enumerated() {
        let url = number == 0 ? "javascript:window.hacked=1" : "https://example.org/?a=\"b"
        parties +=
          [cell("p\(number)"), cell(name), cell(name), cell(name), cell(url), cell("s1#\(name)")]
          .joined(separator: ",") + "\n"
        ties +=
          [
            "p\(number)", "p\((number + 1) % names.count)", "coordinates-with", cell(name),
            cell("s1#\(name)"),
          ].joined(separator: ",") + "\n"
      }
      try Data(parties.utf8).write(to: map.appending(path: "stakeholders.csv"))
      try Data(ties.utf8).write(to: map.appending(path: "ties.csv"))
      try Data("id,title,author\ns1,\(cell(names[2])),\(cell(names[1]))\n".utf8)
        .write(to: map.appending(path: "sources.csv"))
      let output = folder.appending(path: "out")
      let made = stakemap("report", map.path, "-o", output.path, "--lang", "en", "--no-word")
      #expect(made.code == 0, "\(made.errors)")
      try check("hostile", of: output.appending(path: "en/report.html").path)
    }
  }
}

/// Whether there is a browser, and what drives it.
enum Browser {
  static let isReady: Bool = {
    guard Program("chromium") != nil, let python = Program.python else { return false }
    let imports = try? python.run(["-c", "import playwright, axe_playwright_python"])
    return imports?.status == 0
  }()
}
