import Foundation
import StakeholderModel
import Yams

/// A YAML file of settings that somebody wrote by hand: norms, a theme.
struct SettingsFile {
  let path: String
  let text: String
  /// NAME: VALUE, in their order; without any where the file is empty.
  let root: Node

  /// - Throws: `Failure` for a file that cannot be read or whose text is not of that form.
  init(_ path: String) throws {
    guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) else {
      throw Failure(
        code: Failure.badInput,
        message: LocalizedText(
          en: "\(path): there is no such file, or it cannot be read.",
          fr: "\(path) : ce fichier n’existe pas ou est illisible."))
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      let reason = String(describing: error)
      throw Failure(
        code: Failure.badInput,
        message: LocalizedText(
          en: "\(path): this is no YAML: \(reason)",
          fr: "\(path) : ce n’est pas du YAML : \(reason)"))
    }
    (self.path, self.text, root) = (path, text, node ?? Node([(Node, Node)]()))
    guard root.mapping != nil else {
      throw fault(
        root, en: "the file is written as NAME: VALUE", fr: "le fichier s’écrit NOM : VALEUR")
    }
  }

  /// What means nothing at a place of the file.
  func fault(_ node: Node?, en: String, fr: String) -> Failure {
    let place = node?.mark.map { ":\($0.line):\($0.column)" } ?? ""
    return Failure(
      code: Failure.badInput,
      message: LocalizedText(en: "\(path)\(place): \(en)", fr: "\(path)\(place) : \(fr)"))
  }

  /// A key that means nothing: without a word, what it was meant for would keep its default.
  /// - Parameters:
  ///   - name: the key, with those above it.
  ///   - what: what a key of the file is.
  func unknown(
    _ key: Node, _ name: String, among known: [String], what: LocalizedText
  ) -> Failure {
    let list = known.joined(separator: ", ")
    let hint =
      NearestName(among: known).suggestion(for: key.string ?? "").map {
        LocalizedText(en: "Did you mean “\($0)”?", fr: "Vouliez-vous dire « \($0) » ?")
      } ?? LocalizedText(en: "Known: \(list).", fr: "Noms admis : \(list).")
    return fault(
      key, en: "there is no \(what(.english)) “\(name)”. \(hint(.english))",
      fr: "il n’y a pas de \(what(.french)) « \(name) ». \(hint(.french))")
  }
}
