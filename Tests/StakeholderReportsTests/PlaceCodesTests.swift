import StakeholderModel
import Testing

@testable import StakeholderReports

@Suite struct PlaceCodesTests {
  private let references = (1...5).map { SourceReference("s1#page \($0)") }

  @Test func manyReferencesAreCounted() {
    let codes = PlaceCodes(references)
    #expect(codes.list(references, .english) == "s1.1, s1.2, s1.3, s1.4, s1.5")
    #expect(codes.list(references, .english, atMost: 3) == "s1.1, s1.2, s1.3 and 2 more")
    #expect(codes.list(references, .french, atMost: 3) == "s1.1, s1.2, s1.3 et 2 autres")
    // One more takes no more room than its number.
    #expect(codes.list(references, .french, atMost: 4) == "s1.1, s1.2, s1.3, s1.4, s1.5")
  }
}
