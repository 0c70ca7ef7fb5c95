import StakeholderModel
import Testing

@Suite struct DoubleTextTests {
  @Test(arguments: [
    (0.0, 2, "0.00", "0,00"), (0.5, 0, "1", "1"), (0.25, 2, "0.25", "0,25"),
    (0.05, 2, "0.05", "0,05"), (2.0 / 3, 3, "0.667", "0,667"), (-1.5, 1, "−1.5", "−1,5"),
    (-0.001, 2, "0.00", "0,00"), (-0.006, 2, "−0.01", "−0,01"), (1234.5, 1, "1234.5", "1234,5"),
    (0.999, 2, "1.00", "1,00"), (1e-9, 9, "0.000000001", "0,000000001"),
  ])
  func roundsToAFixedNumberOfDecimals(
    number: Double, digits: Int, english: String, french: String
  ) {
    #expect(number.text(digits: digits, .english) == english)
    #expect(number.text(digits: digits, .french) == french)
  }

  @Test func otherLanguagesHaveTheSignOfTheirTag() {
    #expect(1.5.text(digits: 1, Language(rawValue: "pt")) == "1,5")
    #expect((-1.5).text(digits: 1, Language(rawValue: "sw")) == "−1.5")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300])
  func doesNotTrapOnNumbersWithoutDecimals(number: Double) {
    #expect(number.text(digits: 9, .french) == "\(number)")
  }
}
