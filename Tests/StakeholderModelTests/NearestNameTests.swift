import Testing

@testable import StakeholderModel

@Suite struct NearestNameTests {
  /// Optimal string alignment, where "ca" to "abc" takes 3 (Boytsov 2011, doi:10.1145/1963190.1963191).
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("kitten", "sitting", 3),
    ("ca", "abc", 3), ("ab", "ba", 1), ("abcd", "acbd", 1), ("flaw", "lawn", 2), ("é", "e", 1),
  ])
  func countsInsertionsDeletionsSubstitutionsAndSwaps(a: String, b: String, distance: Int) {
    #expect(NearestName.distance(Array(a), Array(b)) == distance)
    #expect(NearestName.distance(Array(b), Array(a)) == distance)
  }

  @Test(arguments: [
    ("MoHP", "MoH"), ("moh", "MoH"), ("primture", "primature"), ("primautre", "primature"),
    ("PRIMATURE", "primature"),
  ])
  func suggestsWhatIsNear(wanted: String, suggestion: String) {
    let names = NearestName(among: ["MoH", "primature", "ministère-santé"])
    #expect(names.suggestion(for: wanted) == suggestion)
  }

  @Test func suggestsAtMostOneChangedLetterInThree() {
    let names = NearestName(among: ["abcdef"])
    #expect(names.suggestion(for: "abcdxx") == "abcdef")
    #expect(names.suggestion(for: "abcxxx") == nil)
    #expect(names.suggestion(for: "abcd") == nil)
    #expect(names.suggestion(for: "abcde") == "abcdef")
    #expect(NearestName(among: []).suggestion(for: "a") == nil)
  }

  /// The search may stop early, but only above the limit.
  @Test func aDistanceWithinTheLimitIsExact() {
    for (a, b) in [("kitten", "sitting"), ("abcdefgh", "hgfedcba"), ("ab", "ba"), ("x", "yyyyy")] {
      let exact = NearestName.distance(Array(a), Array(b))
      for limit in 0...8 {
        let found = NearestName.distance(Array(a), Array(b), limit: limit)
        #expect(found == exact || (exact > limit && found > limit))
      }
    }
  }

  @Test func accentsAndCapitalsAreNoChange() {
    #expect(NearestName(among: ["Élevage"]).suggestion(for: "ELEVAGE") == "Élevage")
  }

  @Test func theFirstOfEquallyNearNamesWins() {
    #expect(NearestName(among: ["cat", "car"]).suggestion(for: "caz") == "cat")
    #expect(NearestName(among: ["bcd", "caz"]).suggestion(for: "caz") == "caz")
  }

  @Test func aShorterNameMeansTheOneThatHasAllItsWords() {
    let names = NearestName(among: [
      "Ministère des Finances", "Ministère de la Santé et de la Prévention", "Ministère de l’Eau",
    ])
    #expect(
      names.suggestion(for: "ministère de la santé") == "Ministère de la Santé et de la Prévention")
    // Where several have them, the words decide nothing.
    #expect(
      NearestName(among: ["Comité de santé A", "Comité de santé B"])
        .suggestion(for: "comité de santé") == "Comité de santé A")
  }
}
