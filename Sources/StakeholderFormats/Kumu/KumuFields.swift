import StakeholderModel

/// What the fields of Kumu's elements and connections are in a map, and back.
enum KumuFields {
  typealias Field = (name: String, value: String)

  /// The names that have a meaning, however they are written.
  private static let label = "label"
  private static let description = "description"
  private static let types: Set<String> = ["type", "element type", "connection type"]

  // MARK: Reading

  /// - Parameter id: where the file gives one; failing that the label is the id.
  static func node(
    _ fields: [Field], id: String?, line: Int?, isOurs: Bool
  ) -> GraphContent.Node? {
    let label = value(label, in: fields)
    guard let id = id ?? label else { return nil }
    var node = GraphContent.Node(id: id, label: label, line: line)
    node.attributes = attributes(
      fields, of: Stakeholder.schema.name, type: "kind", among: StakeholderKind.terms,
      isOurs: isOurs)
    return node
  }

  static func edge(
    _ fields: [Field], from source: String, to target: String, direction: String?, line: Int?,
    isOurs: Bool
  ) -> GraphContent.Edge {
    var edge = GraphContent.Edge(
      source: source, target: target,
      isMutual: ["undirected", "mutual"].contains(direction?.lowercased()), line: line)
    edge.label = value(label, in: fields)
    edge.attributes = attributes(
      fields, of: Tie.schema.name, type: "relation", among: Relation.terms, isOurs: isOurs)
    return edge
  }

  private static func value(_ name: String, in fields: [Field]) -> String? {
    fields.first { $0.name.folded == name && !$0.value.isEmpty }?.value
  }

  private static func attributes(
    _ fields: [Field], of table: String, type: String, among terms: [VocabularyTerm],
    isOurs: Bool
  ) -> [GraphContent.Attribute] {
    fields.compactMap { field in
      let name = field.name.folded
      guard !field.value.isEmpty, name != label else { return nil }
      if types.contains(name) {
        let term = terms.first { term in
          ([term.id] + term.label.languages.compactMap { term.label[$0] })
            .contains { $0.folded == field.value.folded }
        }
        return .init(
          name: term == nil && !isOurs ? field.name : type, value: term?.id ?? field.value)
      }
      if name == description { return .init(name: "notes", value: field.value) }
      // Kumu capitalises its fields; “Level” may be our level.
      let lowercased = MapHeader(field.name.lowercased())
      let isColumn = !isOurs && StakeholderMap.table(table)?.has(lowercased) == true
      return .init(name: isColumn ? lowercased.text : field.name, value: field.value)
    }
  }

  // MARK: Writing

  static func fields(of node: GraphContent.Node, _ language: Language) -> [Field] {
    [("Label", node.label ?? node.id)]
      + fields(node.attributes, type: "kind") { StakeholderKind(rawValue: $0).label(language) }
  }

  static func fields(of edge: GraphContent.Edge, _ language: Language) -> [Field] {
    fields(edge.attributes, type: "relation") { Relation(rawValue: $0).label(language) }
  }

  private static func fields(
    _ attributes: [GraphContent.Attribute], type: String, label: (String) -> String
  ) -> [Field] {
    let known = attributes.map { attribute -> Field in
      switch attribute.name {
      case type: ("Type", label(attribute.value))
      case "notes": ("Description", attribute.value)
      default: (attribute.name, attribute.value)
      }
    }
    // Kumu shows these first.
    return known.filter { $0.name == "Type" } + known.filter { $0.name == "Description" }
      + known.filter { !["Type", "Description"].contains($0.name) }
  }
}
