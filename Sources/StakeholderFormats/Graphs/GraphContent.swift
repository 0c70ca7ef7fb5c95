import StakeholderModel

/// A graph as graph programs exchange it: nodes and edges, each with attributes in text.
struct GraphContent {
  struct Attribute: Hashable {
    var name: String
    var value: String
  }

  struct Node {
    var id: String
    /// What is shown of it; its id where there is none.
    var label: String?
    var attributes: [Attribute] = []
    /// Counted from 1, where the format has lines.
    var line: Int?
  }

  struct Edge {
    var id: String?
    var source: String
    var target: String
    /// Without a direction, or with both.
    var isMutual = false
    var label: String?
    var attributes: [Attribute] = []
    var line: Int?
  }

  /// An attribute of the graph that says that stakemap wrote the file: its attributes are then the cells of a map,
  /// whatever they hold.
  static let mark = "stakemap"

  /// In a file of ours, what stands before the name of an attribute that a program would take for something of its own.
  static let prefix = "stakemap:"
  /// In a file of ours, the attribute of a node that is a row of another table than that of the stakeholders.
  static let table = "stakemap:table"

  /// Names that programs keep for themselves in one format or another.
  private static let taken: Set<String> = [
    "id", "key", "name", "label", "lab", "title", "attributes", "source", "target", "from", "to",
    "directed", "undirected", "direction", "type", "element type", "connection type", "description",
  ]

  static func escaped(_ name: String) -> String {
    taken.contains(name) || name.hasPrefix(prefix) ? prefix + name : name
  }

  static func unescaped(_ name: String) -> String {
    name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
  }

  /// Of the graph as a whole.
  var attributes: [Attribute] = []
  var nodes: [Node] = []
  var edges: [Edge] = []
  /// What stood in the file that no map can hold.
  var leftOut: [LocalizedText] = []

  /// Whether no edge has a direction. Several programs refuse a file in which some have one and some have none: there,
  /// an attribute says which ties are mutual.
  var isUndirected: Bool { !edges.isEmpty && edges.allSatisfy(\.isMutual) }

  var isOurs: Bool { attributes.contains { $0.name == Self.mark } }

  /// Positions, sizes and colours, which a map does not have.
  static let drawing = LocalizedText(
    en: "How the graph was drawn there (positions, sizes, colours) is not read.",
    fr: "La mise en forme d’origine du graphe (positions, tailles, couleurs) n’est pas lue.")
}

extension GraphContent.Node {
  /// Takes the label from the attribute that programs keep it in, where the format has no place of its own for it.
  mutating func takeLabel() {
    for name in ["label", "name"] {
      guard let place = attributes.firstIndex(where: { $0.name.folded == name }) else { continue }
      label = attributes.remove(at: place).value
      return
    }
  }
}
