/// An address that may stand in a drawing: a web or mail address, percent-encoded, without a
/// character that the SVG or PDF writer would pass through unescaped.
public struct Link: Hashable, Sendable {
  public let url: String

  /// `nil` for an address with another scheme (`javascript:`, `file:`), or without one.
  public init?(_ text: String) {
    guard Self.hasKnownScheme(text), text.utf8.count <= 2_000 else { return nil }
    url = text.utf8.map { byte in
      Self.allowed.contains(byte) ? String(UnicodeScalar(byte)) : Self.percentEncoded(byte)
    }.joined()
  }

  private static func hasKnownScheme(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return ["https://", "http://", "mailto:"].contains { lowered.hasPrefix($0) }
  }

  /// As an XML attribute holds it; Graphviz writes it into SVG as it stands.
  var escaped: String { url.replacing("&", with: "&amp;") }

  /// As a table's cell holds it, whose entities Graphviz decodes once before it writes them as they stand.
  var escapedInTable: String { escaped.replacing("&", with: "&amp;") }

  // RFC 3986's unreserved and reserved characters, less the quotation mark ' (it ends the string in
  // a PDF link) and the parentheses and brackets that PDF reads as its own.
  private static let allowed = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$&*+,;=%".utf8)

  private static func percentEncoded(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count == 1 ? "0" : "") + digits
  }
}

extension Link: Codable {
  /// - Throws: `DecodingError` for a text that is not the ``url`` of a link.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    url = try container.decode(String.self)
    guard Self.hasKnownScheme(url), url.utf8.allSatisfy(Self.allowed.contains) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(url)” is no address of a drawing")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(url)
  }
}
