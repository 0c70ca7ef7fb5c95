import StakeholderModel
import Yams

extension Failure {
  /// A key of a YAML file that means nothing: without a word, what it was meant for would keep its default.
  /// - Parameters:
  ///   - name: the key, with those above it.
  ///   - what: what a key of the file is.
  static func unknownKey(
    _ key: Node, _ name: String, in file: String, among known: [String], what: LocalizedText
  ) -> Failure {
    let place = key.mark.map { ":\($0.line):\($0.column)" } ?? ""
    let list = known.joined(separator: ", ")
    let hint =
      NearestName(among: known).suggestion(for: key.string ?? "").map {
        LocalizedText(en: "Did you mean “\($0)”?", fr: "Vouliez-vous dire « \($0) » ?")
      } ?? LocalizedText(en: "Known: \(list).", fr: "Connus : \(list).")
    return Failure(
      code: Failure.badInput,
      message: LocalizedText(
        en: "\(file)\(place): there is no \(what(.english)) “\(name)”. \(hint)",
        fr: "\(file)\(place) : il n’y a pas de \(what(.french)) « \(name) ». \(hint(.french))"))
  }
}
