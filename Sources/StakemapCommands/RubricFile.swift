import CoordinationAnalysis
import Foundation
import StakeholderFormats
import StakeholderModel
import Yams

/// A rubric of the user's own in YAML: the bands of a scale and what they are called.
///
///     framework: alignment-maturity
///     title: {en: Maturity, fr: Maturité}
///     origin: {en: Worded by our working group., fr: Libellé de notre groupe de travail.}
///     scale: 1-5
///     between: lower
///     domains: [{en: One plan, fr: Plan unique}]
///     bands:
///       - from: 1
///         to: 1
///         name: {en: Separate, fr: Cloisonné}
///         descriptions: [{en: Each plans for itself., fr: Chacun planifie pour soi.}]
struct RubricFile {
  let rubric: Rubric

  private static let keys = [
    "framework", "title", "origin", "scale", "between", "domains", "bands",
  ]
  private static let bandKeys = ["from", "to", "name", "descriptions"]

  /// - Throws: `Failure` for a file that cannot be read, or says something that means nothing, with line and column.
  init(_ path: String) throws {
    let file = try SettingsFile(path)
    let root = file.root
    try file.refuseUnknown(root, Self.keys)
    guard let framework = try file.string(root, "framework") else {
      throw file.missing("framework", in: root)
    }
    let scales = try Self.scales(file)
    let domains = try file.sequence(root, "domains").map { try file.text($0, "domains") }
    let nodes = try file.sequence(root, "bands")
    guard !nodes.isEmpty else { throw file.missing("bands", in: root) }
    let bands = try nodes.map { try Self.band($0, file) }
    if let place = Rubric.fault(of: bands, on: scales[0], domains: domains.count) {
      throw file.fault(
        nodes[place],
        en: """
          a band lies on the scale and above the one before it, and has a description for each domain or none
          """,
        fr: """
          un palier se situe sur l’échelle et au-dessus du précédent, et a une description par domaine ou aucune
          """)
    }
    let side = try file.word(root, "between", among: Rubric.Side.allCases.map(\.rawValue))
    rubric = Rubric(
      framework, title: try file.text(root["title"], "title"),
      origin: try file.text(root["origin"], "origin"), scales: scales,
      between: side.flatMap(Rubric.Side.init) ?? .lower, domains: domains, bands: bands)
  }

  /// One, or a list of which the first is that of the bands.
  private static func scales(_ file: SettingsFile) throws -> [MarkScale] {
    guard let node = file.root["scale"] else { throw file.missing("scale", in: file.root) }
    let scales = try (node.sequence.map(Array.init) ?? [node]).map { node in
      guard let scale = node.string.flatMap(MarkScale.init) else {
        throw file.fault(
          node, en: "a scale is its lowest and its highest mark, as 1-5",
          fr: "une échelle s’écrit par sa note la plus basse et la plus haute, comme 1-5")
      }
      return scale
    }
    guard !scales.isEmpty else { throw file.missing("scale", in: node) }
    return scales
  }

  private static func band(_ node: Node, _ file: SettingsFile) throws -> Rubric.Band {
    guard node.mapping != nil else {
      throw file.fault(
        node, en: "a band is written as from, to and name",
        fr: "un palier s’écrit avec « from », « to » et « name »")
    }
    try file.refuseUnknown(node, bandKeys)
    return Rubric.Band(
      from: try file.decimal(node, "from"), to: try file.decimal(node, "to"),
      try file.text(node["name"], "name", in: node),
      try file.sequence(node, "descriptions").map { try file.text($0, "descriptions") })
  }
}

extension SettingsFile {
  fileprivate func missing(_ key: String, in node: Node) -> Failure {
    fault(node, en: "“\(key)” is missing", fr: "« \(key) » manque")
  }

  /// Empty where the key is not there.
  fileprivate func sequence(_ node: Node, _ key: String) throws -> [Node] {
    guard let value = node[key] else { return [] }
    guard let list = value.sequence else {
      throw fault(value, en: "“\(key)” must be a list", fr: "« \(key) » doit être une liste")
    }
    return Array(list)
  }

  /// A text for all languages, or one for each.
  fileprivate func text(_ node: Node?, _ key: String, in parent: Node? = nil) throws
    -> LocalizedText
  {
    guard let node else { throw missing(key, in: parent ?? root) }
    if let mapping = node.mapping, !mapping.isEmpty {
      var texts: [Language: String] = [:]
      for (tag, value) in mapping {
        guard let language = tag.string, let text = value.string, !text.isEmpty else {
          throw fault(value, en: "“\(key)” must be a text", fr: "« \(key) » doit être un texte")
        }
        texts[Language(rawValue: language)] = Language(rawValue: language).typeset(text)
      }
      return LocalizedText(texts)
    }
    guard let text = node.string, !text.isEmpty else {
      throw fault(node, en: "“\(key)” must be a text", fr: "« \(key) » doit être un texte")
    }
    return LocalizedText(verbatim: text)
  }

  fileprivate func decimal(_ node: Node, _ key: String) throws -> Decimal {
    guard let value = node[key] else { throw missing(key, in: node) }
    guard let text = value.string, text.wholeMatch(of: /[0-9]+(\.[0-9]+)?/) != nil,
      let number = Decimal(string: text)
    else {
      throw fault(value, en: "“\(key)” must be a number", fr: "« \(key) » doit être un nombre")
    }
    return number
  }
}
