import Testing

@testable import StakeholderReports

@Suite struct SheetNamesTests {
  private func names(_ titles: String...) -> [String] {
    var names = SheetNames()
    return titles.map { names.name(for: $0) }
  }

  @Test func aNameThatExcelTakesStaysAsItIs() {
    let longest = String(repeating: "a", count: 31)
    #expect(names("Constats", longest, "L’un") == ["Constats", longest, "L’un"])
  }

  @Test func whatExcelRefusesIsTakenOut() {
    #expect(
      names("a/b:c", "'quoted'", "[x]*?\\y", " a\nb ") == ["a b c", "quoted", "x    y", "a b"])
    #expect(names("", "''", "/") == ["1", "2", "3"])
  }

  @Test func aLongNameIsCutAndEqualOnesAreNumbered() {
    let long = String(repeating: "b", count: 32)
    #expect(
      names(long, long, "Sums", "SUMS", "Sums") == [
        String(repeating: "b", count: 31), String(repeating: "b", count: 29) + " 2", "Sums",
        "SUMS 2", "Sums 3",
      ])
    // An emoji takes two signs, and is never cut in half.
    #expect(names(String(repeating: "😀", count: 20)) == [String(repeating: "😀", count: 15)])
  }
}
