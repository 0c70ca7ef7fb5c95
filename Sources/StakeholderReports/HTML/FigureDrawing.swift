import Foundation

/// A finished drawing, and what its elements stand for.
public struct FigureDrawing: Hashable, Sendable {
  /// As Graphviz drew it, on its page.
  public let svg: Data
  /// The party that an element shows, by the id of the element.
  public let parties: [String: String]
  /// The two parties that an element joins, by its id.
  public let lines: [String: Line]

  public struct Line: Encodable, Hashable, Sendable {
    public let from: String
    public let to: String
    /// Of the layer, where the line is of one.
    public let layer: String?

    public init(from: String, to: String, layer: String?) {
      self.from = from
      self.to = to
      self.layer = layer
    }
  }

  public init(svg: Data, parties: [String: String] = [:], lines: [String: Line] = [:]) {
    self.svg = svg
    self.parties = parties
    self.lines = lines
  }

  /// The drawing as part of a page that has others: without the head of the file, its ids begun with a prefix, each
  /// box of a party leading to the party's card. O(bytes).
  /// - Parameter isOfOwnSize: whether it says how large it was drawn, else it takes the room that there is.
  func embedded(idPrefix: String, isOfOwnSize: Bool = false, card: (String) -> String) -> String {
    let text = String(decoding: svg, as: UTF8.self)
    guard let start = text.firstRange(of: "<svg")?.lowerBound else { return "" }
    let cards = Dictionary(
      uniqueKeysWithValues: parties.map { ("a_" + $0.key, "#" + card($0.value)) })
    var result = ""
    result.reserveCapacity(svg.count + svg.count / 8)
    // The card that the next anchor leads to.
    var pending: String?
    var rest = text[start...].utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      result += String(Substring(rest[..<open]))
      let close =
        rest[open...].firstIndex(of: UInt8(ascii: ">")) ?? rest.index(before: rest.endIndex)
      var tag = Tag(String(Substring(rest[open...close])))
      rest = rest[rest.index(after: close)...]
      if tag.name == "g", let id = tag["id"], let card = cards[id] { pending = card }
      if tag.name == "a", let card = pending {
        tag["xlink:href"] = card
        pending = nil
      }
      if isOfOwnSize, result.isEmpty, let size = tag["viewBox"]?.split(separator: " "),
        size.count == 4
      {
        (tag["width"], tag["height"]) = ("\(size[2])pt", "\(size[3])pt")
      }
      // An image has no links in it, but this one does.
      if tag["role"] == "img", !cards.isEmpty { tag["role"] = "group" }
      for name in ["id", "aria-labelledby"] {
        guard let value = tag[name] else { continue }
        tag[name] = value.split(separator: " ").map { idPrefix + $0 }.joined(separator: " ")
      }
      result += tag.text
    }
    return result + String(Substring(rest))
  }
}

/// A tag of well-formed XML whose attributes can be read and set; `>` does not occur in its values.
private struct Tag {
  private(set) var text: String
  let name: Substring.SubSequence

  init(_ text: String) {
    self.text = text
    name = Substring(
      String(text.dropFirst().prefix { $0 != " " && $0 != ">" && $0 != "/" && $0 != "\n" }))
  }

  private func range(of attribute: String) -> Range<String.Index>? {
    guard let start = text.firstRange(of: " \(attribute)=\"")?.upperBound,
      let end = text[start...].firstIndex(of: "\"")
    else { return nil }
    return start..<end
  }

  subscript(attribute: String) -> String? {
    get { range(of: attribute).map { String(text[$0]) } }
    set {
      guard let newValue else { return }
      let value = HTMLText.escaped(newValue)
      if let range = range(of: attribute) {
        text.replaceSubrange(range, with: value)
      } else if let end = text.firstIndex(where: { $0 == " " || $0 == ">" || $0 == "/" }) {
        text.insert(contentsOf: " \(attribute)=\"\(value)\"", at: end)
      }
    }
  }
}
