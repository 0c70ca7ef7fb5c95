/// Why a drawing can't be written.
public enum DrawingError: Error, Hashable, Codable, Sendable {
  case nulCharacter(in: String)
  case textTooLong(Int, limit: Int)
  case unknownNode(String, drawing: String)
  case duplicateNode(String, drawing: String)
}

extension DrawingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .nulCharacter(let text):
      "A label holds the character U+0000, which no output can show: “\(text.prefix(40))”. Delete it."
    case .textTooLong(let length, let limit):
      "A label has \(length) characters; at most \(limit) can be drawn. Shorten it."
    case .unknownNode(let id, let drawing):
      "The drawing “\(drawing)” refers to the node “\(id)”, which it does not have."
    case .duplicateNode(let id, let drawing):
      "The drawing “\(drawing)” has two nodes with the id “\(id)”."
    }
  }
}
