import Digests
import Foundation
import Mustache
import StakeholderModel

/// A report as one HTML file that opens anywhere, without a network: the map first, then all sections, the parties
/// one by one, and the sources with what rests on them.
///
/// The map and the figures are the drawings as they came from Graphviz. Scripts add behaviour; without them the page
/// reads as a document. A content-security policy lets in the page's own script and style and nothing else.
public struct HTMLReport: Sendable {
  /// The drawing that a reader searches and filters, with what explains it.
  public struct Map: Sendable {
    public let drawing: FigureDrawing
    public let legend: FigureDrawing?
    /// Sentences on how it is to be read, and what it leaves out.
    public let notes: [String]

    public init(drawing: FigureDrawing, legend: FigureDrawing?, notes: [String]) {
      self.drawing = drawing
      self.legend = legend
      self.notes = notes
    }

    /// The drawing as the page has it, without the page.
    public var svg: String {
      drawing.embedded(idPrefix: PageData.mapPrefix, card: ElementID.party)
    }
  }

  let report: Report
  let map: Map?
  let logo: Data?

  /// - Parameters:
  ///   - map: none where the map has no tie.
  ///   - logo: the bytes of the picture for the head, PNG or JPEG.
  public init(_ report: Report, map: Map?, logo: Data? = nil) {
    self.report = report
    self.map = map
    self.logo = logo
  }

  /// The page. O(length of the report and its drawings).
  public var text: String { rendered(watched: nil) }

  /// The page as it is shown while its map is worked on: it listens at `events` beside it, as a server of its own has
  /// it, and takes itself anew once it hears of a revision other than its own. Never to be written to a file.
  ///
  /// What it hears is JSON: `{"revision": "…", "status": "…", "problem": "…", "picture": "…"}`, the texts, which may be
  /// empty, to be shown. When it hears of another picture, it takes the drawing at `map` beside it in the place of its own,
  /// until the page has changed too.
  /// - Parameter revision: what tells this page from the next one.
  public func text(watchedAs revision: String) -> String {
    rendered(watched: WatchedPage(revision: revision, report.language))
  }

  private func rendered(watched: WatchedPage?) -> String {
    Self.templates.render(HTMLPage(self, watched: watched), withTemplate: "page") ?? ""
  }

  private static let templates: MustacheLibrary = {
    _ = HTMLText.register
    let files = [
      ("page", PackageResources.page_mustache), ("map", PackageResources.map_mustache),
      ("block", PackageResources.block_mustache), ("card", PackageResources.card_mustache),
      ("source", PackageResources.source_mustache), ("link", PackageResources.link_mustache),
    ]
    var library = MustacheLibrary()
    for (name, bytes) in files {
      do {
        try library.register(String(decoding: bytes, as: UTF8.self), named: name)
      } catch {
        preconditionFailure("The template \(name) is not well formed: \(error)")
      }
    }
    return library
  }()

  static let style = String(decoding: PackageResources.report_css, as: UTF8.self)

  /// The parts of the script, each in a file of its own.
  static let script = [
    PackageResources.page_js, PackageResources.tables_js, PackageResources.map_view_js,
    PackageResources.map_marks_js, PackageResources.map_filters_js,
    PackageResources.map_search_js, PackageResources.map_panel_js,
  ].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")

  /// Nothing from elsewhere, and no script or style but the page's own.
  static let policy = policy(scripts: [script], styles: [style])

  /// - Parameter connections: what may be listened to.
  static func policy(scripts: [String], styles: [String], connections: [String] = []) -> String {
    func hashes(_ texts: [String]) -> String {
      texts.map { "'sha256-\(SHA256Digest($0.utf8).base64)'" }.joined(separator: " ")
    }
    return
      ([
        "default-src 'none'", "img-src data:", "style-src \(hashes(styles))",
        "script-src \(hashes(scripts))",
      ] + connections.map { "connect-src \($0)" } + ["base-uri 'none'", "form-action 'none'"])
      .joined(separator: "; ")
  }
}
