import Foundation
import StakeholderModel
import Testing

@Suite struct MoneyTests {
  private static let thin = "\u{202F}"
  private static let space = "\u{A0}"

  @Test(arguments: [("XOF", "XOF"), ("usd", "USD"), ("Eur", "EUR")])
  func readsACurrencyInAnyCase(cell: String, code: String) {
    #expect(CellReading<Currency>(cell).value?.rawValue == code)
  }

  @Test(arguments: [
    ("€", "EUR"), ("Euro", "EUR"), ("euros", "EUR"), ("US$", "USD"), ("dollars US", "USD"),
    ("£", "GBP"),
  ])
  func readsACurrencyByItsNameWithANote(cell: String, code: String) {
    let reading = CellReading<Currency>(cell)
    #expect(reading.value?.rawValue == code)
    #expect(reading.codes == ["currency-by-name"])
    #expect(reading.faults[0].severity == .note)
  }

  @Test(arguments: [
    ("$", "Écrire USD"), ("Dollars", "Écrire USD"), ("FCFA", "Écrire XOF"), ("CFA", "Écrire XOF"),
    ("francs CFA", "Écrire XOF"), ("gourdes", "Écrire les trois lettres"),
  ])
  func asksWhichCurrencyIsMeant(cell: String, remedy: String) {
    let reading = CellReading<Currency>(cell)
    #expect(reading.value == nil)
    #expect(reading.faults.map { $0.remedy(.french).hasPrefix(remedy) } == [true])
  }

  @Test(arguments: ["FCFA", "XO", "X0F", "francs", "ÉUR"])
  func refusesWhatIsNoCurrencyCode(cell: String) {
    #expect(CellReading<Currency>(cell).value == nil)
    #expect(CellReading<Currency>(cell).codes == ["not-a-currency"])
  }

  @Test(arguments: [
    ("600000000", "600 M FCFA", "XOF 600 m"),
    ("1500000", "1,5 M FCFA", "XOF 1.5 m"),
    ("1000000", "1 M FCFA", "XOF 1 m"),
    ("999999", "999_999 FCFA", "XOF 999,999"),
    ("1000000000", "1 Md FCFA", "XOF 1 bn"),
    ("999000000", "999 M FCFA", "XOF 999 m"),
    ("1234000000", "1,234 Md FCFA", "XOF 1.234 bn"),
    ("12340000", "12,34 M FCFA", "XOF 12.34 m"),
    ("0", "0 FCFA", "XOF 0"),
    ("-600000000", "−600 M FCFA", "XOF −600 m"),
    ("-999999", "−999_999 FCFA", "XOF −999,999"),
    ("9999000000000", "9_999 Md FCFA", "XOF 9,999 bn"),
  ])
  func isCompactWhereNothingIsRounded(amount: String, french: String, english: String) throws {
    let money = Money(try #require(Decimal(string: amount)), Currency(rawValue: "XOF"))
    #expect(money.compact(in: .french) == Self.spaced(french))
    #expect(money.compact(in: .english) == Self.spaced(english))
  }

  @Test(arguments: [
    ("1234500000", "1_234_500_000 FCFA", "XOF 1,234,500,000"),
    ("1200001", "1_200_001 FCFA", "XOF 1,200,001"),
    // Five digits, one more than a label takes.
    ("12345000", "12_345_000 FCFA", "XOF 12,345,000"),
    ("123456000", "123_456_000 FCFA", "XOF 123,456,000"),
  ])
  func isInFullWhereFourDigitsWouldRound(amount: String, french: String, english: String) throws {
    let money = Money(try #require(Decimal(string: amount)), Currency(rawValue: "XOF"))
    #expect(money.compact(in: .french) == Self.spaced(french))
    #expect(money.compact(in: .english) == Self.spaced(english))
  }

  @Test(arguments: [
    ("600000000", "600_000_000 FCFA", "XOF 600,000,000"), ("999", "999 FCFA", "XOF 999"),
    ("1000", "1_000 FCFA", "XOF 1,000"), ("1234.56", "1_234,56 FCFA", "XOF 1,234.56"),
    ("-1234.5", "−1_234,50 FCFA", "XOF −1,234.50"), ("0.5", "0,50 FCFA", "XOF 0.50"),
    ("0.125", "0,125 FCFA", "XOF 0.125"),
  ])
  func writesAllDigitsInFull(amount: String, french: String, english: String) throws {
    let money = Money(try #require(Decimal(string: amount)), Currency(rawValue: "XOF"))
    #expect(money.full(in: .french) == Self.spaced(french))
    #expect(money.full(in: .english) == Self.spaced(english))
  }

  @Test func namesTheCFAFrancsInFrenchOnly() {
    let codes = ["XOF", "XAF", "USD"].map { Currency(rawValue: $0) }
    #expect(codes.map { $0.name(in: .french) } == ["FCFA", "FCFA", "USD"])
    #expect(codes.map { $0.name(in: .english) } == ["XOF", "XAF", "USD"])
  }

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_000, "1_000", "1,000"), (-12_345, "−12_345", "−12,345"),
    (Int.max, "9_223_372_036_854_775_807", "9,223,372,036,854,775,807"),
    (Int.min, "−9_223_372_036_854_775_808", "−9,223,372,036,854,775,808"),
  ])
  func groupsTheDigitsOfCounts(number: Int, french: String, english: String) {
    #expect(number.grouped(in: .french) == Self.spaced(french))
    #expect(number.grouped(in: .english) == english)
  }

  @Test func anyAmountOfADecimalIsWrittenInFull() throws {
    let large = try #require(Decimal(string: "12345678901234567890123456789.01"))
    #expect(
      large.grouped(in: .english) == "12,345,678,901,234,567,890,123,456,789.01")
    #expect((-large).grouped(in: .french).hasPrefix("−12\u{202F}345"))
    #expect(try #require(Decimal(string: "-0.005")).grouped(in: .french) == "−0,005")
    #expect(try #require(Decimal(string: "-0")).grouped(in: .french) == "0")
  }

  @Test func otherLanguagesWriteAsTheirTagSaysWithTheCodeBehind() throws {
    let money = Money(1_234_567, Currency(rawValue: "XOF"))
    #expect(money.full(in: Language(rawValue: "pt")) == "1.234.567\u{A0}XOF")
    #expect(money.full(in: Language(rawValue: "pt-ao")) == "1\u{A0}234\u{A0}567\u{A0}XOF")
    let pt = Language(rawValue: "pt")
    let translation = Translation(pt, texts: ["{1} {2} m": "{2} M {1}"])
    let round = Money(1_500_000, Currency(rawValue: "XOF"))
    #expect(round.compact(in: pt) == "XOF\u{A0}1,5\u{A0}m")
    Translation.$inForce.withValue([pt: translation]) {
      #expect(round.compact(in: pt) == "1,5 M XOF")
    }
  }

  @Test func needsBothAnAmountAndACurrency() {
    var tie = Tie("a", .funds, "b")
    #expect(tie.money == nil)
    tie.amount = 5
    tie.statedAmount = 7
    #expect(tie.money == nil)
    #expect(tie.statedMoney == nil)
    tie.currency = Currency(rawValue: "XOF")
    tie.statedCurrency = Currency(rawValue: "USD")
    #expect(tie.money == Money(5, Currency(rawValue: "XOF")))
    #expect(tie.statedMoney == Money(7, Currency(rawValue: "USD")))
  }

  /// Spaces become no-break ones, underscores thin ones.
  private static func spaced(_ text: String) -> String {
    text.replacing(" ", with: space).replacing("_", with: thin)
  }
}
