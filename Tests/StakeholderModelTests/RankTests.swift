import StakeholderModel
import Testing

@Suite struct RankTests {
  @Test(arguments: 1...5)
  func readsOneToFive(value: Int) throws {
    let rank = try #require(CellReading<Rank>("\(value)").value)
    #expect(rank.value == value)
    #expect(rank.label[.french]?.isEmpty == false)
    #expect(rank.label[.english]?.isEmpty == false)
  }

  @Test(arguments: ["0", "6", "-1", "minister", "1.0", "99999999999999999999"])
  func refusesTheRest(cell: String) {
    #expect(CellReading<Rank>(cell).value == nil)
    #expect(CellReading<Rank>(cell).codes == ["not-a-rank"])
  }

  @Test func aSmallerNumberIsHigher() throws {
    let (head, minister) = (try #require(Rank(1)), try #require(Rank(3)))
    #expect(head.isHigher(than: minister))
    #expect(!minister.isHigher(than: head))
    #expect(!head.isHigher(than: head))
    #expect(head < minister)
  }

  @Test func everyRankHasALabelOfItsOwn() {
    let labels = (1...5).compactMap { Rank($0)?.label }
    #expect(Set(labels).count == 5)
  }
}
