/// A size of paper or screen, in points.
public struct PageSize: Hashable, Codable, Sendable {
  public let name: String
  public let width: Double
  public let height: Double

  public init(name: String, width: Double, height: Double) {
    precondition(width > 0 && height > 0, "A page must have a positive width and height")
    self.name = name
    self.width = width
    self.height = height
  }

  /// ISO 216, upright: 210 × 297 mm.
  public static let a4 = PageSize(name: "a4", width: 595.28, height: 841.89)
  /// ISO 216, upright: 297 × 420 mm.
  public static let a3 = PageSize(name: "a3", width: 841.89, height: 1190.55)
  public static let letter = PageSize(name: "letter", width: 612, height: 792)
  /// 16:9, as wide as a 13.333-inch slide.
  public static let slide = PageSize(name: "slide", width: 960, height: 540)

  /// As large as it takes to draw everything at its own size, within the 14,400 points that a PDF reader takes.
  public static let exact = PageSize(name: "exact", width: 14_400, height: 14_400)

  public static let all: [PageSize] = [.a4, .a3, .letter, .slide, .exact]

  /// Whether the sheet takes its size from what is drawn.
  public var isExact: Bool { self == .exact }
  /// Whether it is wider than high.
  public var isLying: Bool { width > height }

  /// The same sheet turned by a quarter.
  public var turned: PageSize { PageSize(name: name, width: height, height: width) }
}

/// A sheet with a heading, a drawing that fills it, and below it what explains the drawing.
public struct Page: Hashable, Codable, Sendable {
  public var size: PageSize
  /// Whether the sheet may be turned when the body then comes out larger.
  public var mayTurn: Bool
  public var margin = 24.0
  /// Whether the sheet ends where its content does, to be placed in a document.
  public var isCropped = false
  /// Drawn at its own size at the top left.
  public var head: Drawing?
  /// Drawn as large as the room allows, but no larger than its own size on an A4 sheet times ``mostGrowth``.
  public var body: Drawing
  public var mostGrowth = 1.0
  /// How much larger than their own size head, feet and side are drawn on an A4 sheet, where there is room.
  public var typeGrowth = 1.0
  /// Drawn at their own size at the bottom left, one below the other.
  public var feet: [Drawing]
  /// The same as the feet in a wide form, drawn in their place where an upright sheet is turned; none for no other form.
  public var wideFeet: [Drawing] = []
  /// The same as the feet in a narrow form, drawn at the right in their place where that leaves more room.
  public var side: [Drawing] = []
  /// A PNG picture at the top right.
  public var logo: [UInt8]?
  public var metadata: Metadata

  /// What the file says of itself.
  public struct Metadata: Hashable, Codable, Sendable {
    public var title: String
    public var description: String
    public var author: String
    /// A BCP 47 tag.
    public var language: String
    /// ISO 8601; the date of the data rather than of the hour, so that equal maps give equal bytes.
    public var created: String

    public init(
      title: String, description: String, author: String, language: String, created: String
    ) {
      self.title = title
      self.description = description
      self.author = author
      self.language = language
      self.created = created
    }
  }

  public init(
    size: PageSize, mayTurn: Bool, head: Drawing?, body: Drawing, feet: [Drawing],
    metadata: Metadata
  ) {
    self.size = size
    self.mayTurn = mayTurn
    self.head = head
    self.body = body
    self.feet = feet
    self.metadata = metadata
  }
}
