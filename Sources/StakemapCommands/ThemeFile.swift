import Foundation
import GraphDrawing
import StakeholderDiagrams
import StakeholderFormats
import StakeholderModel
import Yams

/// A theme of the user's own: what differs from one of ours, in YAML.
///
///     base: report
///     font: Noto Sans
///     logo: logo.png
///     colours:
///       blue: "#004A80"
///       lanes: ["#F4F5F8", "#FFFFFF"]
struct ThemeFile {
  let theme: Theme
  /// What a reader with weak sight would miss.
  let remarks: [LocalizedText]

  private static let keys = [
    "base", "title", "font", "logo", "page", "type-scale", "least-text", "colours",
  ]
  private static let mostLogoBytes = 200_000

  /// - Throws: `Failure` for a file that cannot be read, or says something that means nothing, with line and column.
  init(_ path: String) throws {
    let file = URL(filePath: path)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      throw Failure(
        code: Failure.badInput,
        message: LocalizedText(
          en: "\(path): there is no such theme file, or it cannot be read.",
          fr: "\(path) : ce fichier de thème n’existe pas ou est illisible."))
    }
    let reader = Reader(path: path, folder: file.deletingLastPathComponent())
    let root = try reader.root(of: text)
    try reader.refuseUnknown(root, Self.keys)
    var theme = Theme.report
    if let base = try reader.word(root, "base", among: Theme.all.map(\.id)) {
      theme = Theme.all.first { $0.id == base } ?? theme
    }
    theme.id = file.deletingPathExtension().lastPathComponent
    theme.title = LocalizedText(verbatim: try reader.string(root, "title") ?? theme.id)
    theme.fontFamily = try reader.string(root, "font") ?? theme.fontFamily
    theme.typeScale = try reader.number(root, "type-scale", 0.5...3) ?? theme.typeScale
    theme.leastText = try reader.number(root, "least-text", 0...24) ?? theme.leastText
    if let page = try reader.word(root, "page", among: PageSize.all.map(\.name)) {
      theme.pageSize = PageSize.all.first { $0.name == page } ?? theme.pageSize
    }
    theme.logo = try reader.logo(root, most: Self.mostLogoBytes) ?? theme.logo
    try reader.colours(root, of: &theme)
    self.theme = theme
    remarks = theme.weakContrasts.map { front, behind, contrast in
      let (en, fr) = (contrast.text(digits: 1, .english), contrast.text(digits: 1, .french))
      return LocalizedText(
        en: "\(path): “\(front)” stands out little from “\(behind)” (contrast \(en)).",
        fr: "\(path) : « \(front) » ressort peu sur « \(behind) » (contraste \(fr)).")
    }
  }
}

/// Takes the values out of the file, and says where one means nothing.
private struct Reader {
  let path: String
  let folder: URL

  func root(of text: String) throws -> Node {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        return Node([(Node, Node)]())
      }
      guard node.mapping != nil else {
        throw failure(
          node, en: "a theme is written as NAME: VALUE", fr: "un thème s’écrit NOM : VALEUR")
      }
      return node
    } catch let failure as Failure {
      throw failure
    } catch {
      let reason = String(describing: error)
      throw Failure(
        code: Failure.badInput,
        message: LocalizedText(
          en: "\(path): this is no YAML: \(reason)",
          fr: "\(path) : ce n’est pas du YAML : \(reason)"))
    }
  }

  func refuseUnknown(_ node: Node, _ known: [String]) throws {
    for (key, _) in node.mapping ?? [:] where !known.contains(key.string ?? "") {
      throw Failure.unknownKey(
        key, key.string ?? "", in: path, among: known, what: LocalizedText(en: "key", fr: "clé"))
    }
  }

  func string(_ node: Node, _ key: String) throws -> String? {
    guard let value = node[key] else { return nil }
    guard let text = value.string, !text.isEmpty else {
      throw failure(value, en: "“\(key)” must be a text", fr: "« \(key) » doit être un texte")
    }
    return text
  }

  func word(_ node: Node, _ key: String, among known: [String]) throws -> String? {
    guard let text = try string(node, key) else { return nil }
    guard known.contains(text) else {
      let list = known.joined(separator: ", ")
      throw failure(
        node[key], en: "“\(key)” must be one of \(list)", fr: "« \(key) » doit être l’un de \(list)"
      )
    }
    return text
  }

  func number(_ node: Node, _ key: String, _ range: ClosedRange<Double>) throws -> Double? {
    guard let value = node[key] else { return nil }
    guard let number = value.float, range.contains(number) else {
      let (low, high) = (
        range.lowerBound.text(digits: 1, .english), range.upperBound.text(digits: 1, .english)
      )
      throw failure(
        value, en: "“\(key)” must be a number from \(low) to \(high)",
        fr: "« \(key) » doit être un nombre de \(low) à \(high)")
    }
    return number
  }

  func colours(_ node: Node, of theme: inout Theme) throws {
    guard let node = node["colours"] else { return }
    guard node.mapping != nil else {
      throw failure(
        node, en: "“colours” is written as NAME: COLOUR",
        fr: "« colours » s’écrit NOM : COULEUR")
    }
    try refuseUnknown(node, Theme.colours.map(\.name) + Theme.colourRows.map(\.name))
    for (name, path) in Theme.colours {
      if let value = node[name] { theme[keyPath: path] = try colour(value) }
    }
    for (name, path) in Theme.colourRows {
      guard let value = node[name] else { continue }
      let count = theme[keyPath: path].count
      guard let list = value.sequence, list.count == count else {
        throw failure(
          value, en: "“\(name)” must be a list of \(count) colours",
          fr: "« \(name) » doit être une liste de \(count) couleurs")
      }
      theme[keyPath: path] = try list.map(colour)
    }
  }

  private func colour(_ node: Node) throws -> Colour {
    guard let colour = Colour(written: node.string ?? "") else {
      throw failure(
        node, en: "a colour is # and six hexadecimal digits, as #0072B2, in quotation marks",
        fr:
          "une couleur s’écrit # et six chiffres hexadécimaux, comme #0072B2, entre guillemets droits"
      )
    }
    return colour
  }

  func logo(_ node: Node, most: Int) throws -> [UInt8]? {
    guard let name = try string(node, "logo") else { return nil }
    guard let data = try? Data(contentsOf: URL(filePath: name, relativeTo: folder)),
      data.starts(with: [0x89, 0x50, 0x4E, 0x47])
    else {
      throw failure(
        node["logo"], en: "there is no PNG picture “\(name)” beside the theme",
        fr: "il n’y a pas d’image PNG « \(name) » à côté du thème")
    }
    guard data.count <= most else {
      throw failure(
        node["logo"],
        en: "the logo has \(data.count) bytes; at most \(most) are put into every diagram",
        fr: "le logo compte \(data.count) octets ; au plus \(most) entrent dans chaque diagramme")
    }
    return Array(data)
  }

  private func failure(_ node: Node?, en: String, fr: String) -> Failure {
    let place = node?.mark.map { ":\($0.line):\($0.column)" } ?? ""
    return Failure(
      code: Failure.badInput,
      message: LocalizedText(en: "\(path)\(place): \(en)", fr: "\(path)\(place) : \(fr)"))
  }
}
