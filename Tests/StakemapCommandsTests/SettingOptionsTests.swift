import Foundation
import TestSupport
import Testing

@Suite struct SettingOptionsTests {
  private func report(_ arguments: String...) throws -> (code: Int32, text: String, errors: String)
  {
    try Places.withTemporaryFolder { folder in
      let collector = Collector()
      let all = ["report", mali, "-o", folder.path, "--lang", "fr", "--no-word"] + arguments
      let result = stakemap(all, collector)
      let file = folder.appending(path: "fr/report.md")
      return (result, (try? String(contentsOf: file, encoding: .utf8)) ?? "", collector.errors)
    }
  }

  @Test func anySettingCanBeSaid() throws {
    let result = try report("--set", "title:fr=Titre = à moi", "--set", "authors=A|B")
    #expect(result.code == 0)
    #expect(result.text.hasPrefix("# Titre = à moi\n\nA, B\n"))
  }

  @Test func aNameThatIsNoSettingIsRefusedWithAHint() throws {
    let result = try report("--set", "titel=x")
    #expect(result.code == 64 && result.errors.contains("Did you mean “title”?"))
    #expect(try report("--set", "title").code == 64)
    #expect(try report("--set", "date=soon").code == 64)
  }

  @Test func aPartOfTheMapSaysThatItIsOne() throws {
    let result = try report("--hide", "donor,un-agency")
    #expect(result.code == 0)
    #expect(result.text.contains("Ce rapport ne montre qu’une partie de la carte"))
    #expect(!result.text.contains("UNICEF"))
    #expect(try report("--only", "nobody").code == 64)
  }
}
