import GraphDrawing

/// Graphviz's layout engines, with the number of nodes beyond which each takes minutes or crashes.
public enum LayoutEngine: String, Codable, Sendable, CaseIterable {
  case dot, neato, sfdp, fdp, circo, twopi, osage, patchwork

  /// Measured on sparse graphs (1.33 edges a node): up to here a layout takes well under a minute.
  public var mostNodes: Int {
    switch self {
    case .dot, .neato: 2_000
    case .fdp: 500
    case .circo, .twopi: 5_000
    case .sfdp, .osage, .patchwork: 20_000
    }
  }
}

extension LayoutEngine {
  /// The engine that arranges a drawing as it wants to be.
  init(for drawing: Drawing) {
    switch drawing.arrangement {
    case _ where drawing.isPinned: self = .neato
    case .layered: self = .dot
    // Beyond, the better places that neato finds take too long.
    case .spread: self = drawing.nodes.count <= 500 ? .neato : .sfdp
    }
  }
}

/// What a drawing can be rendered to.
public enum ImageFormat: String, Codable, Sendable, CaseIterable {
  case svg, pdf, png, dot
}
