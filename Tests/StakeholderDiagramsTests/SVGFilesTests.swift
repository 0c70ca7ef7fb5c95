import Foundation
import GraphDrawing
import GraphvizRenderer
import StakeholderDiagrams
import StakeholderModel
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Each diagram of Mali as a file that stands on a web page.
@Suite struct SVGFilesTests {
  static let kinds = DiagramCatalog.kinds.map(\.id)

  /// `nil` for a kind that Mali has no data for.
  private func svg(_ kind: String) throws -> SVGFile? {
    do {
      let page = try DiagramPage.page(
        try #require(DiagramCatalog.kind(kind)), of: Self.map, DiagramSetting(language: .french))
      return try SVGFile(
        try #require(try PageRenderer().render(page, as: [.svg]).files[.svg]))
    } catch is DiagramError {
      return nil
    }
  }

  /// Mali with addresses of its sources.
  private static let map = {
    var map = Mali.map
    for row in map.sources.indices {
      map.sources[row].url = "https://example.org/s\(row)?a=1&b='2'"
    }
    return map
  }()

  @Test func mostKindsHaveDataOnMali() throws {
    #expect(try Self.kinds.filter { try svg($0) != nil }.count >= 9)
  }

  @Test(arguments: kinds)
  func itScalesAndDescribesItself(_ kind: String) throws {
    guard let svg = try svg(kind) else { return }
    let root = try #require(svg.elements.first)
    #expect(root.name == "svg" && root.attributes["role"] == "img")
    #expect(root.attributes["xml:lang"] == "fr")
    #expect(root.attributes["viewBox"]?.split(separator: " ").compactMap { Double($0) }.count == 4)
    #expect(root.attributes["width"] == nil && root.attributes["height"] == nil)
    let labels = root.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
    let texts = labels.map { id in svg.elements.first { $0.attributes["id"] == id } }
    #expect(texts.map { $0?.name } == ["title", "desc"])
    for text in texts { #expect((text?.text.count ?? 0) > 10) }
  }

  @Test(arguments: kinds)
  func everyIdStandsOnce(_ kind: String) throws {
    guard let svg = try svg(kind) else { return }
    let ids = svg.elements.compactMap { $0.attributes["id"] }
    #expect(!ids.isEmpty)
    #expect(
      Set(ids).count == ids.count,
      "\(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys)")
  }

  @Test(arguments: kinds)
  func eachStakeholderHasAGroupWithItsIdItsNameAndClasses(_ kind: String) throws {
    guard let svg = try svg(kind) else { return }
    let names = NameInSentence(Self.map, in: .french)
    let known = Dictionary(
      uniqueKeysWithValues: Self.map.stakeholders.map { ("node-\($0.id)", $0) })
    let groups = svg.elements.filter { $0.name == "g" && $0.classes.contains("stakeholder") }
    for group in groups {
      let party = try #require(known[group.attributes["id"] ?? ""], "\(group.attributes)")
      #expect(group.title == names.full(party.id))
      #expect(group.classes.count >= 3, "\(group.attributes)")
    }
    // In a table each row is a party or a place, and Graphviz groups no rows.
    let tables = [
      "overlap-matrix", "coverage", "assistance", "influence", "alignment", "change",
    ]
    #expect(!groups.isEmpty || tables.contains(kind))
  }

  @Test(arguments: kinds)
  func itsTextIsTextAndNothingInItRunsOrIsFetched(_ kind: String) throws {
    guard let svg = try svg(kind) else { return }
    #expect(
      Set(svg.elements.map(\.name)).isSubset(of: Self.harmless), "\(Set(svg.elements.map(\.name)))")
    let words = svg.elements.filter { $0.name == "text" }.map(\.text)
    #expect(words.count > 10 && words.allSatisfy { !$0.isEmpty })
    for element in svg.elements {
      for (name, value) in element.attributes {
        #expect(!name.lowercased().hasPrefix("on") && name != "style" && name != "src", "\(name)")
        #expect(!value.contains("url("), "\(value)")
        guard name.hasSuffix("href") else { continue }
        #expect(element.name == "a" && value.hasPrefix("https://"), "\(element.name) \(value)")
      }
    }
  }

  private static let harmless: Set = [
    "svg", "g", "a", "title", "desc", "text", "path", "polygon", "polyline", "ellipse", "rect",
  ]

  @Test(arguments: kinds)
  func itLeadsToItsSources(_ kind: String) throws {
    guard let svg = try svg(kind) else { return }
    let links = svg.elements.filter { $0.name == "a" }.compactMap { $0.attributes["xlink:href"] }
    #expect(links.contains("https://example.org/s0?a=1&b=%272%27"), "\(links)")
  }

  @Test(arguments: kinds)
  func itIsLightEnoughForASlowLine(_ kind: String) throws {
    guard let svg = try svg(kind) else { return }
    #expect(svg.size <= 300_000)
  }
}

/// The elements of an SVG, by a real XML parser.
private struct SVGFile {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// Its own characters, and those of a title that it begins with.
    var text = ""
    var title: String?
    var classes: [String] { (attributes["class"] ?? "").split(separator: " ").map(String.init) }
  }

  let elements: [Element]
  let size: Int

  init(_ data: Data) throws {
    let collector = Collector()
    let parser = XMLParser(data: data)
    parser.delegate = collector
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
    elements = collector.elements
    size = data.count
  }

  private final class Collector: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(Element(name: element, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if let last = open.last { elements[last].text += string }
    }

    func parser(
      _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      let ended = open.removeLast()
      if element == "title", let parent = open.last {
        elements[parent].title = elements[ended].text
      }
    }
  }
}
