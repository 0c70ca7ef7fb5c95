import Foundation
import StakeholderModel

/// What the template of the page shows. Names are those of the template.
struct HTMLPage {
  let language: String
  let title: String
  let subtitle: String?
  let authors: String?
  let standing: String?
  let logo: String?
  let policy: String
  let style = HTMLReport.style
  let script = HTMLReport.script
  let words: HTMLWords
  let map: HTMLMap?
  let opening: HTMLSection?
  let contents: [HTMLLink]
  let sections: [HTMLSection]
  let cards: [PartyCard]
  let hasCards: Bool
  let sources: [SourceCard]
  let hasSources: Bool
  /// For the script, as JSON.
  let data: String
  let watched: WatchedPage?

  init(_ html: HTMLReport, watched: WatchedPage?) {
    let report = html.report
    self.watched = watched
    policy = watched == nil ? HTMLReport.policy : WatchedPage.policy
    let head = report.head
    language = report.language.rawValue
    title = head.title
    subtitle = head.subtitle
    authors = head.authors.isEmpty ? nil : head.authors.joined(separator: ", ")
    standing = head.standing
    logo = html.logo.map { data in
      let type = data.starts(with: [0x89, 0x50]) ? "png" : "jpeg"
      return "data:image/\(type);base64,\(data.base64EncodedString())"
    }
    words = HTMLWords(report.language)
    let all = report.sections + [report.otherFigures].compactMap(\.self)
    opening = all.first { $0.id == "opening" }.map { HTMLSection($0, report) }
    sections = all.filter { $0.id != "opening" && $0.id != "sources" }
      .map { HTMLSection($0, report) }
    cards = PartyCards(report).cards
    sources = SourceCards(report).cards
    (hasCards, hasSources) = (!cards.isEmpty, !sources.isEmpty)
    map = html.map.map { HTMLMap($0, report) }
    contents =
      sections.map { HTMLLink(href: "#" + $0.id, text: $0.title) }
      + (cards.isEmpty ? [] : [HTMLLink(href: "#cards", text: words.cards)])
      + (sources.isEmpty ? [] : [HTMLLink(href: "#sources", text: words.sources)])
    data = PageData(html).json
  }
}

struct HTMLLink {
  /// `nil` for what has no place to lead to.
  let href: String?
  let text: String
}

/// One section with its blocks.
struct HTMLSection {
  let id: String
  let title: String
  let blocks: [HTMLBlock]

  init(_ section: ReportSection, _ report: Report) {
    id = section.id
    title = section.title
    var overlaps = 0
    blocks = section.blocks.map { block in
      if case .overlap = block { overlaps += 1 }
      return HTMLBlock(block, overlap: overlaps, report)
    }
  }
}
