import DigestLibrary
import Foundation

/// The SHA-256 digest of bytes (FIPS 180-4).
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  /// 32 of them.
  public let bytes: [UInt8]

  /// O(bytes).
  public init(_ data: some Sequence<UInt8>) {
    var context = SHA2_CTX()
    SHA256Init(&context)
    let input = Array(data)
    SHA256Update(&context, input, input.count)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    bytes = digest
  }

  /// As a content-security policy names what it lets in.
  public var base64: String { Data(bytes).base64EncodedString() }

  /// 64 hexadecimal digits.
  public var description: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
