import OrderedCollections
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
  /// What the reader of the file had to say of its cells.
  var diagnostics: [Diagnostic] = []
  /// Where the first node of each id stands.
  private(set) var places: [String: Int] = [:]

  mutating func add(_ node: Node) {
    places[node.id] = places[node.id] ?? nodes.count
    nodes.append(node)
  }

  /// A node that perhaps only an edge names.
  mutating func addEnd(_ id: String, line: Int? = nil) {
    if places[id] == nil { add(Node(id: id, line: line)) }
  }

  /// Whether no edge has a direction. Several programs refuse a file in which some have one and some have none: there,
  /// an attribute says which ties are mutual.
  var isUndirected: Bool { !edges.isEmpty && edges.allSatisfy(\.isMutual) }

  var isOurs: Bool { attributes.contains { $0.name == Self.mark } }

  /// Gives the nodes and edges the attributes that the file declares with a value for those that do not have them.
  ///
  /// A small file can declare so many that no memory would hold them; then it is an error, and none is given.
  mutating func add(defaults nodeDefaults: [Attribute], edges edgeDefaults: [Attribute]) {
    let cells = nodes.count * nodeDefaults.count + edges.count * edgeDefaults.count
    guard cells <= CSVLimits().cells else {
      diagnostics.append(
        Diagnostic(
          .error, code: "too-large",
          summary: LocalizedText(
            en:
              "The values declared for all nodes and edges would fill \(cells) cells; none is given to them.",
            fr:
              "Les valeurs par défaut des nœuds et liens rempliraient \(cells) cellules ; elles ne sont pas reprises."
          ),
          at: .map,
          remedy: LocalizedText(
            en: "Export the file without values by default.",
            fr: "Exporter le fichier sans valeurs par défaut.")))
      return
    }
    for row in nodes.indices { nodes[row].attributes.fill(from: nodeDefaults) }
    for row in edges.indices { edges[row].attributes.fill(from: edgeDefaults) }
  }

  mutating func leaveOut(endless: Int) {
    guard endless > 0 else { return }
    leftOut.append(
      LocalizedText(
        en: "Links without a source or a target, left out: \(endless).",
        fr: "Liens sans source ou sans cible, laissés de côté : \(endless)."))
  }

  /// Positions, sizes and colours, which a map does not have.
  static let drawing = LocalizedText(
    en: "How the graph was drawn there (positions, sizes, colours) is not read.",
    fr: "La mise en forme d’origine du graphe (positions, tailles, couleurs) n’est pas lue.")
}

extension [GraphContent.Attribute] {
  /// Each name once, the values of a repeated one separated by bars. O(attributes).
  func joined() -> Self {
    var values: OrderedDictionary<String, [String]> = [:]
    for attribute in self { values[attribute.name, default: []].append(attribute.value) }
    return values.map { .init(name: $0.key, value: $0.value.joined(separator: "|")) }
  }

  fileprivate mutating func fill(from defaults: Self) {
    guard !defaults.isEmpty else { return }
    let names = Set(map(\.name))
    self += defaults.filter { !names.contains($0.name) }
  }
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
