import GraphDrawing
import Testing

@testable import GraphvizRenderer

@Suite struct PageArrangementTests {
  private func page(_ size: PageSize, mayTurn: Bool = false) -> Page {
    Page(
      size: size, mayTurn: mayTurn, head: Drawing(name: "h"), body: Drawing(name: "b"), feet: [],
      metadata: Page.Metadata(title: "", description: "", author: "", language: "fr", created: ""))
  }

  private func extents(
    _ body: PageArrangement.Extent, side: [PageArrangement.Extent] = [(200, 150)],
    logo: PageArrangement.Extent? = nil
  ) -> PageArrangement.Extents {
    PageArrangement.Extents(
      body: body, head: (300, 30), feet: [(500, 60), (540, 80)], side: side, logo: logo)
  }

  private func isInside(
    _ place: PageArrangement.Place, _ extent: PageArrangement.Extent, _ size: PageSize
  )
    -> Bool
  {
    place.x >= 0 && place.y >= 0 && place.x + extent.width * place.scale <= size.width + 1e-6
      && place.y + extent.height * place.scale <= size.height + 1e-6
  }

  @Test func onALyingSheetATallDrawingHasItsNotesBesideIt() {
    let extents = extents((600, 500))
    let found = PageArrangement(page(.slide), extents)
    #expect(found.feet.isEmpty && found.side.count == 1)
    #expect(found.body.x + 600 * found.body.scale <= found.side[0].x)
    #expect(
      isInside(found.side[0], (200, 150), found.size)
        && isInside(found.body, (600, 500), found.size))
    #expect(
      found.body.scale
        > PageArrangement(page(.slide), self.extents((600, 500), side: [])).body.scale)
  }

  @Test func aWideDrawingHasItsNotesBelowIt() {
    for size in [PageSize.a4, .slide] {
      let found = PageArrangement(page(size), extents((900, 200)))
      #expect(found.side.isEmpty && found.feet.count == 2)
      #expect(found.body.y + 200 * found.body.scale <= found.feet[0].y)
      #expect(isInside(found.feet[1], (540, 80), found.size))
    }
  }

  @Test func aTurnedSheetHasTheWideFormOfItsNotes() {
    var extents = extents((900, 200), side: [])
    extents.wideFeet = [(700, 40)]
    let turned = PageArrangement(page(.a4, mayTurn: true), extents)
    #expect(turned.size.isLying && turned.areFeetWide && turned.feet.count == 1)
    #expect(isInside(turned.feet[0], (700, 40), turned.size))
    let upright = PageArrangement(page(.a4), extents)
    #expect(!upright.areFeetWide && upright.feet.count == 2)
    #expect(!PageArrangement(page(.slide), extents).areFeetWide)
    extents.wideFeet = []
    #expect(!PageArrangement(page(.a4, mayTurn: true), extents).areFeetWide)
  }

  /// A column at the right must let the drawing come out a tenth larger.
  @Test(arguments: [(12.0, false), (100, true)])
  func notesGoBesideOnlyWhereThatIsWorthIt(_ footHeight: Double, _ isBeside: Bool) {
    var extents = extents((600, 500), side: [(160, 100)])
    extents.feet = [(500, footHeight)]
    #expect(PageArrangement(page(.slide), extents).feet.isEmpty == isBeside)
  }

  /// Notes that have to be reduced to stand beside the drawing must be worth it.
  @Test(arguments: [(20.0, false), (160, true)])
  func longNotesGoBesideOnlyWhereThatGainsMuch(_ footHeight: Double, _ isBeside: Bool) {
    var extents = extents((600, 500), side: [(160, 900)])
    extents.feet = [(500, footHeight)]
    #expect(PageArrangement(page(.slide), extents).feet.isEmpty == isBeside)
  }

  @Test func anExactSheetIsAsLargeAsWhatIsOnIt() {
    let found = PageArrangement(page(.exact), extents((3_000, 2_000)))
    #expect(found.body.scale == 1)
    #expect(found.size.width == 3_048)
    #expect(found.size.height == 2_000 + 30 + 140 + 48 + 16)
    #expect(found.feet.count == 2 && found.feet.allSatisfy { isInside($0, (540, 80), found.size) })
    var large = page(.exact)
    (large.mostGrowth, large.typeGrowth) = (1.5, 1.5)
    let grown = PageArrangement(large, extents((3_000, 2_000)))
    #expect(grown.body.scale == 1.5 && grown.size.width == 4_548)
    #expect(grown.size.height == 3_319)
    #expect(grown.feet.allSatisfy { $0.scale == 1.5 && isInside($0, (540, 80), grown.size) })
    let huge = PageArrangement(page(.exact), extents((60_000, 2_000)))
    #expect(huge.size.width == 14_400 && huge.body.scale < 0.25)
  }

  @Test func aLogoStandsAtTheRightOfTheHead() throws {
    for logo in [(400.0, 160.0), (40, 400), (9_000, 30)] as [PageArrangement.Extent] {
      let found = PageArrangement(page(.a4), extents((300, 300), logo: logo))
      let (place, head) = (try #require(found.logo), try #require(found.head))
      #expect(isInside(place, logo, found.size))
      #expect(logo.height * place.scale <= 36.001)
      #expect(head.x + 300 * head.scale <= place.x)
      #expect(place.y + logo.height * place.scale <= found.body.y)
    }
  }

  @Test func largeTypeGrowsWithinTheSheet() {
    var large = page(.slide)
    (large.mostGrowth, large.typeGrowth) = (1.5, 1.5)
    let found = PageArrangement(large, extents((300, 150)))
    let plain = PageArrangement(page(.slide), extents((300, 150)))
    #expect(
      found.body.scale > plain.body.scale * 1.3 && found.body.scale <= plain.body.scale * 1.5 + 1e-6
    )
    #expect(found.feet.allSatisfy { isInside($0, (540, 80), found.size) })
  }
}
