/// What a reader of XML is told, in the order of the document.
///
/// Names come without their prefixes: a document may use any. Texts may come in several pieces.
public protocol XMLEventHandler: AnyObject {
  func started(_ name: XMLName, _ attributes: XMLAttributes)
  func ended(_ name: XMLName)
  func found(_ text: UnsafeBufferPointer<UInt8>)
  /// Asked after each start of an element: `true` ends the reading before the end of the document.
  var hasEnough: Bool { get }
}

/// The local name of an element, as bytes that live as long as the call that brings them.
public struct XMLName {
  let start: UnsafePointer<UInt8>

  /// Compares without making a string. O(length).
  @inlinable
  public static func == (name: XMLName, text: StaticString) -> Bool { name.isEqual(to: text) }

  @usableFromInline
  func isEqual(to text: StaticString) -> Bool {
    let other = text.utf8Start
    for index in 0..<text.utf8CodeUnitCount where start[index] != other[index] { return false }
    return start[text.utf8CodeUnitCount] == 0
  }

  public var string: String { String(cString: start) }
}

/// The attributes of an element, as bytes that live as long as the call that brings them.
public struct XMLAttributes {
  let start: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  public let count: Int
  /// The line on which the tag ends, counted from 1.
  public let line: Int

  /// The bytes of the value of the attribute with a local name, `nil` where there is none. O(count).
  public func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard let start else { return nil }
    // Five pointers an attribute: local name, prefix, namespace, begin and end of the value.
    for index in 0..<count {
      guard let local = start[index * 5], XMLName(start: local) == name,
        let begin = start[index * 5 + 3], let end = start[index * 5 + 4]
      else { continue }
      return UnsafeBufferPointer(start: begin, count: end - begin)
    }
    return nil
  }

  public subscript(name: StaticString) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }
}
