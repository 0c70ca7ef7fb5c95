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
  public var text: String {
    Self.templates.render(HTMLPage(self), withTemplate: "page") ?? ""
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
  static let policy: String = {
    func hash(_ text: String) -> String { "'sha256-\(SHA256Digest(text.utf8).base64)'" }
    return [
      "default-src 'none'", "img-src data:", "style-src \(hash(style))",
      "script-src \(hash(script))", "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
  }()
}
