import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import StakemapCommands

/// What is said of pages that could not be printed as they are.
@Suite struct PrintTests {
  private func render(_ map: String, dpi: String, _ language: String, page: String = "a4") throws
    -> (code: Int32, errors: String, size: Int)
  {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "page.png")
      let outcome = stakemap(
        "render", map, "--diagram", "organogram", "-o", file.path, "--dpi", dpi, "--page", page,
        "--lang", language, "--one-sheet")
      return (outcome.code, outcome.errors, (try? Data(contentsOf: file).count) ?? 0)
    }
  }

  @Test func theResolutionHasBoundsAndTheyAreSaid() throws {
    #expect(try render(mali, dpi: "10", "fr").size > 500)
    for dpi in ["9.9", "1200.5", "-1", "nan"] {
      #expect(try render(mali, dpi: dpi, "en").code == 64, "\(dpi)")
    }
    #expect(try render(mali, dpi: "9", "fr").errors.contains("de 10 à 1200 points par pouce"))
    #expect(try render(mali, dpi: "1201", "en").errors.contains("10 to 1200 dots per inch"))
  }

  @Test func aPageOfTooManyPixelsSaysWhichResolutionFits() throws {
    let english = try render(mali, dpi: "1200", "en")
    #expect(english.code != 0 && english.code != 64 && english.size == 0)
    #expect(english.errors.contains("--dpi 643"))
    #expect(try render(mali, dpi: "644", "fr").errors.contains("Réduire la résolution (--dpi 643)"))
  }

  @Test func aCharacterThatNoFontHasIsSaidWithThePackageThatHelps() throws {
    try Places.withTemporaryFolder { folder in
      let rows = "id,name,kind\na,Unit \u{10FFFD},coordination-body\nb,Ministry,ministry\n"
      try Data(rows.utf8).write(to: folder.appending(path: "stakeholders.csv"))
      try Data("from,to,relation\nb,a,member-of\n".utf8)
        .write(to: folder.appending(path: "ties.csv"))
      let english = try render(folder.path, dpi: "20", "en")
      #expect(
        english.code == 0 && english.errors.contains("no installed font has \u{10FFFD} (U+10FFFD)"))
      let french = try render(folder.path, dpi: "20", "fr")
      #expect(french.errors.contains("aucune police installée ne contient"))
      #expect(french.errors.contains("apt-get install fonts-noto-core"))
      #expect(!(try render(mali, dpi: "20", "fr")).errors.contains("aucune police"))
    }
  }

  @Test func scriptsAreNamedWithTheirPackages() {
    let text = MissingCharacters.text("አማ漢", .english)
    #expect(text.contains("አ (U+12A0), ማ (U+121B) and 漢 (U+6F22)"))
    #expect(text.contains("Ethiopic and Chinese or Japanese"))
    #expect(text.contains("apt-get install fonts-noto-core fonts-noto-cjk"))
    func many(_ count: Int) -> String {
      String(
        String.UnicodeScalarView((0..<UInt32(count)).compactMap { Unicode.Scalar(0x1200 + $0) }))
    }
    #expect(!MissingCharacters.text(many(9), .french).contains("autre"))
    #expect(MissingCharacters.text(many(10), .french).contains(" et 2 autres"))
  }
}
