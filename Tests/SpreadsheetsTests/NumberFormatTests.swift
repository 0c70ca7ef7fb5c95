import Testing

@testable import Spreadsheets

@Suite struct NumberFormatTests {
  /// ECMA-376 part 1, 18.8.30.
  @Test(arguments: [
    (0, NumberFormat.number), (1, .number), (4, .number), (9, .number), (11, .number),
    (13, .number), (14, .date(.day)), (15, .date(.day)), (16, .date(.day)), (17, .date(.month)),
    (18, .time), (21, .time), (22, .date(.day)), (23, .number), (26, .number), (37, .number),
    (40, .number), (44, .number), (45, .time), (46, .time), (47, .time), (48, .number),
    (49, .number), (59, .number), (163, .number), (-1, .number),
  ])
  func knowsTheFormatsThatHaveANumber(id: Int, format: NumberFormat) {
    #expect(NumberFormat(builtIn: id) == format)
  }

  @Test(arguments: [
    "dd/mm/yyyy", "d-m-y", "d/m", "m/d", "yyyy\\-mm\\-dd", "yyyy\\-mm\\-dd;@", "dd\\-mmm\\-yy",
    "d mmmm yyyy", "[$-40C]d mmmm yyyy;@", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "dddd d mmmm",
    "dd/mm/yyyy hh:mm", "yyyy-mm-dd hh:mm:ss.000", "m/d/yy h:mm AM/PM", "[Red]dd/mm/yyyy",
    "jj/mm/aaaa", "JJ/MM/AAAA", "jj mmmm aa", "d/yyyy", "\"le \"d mmmm yyyy", "dd.mm.yyyy\\ \\h",
    "[$-fr-FR]jj-mmm-aa", "_-dd/mm/yyyy_-", "d \"days of\" mmm",
  ])
  func knowsADayByItsCode(code: String) {
    #expect(NumberFormat(code: code) == .date(.day))
  }

  @Test(arguments: [
    "mmm yyyy", "mmm-yy", "mmmm\\ yyyy", "[$-409]mmm\\-yy;@", "[$-40C]mmmm yyyy", "mm/yyyy", "mmm",
    "mmmm", "mm/aaaa", "yyyy\"-\"mm", "\"day \"mmm yyyy", "yyyy\\d\\dmm",
  ])
  func knowsAMonthByItsCode(code: String) {
    #expect(NumberFormat(code: code) == .date(.month))
  }

  @Test(arguments: ["yyyy", "yy", "aaaa", "yyyy;@", "\"FY \"yyyy", "\"m d \"yyyy"])
  func knowsAYearByItsCode(code: String) {
    #expect(NumberFormat(code: code) == .date(.year))
  }

  @Test(arguments: [
    "h:mm", "hh:mm:ss", "h:mm AM/PM", "mm:ss", "[h]:mm", "[mm]:ss", "[hh]:mm:ss", "h", "mm:ss.0",
    "[$-409]h:mm:ss AM/PM", "hh\"h\"mm", "h:mm;@",
  ])
  func knowsATimeByItsCode(code: String) {
    #expect(NumberFormat(code: code) == .time)
  }

  @Test(arguments: [
    "", "General", "GENERAL", "Standard", "0", "0.00", "#,##0", "0%", "0.00E+00", "##0.0E+0",
    "# ?/?", "@", "#,##0\\ \"F CFA\"", "0 \"days\"", "0.0 \"month\"", "#,##0\\ \\m",
    "0\\ \\d\\a\\y",
    "[$XOF] #,##0", "[$$-409]#,##0.00", "[Red]0", "[Yellow]0;[Magenta]-0", "#,##0_m", "0*d",
    "_-* #,##0.00\\ \"€\"_-;\\-* #,##0.00\\ \"€\"_-;_-* \"-\"??\\ \"€\"_-;_-@_-", "0;d/m/yyyy",
    "\"dd/mm/yyyy\"", "\"never closed dd/mm/yyyy", "[never closed dd", "\\", "[$-40C]", ";;;",
    "[>1000]0.0,\"k\";0", "0\" h\"", "[]0",
  ])
  func everythingElseIsANumber(code: String) {
    #expect(NumberFormat(code: code) == .number)
  }

  /// A cell that shows “lundi” holds a date, not 42808.
  @Test(arguments: ["dddd", "ddd", "d", "jjjj", "[$-40C]dddd"])
  func aDayAloneIsADate(code: String) {
    #expect(NumberFormat(code: code) == .date(.day))
  }
}
