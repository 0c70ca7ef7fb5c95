/// An address that may stand in a drawing: a web or mail address, percent-encoded, without a
/// character that the SVG or PDF writer would pass through unescaped.
public struct Link: Hashable, Sendable {
  public let url: String

  /// `nil` for an address with another scheme (`javascript:`, `file:`), or without one.
  public init?(_ text: String) {
    let lowered = text.lowercased()
    guard ["https://", "http://", "mailto:"].contains(where: { lowered.hasPrefix($0) }),
      text.utf8.count <= 2_000
    else { return nil }
    url = text.utf8.map { byte in
      Self.allowed.contains(byte) ? String(UnicodeScalar(byte)) : Self.percentEncoded(byte)
    }.joined()
  }

  /// As an XML attribute holds it; Graphviz writes it into SVG as it stands.
  var escaped: String { url.replacing("&", with: "&amp;") }

  // RFC 3986's unreserved and reserved characters, less the quotation mark ' (it ends the string in
  // a PDF link) and the parentheses and brackets that PDF reads as its own.
  private static let allowed = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$&*+,;=%".utf8)

  private static func percentEncoded(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count == 1 ? "0" : "") + digits
  }
}
