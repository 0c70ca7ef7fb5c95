import GraphDrawing
import ScenarioAnalysis
import StakeholderModel

/// A comparison on numbered sheets: one side of it after the other, some maps and some rows on each, so that nothing
/// is left out and the text stays large enough. Bars keep one scale through all sheets of a row.
public enum ComparisonSheets {
  /// How many columns an upright or lying A4 page has room for at the least size of text, and how many rows.
  private static let (mostColumns, mostRows) = (6, 18)

  private struct Sheet {
    let family: ComparisonFamily
    let rows: [ComparedRow]
    let columns: Range<Int>
  }

  /// Whether one sheet of at most so many rows leaves some out.
  public static func areNeeded(
    _ words: ComparisonWords, only family: ComparisonFamily?, atMost most: Int
  ) -> Bool {
    ComparisonTable.rows(of: words, only: family).count > most
  }

  /// The sheets of one side or of all, in their order; empty where no map tells of it. O(rows · maps).
  public static func pages(
    _ words: ComparisonWords, _ maps: [StakeholderMap], only family: ComparisonFamily? = nil,
    _ setting: DiagramSetting
  ) -> [Page] {
    let language = setting.language
    let columns = Array(maps.indices).evenParts(atMost: mostColumns)
    let sheets = (family.map { [$0] } ?? ComparisonFamily.allCases).flatMap { family in
      ComparisonTable.rows(of: words, only: family).evenParts(atMost: mostRows).flatMap { rows in
        columns.map { Sheet(family: family, rows: rows, columns: $0[0]..<$0[$0.count - 1] + 1) }
      }
    }
    return sheets.enumerated().map { place, sheet in
      var own = setting
      let table = setting.title ?? ComparisonTable.title(language)
      own.title =
        "\(table) – \(title(of: sheet, place + 1, of: sheets.count, maps.count, language))"
      return DiagramPage.page(
        of: ComparisonTable.table(sheet.rows, words, maps, sheet.columns, own), titled: table,
        JoinedMap(words.comparison, maps, only: sheet.columns).map, own)
    }
  }

  /// "sheet 2 of 9: structure, maps 7 to 12".
  private static func title(
    of sheet: Sheet, _ number: Int, of count: Int, _ maps: Int, _ language: Language
  ) -> String {
    let family = sheet.family.label(language).decapitalized
    let (first, last) = (sheet.columns.lowerBound + 1, sheet.columns.upperBound)
    let which =
      sheet.columns.count == maps
      ? ""
      : language.say(en: ", maps \(first) to \(last)", fr: ", cartes \(first) à \(last)")
    return language.say(
      en: "sheet \(number) of \(count): \(family)", fr: "planche \(number) sur \(count) : \(family)"
    )
      + which
  }
}
