import Testing

@testable import StakeholderReports

@Suite struct PercentsTests {
  @Test(arguments: [
    ([39, 13, 1], 53, [74, 24, 2]), ([1, 1, 1], 3, [34, 33, 33]), ([38, 14], 52, [73, 27]),
    ([7], 7, [100]), ([0, 5], 5, [0, 100]), ([], 4, []), ([1, 199], 200, [1, 99]),
  ])
  func addUpToAHundred(_ counts: [Int], _ total: Int, _ percents: [Int]) {
    #expect(Report.percents(counts, of: total) == percents)
  }
}
