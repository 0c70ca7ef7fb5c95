import Foundation
import GraphDrawing
import GraphvizRenderer
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
    let reader = Reader(
      file: try SettingsFile(path), folder: file.deletingLastPathComponent())
    let root = reader.file.root
    try reader.file.refuseUnknown(root, Self.keys)
    var theme = Theme.report
    if let base = try reader.file.word(root, "base", among: Theme.all.map(\.id)) {
      theme = Theme.all.first { $0.id == base } ?? theme
    }
    theme.id = file.deletingPathExtension().lastPathComponent
    theme.title = LocalizedText(verbatim: try reader.file.string(root, "title") ?? theme.id)
    theme.fontFamily = try reader.file.string(root, "font") ?? theme.fontFamily
    theme.typeScale = try reader.file.number(root, "type-scale", 0.5...3) ?? theme.typeScale
    theme.leastText = try reader.file.number(root, "least-text", 0...24) ?? theme.leastText
    if let page = try reader.file.word(root, "page", among: PageSize.all.map(\.name)) {
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

/// Takes what only a theme has out of the file, and says where it means nothing.
private struct Reader {
  let file: SettingsFile
  let folder: URL

  func colours(_ node: Node, of theme: inout Theme) throws {
    guard let node = node["colours"] else { return }
    guard node.mapping != nil else {
      throw file.fault(
        node, en: "“colours” is written as NAME: COLOUR",
        fr: "« colours » s’écrit NOM : COULEUR")
    }
    try file.refuseUnknown(node, Theme.colours.map(\.name) + Theme.colourRows.map(\.name))
    for (name, path) in Theme.colours {
      if let value = node[name] { theme[keyPath: path] = try colour(value) }
    }
    for (name, path) in Theme.colourRows {
      guard let value = node[name] else { continue }
      let count = theme[keyPath: path].count
      guard let list = value.sequence, list.count == count else {
        throw file.fault(
          value, en: "“\(name)” must be a list of \(count) colours",
          fr: "« \(name) » doit être une liste de \(count) couleurs")
      }
      theme[keyPath: path] = try list.map(colour)
    }
  }

  private func colour(_ node: Node) throws -> Colour {
    guard let colour = Colour(written: node.string ?? "") else {
      throw file.fault(
        node, en: "a colour is # and six hexadecimal digits, as #0072B2, in quotation marks",
        fr:
          "une couleur s’écrit # et six chiffres hexadécimaux, comme #0072B2, entre guillemets droits"
      )
    }
    return colour
  }

  func logo(_ node: Node, most: Int) throws -> [UInt8]? {
    guard let name = try file.string(node, "logo") else { return nil }
    guard let data = try? Data(contentsOf: URL(filePath: name, relativeTo: folder)) else {
      throw file.fault(
        node["logo"], en: "there is no picture “\(name)” beside the theme",
        fr: "il n’y a pas d’image « \(name) » à côté du thème")
    }
    guard data.count <= most else {
      throw file.fault(
        node["logo"],
        en: "the logo has \(data.count) bytes; at most \(most) are put into every diagram",
        fr: "le logo compte \(data.count) octets ; au plus \(most) entrent dans chaque diagramme")
    }
    guard Logo.isReadable(Array(data)) else {
      let side = Logo.mostPixels.grouped(in: .french)
      throw file.fault(
        node["logo"],
        en:
          "“\(name)” is no PNG picture that can be read, of at most \(Logo.mostPixels) pixels each way",
        fr: "« \(name) » n’est pas une image PNG lisible, d’au plus \(side) pixels de côté")
    }
    return Array(data)
  }
}
