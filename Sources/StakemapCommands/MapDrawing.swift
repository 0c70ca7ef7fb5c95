import Foundation
import GraphDrawing
import GraphvizRenderer
import StakeholderDiagrams
import StakeholderModel
import StakeholderReports

/// The map that a reader searches and filters, at its own size.
struct MapDrawing {
  let map: StakeholderMap
  let language: Language
  let theme: Theme
  /// Draws a page that belongs to a diagram of some title.
  let render: ReportSource.Rendering

  /// Draws it with what explains it; `nil` where it has no tie, or cannot be drawn, which is said of its page.
  /// - Parameter isQuick: whether lines may run straight, which takes a third of the time; boxes stand in the same
  ///   places.
  func drawn(isQuick: Bool = false) throws -> HTMLReport.Map? {
    guard let kind = DiagramCatalog.kind(Report.mapID) else { return nil }
    let legend = LocalizedText(en: "Legend", fr: "Légende")
    var setting = DiagramSetting(language: language, theme: theme, pageSize: .exact)
    setting.isInset = true
    do {
      var page = try DiagramPage.page(kind, of: map, kind.prepared(setting, for: map))
      if isQuick { page.body.splines = .straight }
      func svg(_ body: Drawing, titled title: String? = nil) throws -> Data? {
        var alone = page
        if let title { (alone.metadata.title, alone.metadata.description) = (title, "") }
        (alone.body, alone.feet, alone.wideFeet, alone.side) = (body, [], [], [])
        // Of a drawing of lines no resolution is needed.
        return try render(alone, kind.title, [.svg], 72).files[.svg]
      }
      guard let drawn = try svg(page.body) else { return nil }
      let edges = page.body.edges.enumerated().map { place, edge in
        let layer = edge.classes.first { name in Layer.terms.contains { $0.id == name } }
        return (
          edge.elementID(place),
          FigureDrawing.Line(from: edge.from, to: edge.to, layer: layer)
        )
      }
      let drawing = FigureDrawing(
        svg: drawn, parties: Self.elements(of: map), lines: Dictionary(uniqueKeysWithValues: edges))
      guard !isQuick else { return HTMLReport.Map(drawing: drawing, legend: nil, notes: []) }
      // Neither moves with the drawing: so they stand beside it.
      return HTMLReport.Map(
        drawing: drawing,
        legend: try page.feet.first.flatMap { try svg($0, titled: legend(language)) }
          .map { FigureDrawing(svg: $0) },
        notes: try kind.draw(kind.inOrder(map), setting).notes)
    } catch is DiagramError {
      return nil
    } catch {
      guard DrawingFailure(error) != nil else { throw error }
      return nil
    }
  }

  /// The ids that the boxes of parties have in every drawing.
  static func elements(of map: StakeholderMap) -> [String: String] {
    Dictionary(
      map.stakeholders.map { (DrawingNode.elementID(of: $0.id), $0.id) },
      uniquingKeysWith: { first, _ in first })
  }
}
