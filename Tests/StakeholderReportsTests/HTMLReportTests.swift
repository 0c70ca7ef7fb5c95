import CoordinationAnalysis
import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderReports

@Suite struct HTMLReportTests {
  private var map: StakeholderMap {
    var map = StakeholderMap()
    map.settings.titles = LocalizedText([.french: "Une carte", .english: "A map"])
    var source = Source()
    source.id = "s 1"
    source.title = "A <study>"
    map.sources = [source]
    for (id, name) in [("a", "Alpha"), ("b b", "Beta & Co"), ("c%", "Gamma")] {
      var party = Stakeholder()
      party.id = id
      party.name = name
      party.sources = [SourceReference(source: "s 1", locator: "p. <2>")]
      map.stakeholders.append(party)
    }
    map.stakeholders[1].kind = .known(.coordinationBody)
    var tie = Tie("a", .memberOf, "b b")
    tie.role = "chair's \"own\""
    tie.sources = [SourceReference(source: "s 1")]
    map.ties = [tie]
    return map
  }

  private func page(
    _ map: StakeholderMap, _ language: Language = .english, figures: [Report.Figure] = [],
    drawing: HTMLReport.Map? = nil, logo: Data? = nil
  ) -> String {
    HTMLReport(
      Report(map, MapAnalyses(map), figures: figures, language: language), map: drawing, logo: logo
    ).text
  }

  private func drawing(_ text: String) -> FigureDrawing {
    FigureDrawing(
      svg: Data(text.utf8), parties: ["node-a": "a", "node-b": "b b"],
      lines: ["edge-0": .init(from: "a", to: "b b", layer: "governance")])
  }

  private let picture = """
    <?xml version="1.0"?>
    <svg viewBox="0 0 9 9" role="img" aria-labelledby="page-title page-description"><title id="page-title">A > B</title>
    <g id="edge-0" class="edge governance"><title>line</title></g>
    <g id="node-a" class="node stakeholder"><g id="a_node-a"><a xlink:title="Alpha"><path/></a></g></g>
    <g id="node-b" class="node stakeholder"><g id="a_node-b"><a xlink:href="https://example.org/" xlink:title="B"><path/></a></g></g>
    <g id="node-x"><g id="a_node-x"><a xlink:title=" id=&quot;y&quot;"><text> id="z" </text></a></g></g>
    </svg>
    """

  @Test func everyTemplateEscapesSignBySign() throws {
    let folder = Places.checkout.appending(path: "Sources/StakeholderReports/Web")
    let templates = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".mustache") }
    #expect(templates.count == 6)
    for name in templates {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(text.hasPrefix("{{% CONTENT_TYPE:\(HTMLText.name)}}\n"), "\(name)")
      // What is not escaped was made by us.
      let raw = text.matches(of: /\{\{\{(\w+)\}\}\}/).map { String($0.1) }
      #expect(Set(raw).isSubset(of: ["style", "script", "data", "svg", "key"]), "\(name): \(raw)")
    }
  }

  @Test(arguments: [
    ("<b>", "&lt;b&gt;"), ("a & b", "a &amp; b"), ("\"'", "&quot;&#39;"),
    // Which are each one letter to the eye.
    ("\"\u{301}", "&quot;\u{301}"), ("<\u{338}", "&lt;\u{338}"), ("&\u{20DD}", "&amp;\u{20DD}"),
    ("a\u{0}\u{8}\u{1B}b\u{FFFF}", "ab"), ("a\tb\nc", "a\tb\nc"), ("", ""),
  ])
  func escapes(_ text: String, _ escaped: String) {
    #expect(HTMLText.escaped(text) == escaped)
  }

  @Test func thePolicyLetsInThePagesOwnScriptAndStyleOnly() {
    #expect(HTMLReport.policy.hasPrefix("default-src 'none'; "))
    #expect(!HTMLReport.policy.contains("unsafe"))
    #expect(HTMLReport.policy.matches(of: /sha256-[A-Za-z0-9+\/]{43}=/).count == 2)
    let text = page(map)
    #expect(text.contains("<script>\(HTMLReport.script)</script>"))
    #expect(text.contains("<style>\(HTMLReport.style)</style>"))
    #expect(text.ranges(of: "<script").count == 2 && text.ranges(of: "<style").count == 1)
    #expect(text.firstMatch(of: /(?:src|srcset|action|data)="(?!data:)/) == nil)
  }

  @Test func theScriptMakesNoMarkupOfText() {
    for word in ["innerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"] {
      #expect(!HTMLReport.script.contains(word))
    }
  }

  @Test func everyIdIsThereOnceAndEveryLinkLeadsSomewhere() throws {
    let figures = ["overlap", "levels"].map {
      Report.Figure(id: $0, caption: $0, path: $0, drawing: drawing(picture))
    }
    let text = page(
      map, figures: figures,
      drawing: .init(drawing: drawing(picture), legend: drawing(picture), notes: ["One."]))
    let ids = text.matches(of: /<[^>]*\sid="([^"]*)"/).map { String($0.1) }
    #expect(ids.count > 30)
    #expect(Set(ids).count == ids.count, "\(ids)")
    let links = text.matches(of: /href="#([^"]*)"/).map { String($0.1) }
    #expect(links.count > 10)
    for link in links { #expect(ids.contains(link), "\(link)") }
    for name in text.matches(of: /aria-labelledby="([^"]*)"/).flatMap({ $0.1.split(separator: " ") }
    ) { #expect(ids.contains(String(name)) || name.hasSuffix("page-description"), "\(name)") }
    #expect(text.contains("id=\"party-b_20_b\"") && text.contains("id=\"party-c_25_\""))
  }

  @Test func aDrawingLeadsFromBoxesToCards() {
    let text = drawing(picture).embedded(idPrefix: "map-") { "party-\($0)" }
    #expect(text.hasPrefix("<svg viewBox"))
    #expect(text.contains("role=\"group\" aria-labelledby=\"map-page-title map-page-description\""))
    #expect(text.contains("<a xlink:href=\"#party-a\" xlink:title=\"Alpha\">"))
    #expect(text.contains("<a xlink:href=\"#party-b b\" xlink:title=\"B\">"))
    // What stands between tags, or in the value of another attribute, is no id.
    #expect(text.contains("<text> id=\"z\" </text>") && text.contains("xlink:title=\" id=&quot;y"))
    #expect(text.contains("<title id=\"map-page-title\">A > B</title>"))
    let alone = FigureDrawing(svg: Data(picture.utf8)).embedded(idPrefix: "") { $0 }
    #expect(picture.hasSuffix(alone))
    #expect(FigureDrawing(svg: Data("no picture".utf8)).embedded(idPrefix: "") { $0 } == "")
  }

  @Test func theCardOfAPartyTellsItsTiesAndSources() throws {
    let text = page(map)
    let card = try #require(text.firstMatch(of: /<article id="party-a"[\s\S]*?<\/article>/)).0
    #expect(card.contains("Alpha"))
    #expect(card.contains("<a href=\"#party-b_20_b\">Beta &amp; Co</a>"))
    #expect(
      card.contains("chair’s &quot;own&quot;") || card.contains("chair&#39;s &quot;own&quot;"))
    #expect(card.contains("href=\"#source-s_20_1\""))
    let source = try #require(text.firstMatch(of: /<article id="source-[\s\S]*?<\/article>/)).0
    #expect(source.contains("A &lt;study&gt;") && source.contains("p. &lt;2&gt;"))
    #expect(source.contains("Ties that rest on it: 1.") && source.contains("#party-c_25_"))
  }

  @Test func aLinkToAScriptIsNoAddress() {
    var map = map
    map.stakeholders[0].url = "javascript:alert(1)"
    map.stakeholders[1].url = "HTTPS://example.org/?a=1&b=\"2"
    let text = page(map)
    #expect(!text.contains("javascript:alert"))
    #expect(text.contains("href=\"HTTPS://example.org/?a=1&amp;b=&quot;2\""))
  }

  @Test func dataForTheScriptsHoldNoTag() throws {
    var map = map
    map.stakeholders[0].name = "</script><script>alert(1)</script><!--"
    let text = page(map)
    let data = try #require(
      text.firstMatch(of: /<script type="application\/json" id="data">([\s\S]*?)<\/script>/)
    ).1
    #expect(!data.contains("<") && data.contains("\\u003C/script"))
    let read = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
    let parties = try #require(read?["parties"] as? [[String: Any]])
    #expect(parties.map { $0["id"] as? String } == ["a", "b b", "c%"])
    #expect(parties[0]["name"] as? String == "</script><script>alert(1)</script><!--")
  }

  @Test func anEmptyMapIsAPageToo() {
    for language in Language.offered {
      let text = page(StakeholderMap(), language)
      #expect(text.contains("<html lang=\"\(language)\">") && text.hasSuffix("</html>\n"))
      #expect(!text.contains("id=\"canvas\"") && !text.contains("id=\"cards\""))
    }
  }

  @Test func theLogoIsPartOfThePage() {
    let png = Data([0x89, 0x50, 0x4E, 0x47])
    #expect(page(map, logo: png).contains("src=\"data:image/png;base64,iVBORw==\""))
    #expect(page(map, logo: Data([0xFF, 0xD8, 0xFF])).contains("data:image/jpeg;base64,/9j/"))
  }

  @Test(arguments: [(0, nil), (1, 1), (20, 1), (21, 2), (99, 5), (100, 5)] as [(Int, Int?)])
  func numbersAreShadedInFiveSteps(_ number: Int, _ step: Int?) {
    #expect(HeatTable.step(number, of: 100) == step)
    #expect(HeatTable.step(number, of: 0) == nil)
  }

  /// Only the page that a server gives out may listen, and has the script for it.
  @Test func thePageOfAMapThatIsWorkedOnListens() throws {
    let report = HTMLReport(
      Report(map, MapAnalyses(map), figures: [], language: .english), map: nil)
    let (plain, watched) = (report.text, report.text(watchedAs: "<1>\""))
    #expect(watched.contains("connect-src &#39;self&#39;"))
    #expect(WatchedPage.policy.matches(of: /sha256-[A-Za-z0-9+\/]{43}=/).count == 4)
    #expect(watched.contains("data-revision=\"&lt;1&gt;&quot;\""))
    for text in [WatchedPage.script, WatchedPage.style] {
      #expect(watched.contains(">" + text + "</"))
      #expect(!plain.contains(text))
    }
    for word in ["connect-src", "EventSource", "id=\"watched\""] { #expect(!plain.contains(word)) }
    let french = HTMLReport(
      Report(map, MapAnalyses(map), figures: [], language: .french), map: nil)
    #expect(french.text(watchedAs: "").contains("stakemap s’est arrêté\u{202F};"))
  }
}
