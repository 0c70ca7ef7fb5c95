import Spreadsheets
import StakeholderModel
import Testing

@testable import StakeholderFormats

@Suite struct WorkbookErrorMessageTests {
  private static let errors: [(WorkbookError, String)] = [
    (.notAWorkbook(reason: "because"), "because"), (.protectedOrOld, ".xls"),
    (.openDocument, "OpenDocument"), (.damaged(part: "xl/a.xml", reason: "CRC"), "xl/a.xml"),
    (.tooLarge(.bytes(part: "xl/a.xml", limit: 64 << 20)), "64"),
    (.tooLarge(.cells(limit: 12)), "12"),
    (.tooLarge(.rows(sheet: "Liens", limit: 12)), "Liens"),
    (.tooLarge(.columns(sheet: "Liens", limit: 12)), "12"), (.tooLarge(.sheets(limit: 12)), "12"),
    (.unwritable(reason: "because"), "because"),
  ]

  @Test func everyErrorNamesTheFileAndWhatToDoInBothLanguages() {
    var seen: Set<String> = []
    for (error, part) in Self.errors {
      for language in Language.spoken {
        let text = error.message("dir/map.xlsx")(language)
        #expect(text.hasPrefix("dir/map.xlsx"), "\(text)")
        #expect(text.contains(part), "\(text)")
        seen.insert(text)
      }
    }
    #expect(seen.count == 2 * Self.errors.count)
  }

  @Test func onlyWhatCouldNotBeWrittenIsAFaultOfWriting() {
    for (error, _) in Self.errors {
      let isWriting = FormatError.unreadableWorkbook("a", error).isWriting
      #expect(isWriting == (error == .unwritable(reason: "because")))
    }
  }
}
