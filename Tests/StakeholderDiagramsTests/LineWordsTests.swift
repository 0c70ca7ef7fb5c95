import Testing

@testable import StakeholderDiagrams

@Suite struct LineWordsTests {
  private let boxes: [(id: String, x: Double, y: Double)] = [
    ("a", 0, 0), ("b", 300, 0), ("c", 150, 100), ("d", 150, -100),
  ]

  private func place(
    _ lines: [(from: String, to: String, words: Double?)], among count: Int = 4
  ) -> LineWords {
    LineWords(
      lines.map { line in
        LineWords.Line(from: line.from, to: line.to, words: line.words.map { ($0, 10) })
      },
      boxes: boxes.prefix(count).map { (($0.x, $0.y), (40, 20)) },
      of: boxes.prefix(count).map(\.id))
  }

  @Test func wordsStandBesideTheMiddleOfTheirLine() throws {
    let place = try #require(place([("a", "b", 40)], among: 2).places[0])
    #expect(place.x == 150)
    // Half of their height and the gap.
    #expect(abs(place.y) == 8)
  }

  @Test func wordsKeepClearOfOtherLines() throws {
    let place = try #require(place([("a", "b", 40), ("c", "d", nil)]).places[0])
    #expect(abs(place.x - 150) > 20)
  }

  @Test func wordsOfTwoLinesKeepClearOfEachOther() throws {
    let places = place([("a", "b", 40), ("a", "b", 40)], among: 2).places
    let (first, second) = (try #require(places[0]), try #require(places[1]))
    #expect(abs(first.x - second.x) >= 40 || abs(first.y - second.y) >= 10)
  }

  @Test func whatHasNoRoomHasNoPlace() {
    #expect(place([("a", "b", 400)]).places[0] == nil)
    #expect(place([("a", "b", 40)]).places[0] != nil)
    #expect(place([("a", "b", nil)]).places.isEmpty)
    #expect(place([("a", "z", 40), ("a", "a", 40)]).places.isEmpty)
  }

  @Test func aLineThatABoxIsInTheWayOfIsLedThroughItsWords() throws {
    func words(at height: Double) throws -> LineWords.Place {
      try #require(
        LineWords(
          [LineWords.Line(from: "a", to: "b", words: (20, 10))],
          boxes: [(0, 0), (0, 300), (height, 150)].map { (($0.0, $0.1), (40, 20)) },
          of: ["a", "b", "c"]
        ).places[0])
    }
    #expect(try !words(at: 21).isOnWay)
    let beside = try words(at: 19)
    #expect(beside.isOnWay)
    // On the side where the way is shorter, clear of the box.
    #expect(beside.x < 19 - 30 && abs(beside.y - 150) < 60)
  }

  /// A box in the way is a hindrance, words without room or beside a line that is short are as eight.
  @Test func whatIsInTheWayIsCounted() {
    #expect(place([("a", "b", 40)], among: 2).hindrances == 0)
    #expect(place([("a", "b", 400)]).hindrances == 8)
    func near(_ gap: Double, words: Bool) -> Int {
      LineWords(
        [LineWords.Line(from: "a", to: "b", words: words ? (4, 4) : nil)],
        boxes: [((0, 0), (40, 20)), ((40 + gap, 0), (40, 20))], of: ["a", "b"]
      ).hindrances
    }
    #expect(near(35, words: true) == 8 && near(36, words: true) == 0 && near(35, words: false) == 0)
    let between = LineWords(
      [LineWords.Line(from: "a", to: "b", words: nil)],
      boxes: [((0, 0), (40, 20)), ((300, 0), (40, 20)), ((150, 0), (40, 20))], of: ["a", "b", "c"])
    #expect(between.hindrances == 1)
  }
}
