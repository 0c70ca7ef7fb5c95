import GraphDrawing

/// Where the parts of a page lie.
///
/// The body takes the room that the others leave. What explains it stands below or, in its narrow form, at the
/// right; the sheet lies or stands: whatever lets the body come out largest.
struct PageArrangement {
  struct Place: Equatable {
    var x: Double
    var y: Double
    var scale: Double
  }
  typealias Extent = (width: Double, height: Double)

  /// The extents of the parts, before they are placed.
  struct Extents {
    var body: Extent
    var head: Extent?
    var feet: [Extent]
    var wideFeet: [Extent] = []
    var side: [Extent]
    /// Of the logo in pixels.
    var logo: Extent?
  }

  let size: PageSize
  let body: Place
  let head: Place?
  /// One for each foot, or none where the side column explains the body.
  let feet: [Place]
  /// Whether these are places of the feet in their wide form.
  let areFeetWide: Bool
  let side: [Place]
  let logo: Place?
  /// Whether a column at the right has kept most of its size.
  private var isLegible: Bool { side.allSatisfy { $0.scale >= Self.leastSideScale } }
  private static let leastSideScale = 0.8

  /// Between the parts, in points.
  private static let gap = 8.0
  /// The logo's height in points, and the share of the width that it may take.
  private static let logoHeight = 36.0
  private static let widestLogo = 0.25
  /// A column at the right must gain so much, since a reader looks for what explains a drawing below it.
  private static let leastGain = 1.1
  /// One that has to be reduced to fit must gain more.
  private static let leastGainOfSmallNotes = 1.5

  init(_ page: Page, _ extents: Extents) {
    let sizes = page.mayTurn && !page.size.isExact ? [page.size, page.size.turned] : [page.size]
    var best = PageArrangement(page, sizes[0], extents, isBeside: false)
    for size in sizes.dropFirst() {
      let other = PageArrangement(page, size, extents, isBeside: false)
      if other.body.scale > best.body.scale { best = other }
    }
    if !extents.side.isEmpty, !page.size.isExact, !page.isCropped {
      for size in sizes {
        let other = PageArrangement(page, size, extents, isBeside: true)
        let gain = other.isLegible ? Self.leastGain : Self.leastGainOfSmallNotes
        if other.body.scale > best.body.scale * gain { best = other }
      }
    }
    self = best
  }

  private init(_ page: Page, _ sheet: PageSize, _ extents: Extents, isBeside: Bool) {
    let size = page.size.isExact ? Self.exact(page, extents) : sheet
    let gap = Self.gap
    let width = size.width - 2 * page.margin
    // Type is as large on an A4 sheet as it was meant; a larger sheet is read from farther away.
    let a4 = PageSize.a4
    let most =
      page.size.isExact
      ? 1 : max(1, (size.width * size.height / (a4.width * a4.height)).squareRoot())

    let type = most * page.typeGrowth

    let logoScale = extents.logo.map {
      min(Self.logoHeight / $0.height, width * Self.widestLogo / $0.width)
    }
    let logoWidth = zip(extents.logo, logoScale).map { $0.width * $1 + gap } ?? 0
    let headScale = extents.head.map { min(type, (width - logoWidth) / $0.width) } ?? 0
    let headHeight = max(
      (extents.head?.height ?? 0) * headScale,
      zip(extents.logo, logoScale).map { $0.height * $1 } ?? 0)

    areFeetWide =
      !isBeside && !extents.wideFeet.isEmpty && sheet.isLying && !page.size.isLying
    let notes = isBeside ? extents.side : areFeetWide ? extents.wideFeet : extents.feet
    let top = page.margin + headHeight + gap
    let widest = notes.map(\.width).max() ?? 0
    let total = notes.reduce(0) { $0 + $1.height }
    let below = size.height - top - page.margin - gap
    // A side column that is too high for the sheet is reduced as a whole.
    let noteScales =
      isBeside
      ? notes.map { _ in min(type, below / max(1, total)) }
      : notes.map { min(type, width / $0.width) }
    let noteHeight = zip(notes, noteScales).reduce(0) { $0 + $1.0.height * $1.1 }
    let sideWidth = isBeside ? widest * (noteScales.first ?? 1) + 2 * gap : 0

    var room = max(1, isBeside ? below : below - noteHeight)
    let bodyWidth = max(1, width - sideWidth)
    let bodyScale = min(
      most * page.mostGrowth, bodyWidth / extents.body.width, room / extents.body.height)
    if page.isCropped { room = extents.body.height * bodyScale }
    self.size = PageSize(
      name: size.name, width: size.width,
      height: page.isCropped
        ? min(size.height, top + room + gap + noteHeight + page.margin) : size.height)
    // Optically a drawing sits better a little above the middle of its room.
    body = Place(
      x: page.margin + (bodyWidth - extents.body.width * bodyScale) / 2,
      y: top + (room - extents.body.height * bodyScale) * 0.4, scale: bodyScale)
    head = extents.head.map { _ in Place(x: page.margin, y: page.margin, scale: headScale) }
    logo = zip(extents.logo, logoScale).map {
      Place(x: size.width - page.margin - $0.width * $1, y: page.margin, scale: $1)
    }
    var y = isBeside ? top : self.size.height - page.margin - noteHeight
    let x = isBeside ? size.width - page.margin - sideWidth + 2 * gap : page.margin
    let places = zip(notes, noteScales).map { extent, scale in
      defer { y += extent.height * scale }
      return Place(x: x, y: y, scale: scale)
    }
    (feet, side) = isBeside ? ([], places) : (places, [])
  }

  /// The sheet that holds everything at its own size.
  private static func exact(_ page: Page, _ extents: Extents) -> PageSize {
    let (type, growth) = (page.typeGrowth, page.mostGrowth)
    let logo = extents.logo.map { $0.width * logoHeight / $0.height + gap } ?? 0
    let headWidth = (extents.head?.width ?? 0) * type + logo
    let widths = [extents.body.width * growth, headWidth] + extents.feet.map { $0.width * type }
    let width = widths.max() ?? 0
    let head = max((extents.head?.height ?? 0) * type, extents.logo == nil ? 0 : logoHeight)
    let feet = extents.feet.reduce(0) { $0 + $1.height * type }
    let height = extents.body.height * growth + head + feet + 2 * gap
    return PageSize(
      name: page.size.name, width: min(page.size.width, width + 2 * page.margin),
      height: min(page.size.height, height + 2 * page.margin))
  }
}

/// Both, where there are both.
private func zip<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
  guard let a, let b else { return nil }
  return (a, b)
}
