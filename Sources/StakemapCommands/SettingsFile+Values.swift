import Foundation
import StakeholderModel
import Yams

/// Takes values out of a file, and says where one means nothing.
extension SettingsFile {
  func refuseUnknown(_ node: Node, _ known: [String]) throws {
    for (key, _) in node.mapping ?? [:] where !known.contains(key.string ?? "") {
      throw unknown(
        key, key.string ?? "", among: known, what: LocalizedText(en: "key", fr: "clé"))
    }
  }

  /// `nil` where the key is not there.
  func string(_ node: Node, _ key: String) throws -> String? {
    guard let value = node[key] else { return nil }
    guard let text = value.string, !text.isEmpty else {
      throw fault(value, en: "“\(key)” must be a text", fr: "« \(key) » doit être un texte")
    }
    return text
  }

  func word(_ node: Node, _ key: String, among known: [String]) throws -> String? {
    guard let text = try string(node, key) else { return nil }
    guard known.contains(text) else {
      let list = known.joined(separator: ", ")
      throw fault(
        node[key], en: "“\(key)” must be one of these: \(list)",
        fr: "« \(key) » prend l’une des valeurs suivantes : \(list)")
    }
    return text
  }

  func number(_ node: Node, _ key: String, _ range: ClosedRange<Double>) throws -> Double? {
    guard let value = node[key] else { return nil }
    guard let number = value.float, range.contains(number) else {
      let (low, high) = (
        range.lowerBound.text(digits: 1, .english), range.upperBound.text(digits: 1, .english)
      )
      throw fault(
        value, en: "“\(key)” must be a number from \(low) to \(high)",
        fr: "« \(key) » doit être un nombre de \(low) à \(high)")
    }
    return number
  }
}
