import Foundation
import GraphDrawing
import StakeholderDiagrams
import TestSupport
import Testing

@testable import StakemapCommands

@Suite struct ThemeFileTests {
  private func load(_ text: String, logo: Data? = nil) throws -> ThemeFile {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "house.yaml")
      try Data(text.utf8).write(to: file)
      if let logo { try logo.write(to: folder.appending(path: "logo.png")) }
      return try ThemeFile(file.path)
    }
  }

  private func failure(_ text: String, logo: Data? = nil) -> (english: String, french: String)? {
    do {
      _ = try load(text, logo: logo)
      return nil
    } catch let failure as Failure {
      #expect(failure.code == Failure.badInput)
      return (failure.message(.english), failure.message(.french))
    } catch {
      return nil
    }
  }

  @Test func whatIsNotSaidIsAsInTheThemeItRestsOn() throws {
    let file = try load(
      """
      base: contrast
      font: Noto Sans
      page: a3
      type-scale: 1.2
      least-text: 8
      colours:
        blue: "#123456"
        lanes: ["#fefefe", "#FFFFFF"]
      """)
    var expected = Theme.contrast
    (expected.id, expected.title) = ("house", file.theme.title)
    (expected.fontFamily, expected.pageSize) = ("Noto Sans", .a3)
    (expected.typeScale, expected.leastText) = (1.2, 8)
    expected.blue = Colour("#123456")
    expected.laneFills = [Colour("#FEFEFE"), Colour("#FFFFFF")]
    #expect(file.theme == expected)
    #expect(file.remarks.isEmpty)
    let empty = try load("")
    #expect(empty.theme.fontFamily == Theme.report.fontFamily)
    #expect(try load("title: Cabinet X").theme.title(.french) == "Cabinet X")
  }

  /// The file that the documentation shows says what is so anyway.
  @Test func theDocumentedFileIsTheThemeForReports() throws {
    let file = try ThemeFile(Places.checkout.appending(path: "Documentation/theme.yaml").path)
    var expected = Theme.report
    (expected.id, expected.title) = ("theme", file.theme.title)
    #expect(file.theme == expected && file.remarks.isEmpty)
  }

  @Test func everyColourHasAName() throws {
    for (name, path) in Theme.colours {
      #expect(try load("colours:\n  \(name): '#010203'").theme[keyPath: path] == Colour("#010203"))
    }
    for (name, path) in Theme.colourRows {
      let count = Theme.report[keyPath: path].count
      let list = Array(repeating: "'#A0B0C0'", count: count).joined(separator: ", ")
      let theme = try load("colours:\n  \(name): [\(list)]").theme
      #expect(theme[keyPath: path] == Array(repeating: Colour("#A0B0C0"), count: count))
    }
  }

  @Test(arguments: [
    ("bse: report", ":1:1: there is no key “bse”. Did you mean “base”?"),
    ("base: rport", ":1:7: “base” must be one of these: report"),
    ("colours:\n  blu: '#112233'", ":2:3: there is no key “blu”. Did you mean “blue”?"),
    ("colours:\n  blue: #112233", ":2:8: a colour is #"),
    ("colours:\n  blue: '#12345G'", ":2:9: a colour is #"),
    ("colours:\n  lanes: ['#112233']", ":2:10: “lanes” must be a list of 2 colours"),
    ("colours: blue", ":1:10: “colours” is written as NAME: COLOUR"),
    ("type-scale: 9", ":1:13: “type-scale” must be a number from 0.5 to 3"),
    ("least-text: much", ":1:13: “least-text” must be a number"),
    ("page: a7", ":1:7: “page” must be one of these: a4"),
    ("font: [a]", ":1:7: “font” must be a text"),
    ("logo: none.png", ":1:7: there is no picture “none.png”"),
    ("- a", ": the file is written as NAME: VALUE"),
    ("a: [", ": this is no YAML"),
  ])
  func saysWhereItMeansNothing(_ text: String, _ message: String) throws {
    let found = try #require(failure(text))
    #expect(found.english.contains(message), "\(found.english)")
    #expect(found.french != found.english)
  }

  @Test func aLogoIsAPNGOfAModestSize() throws {
    let pixel = try #require(Self.pixel)
    #expect(try load("logo: logo.png", logo: pixel).theme.logo == Array(pixel))
    #expect(failure("logo: logo.png", logo: Data([0xFF, 0xD8])) != nil)
    // What follows the picture is no part of it.
    let most = pixel + Data(count: 200_000 - pixel.count)
    #expect(try load("logo: logo.png", logo: most).theme.logo?.count == 200_000)
    #expect(failure("logo: logo.png", logo: most + [0])?.english.contains("200001 bytes") == true)
  }

  /// One that passes here must not fail in every diagram.
  @Test(arguments: [4, 8, 24, 40, 60])
  func aLogoThatIsCutOffIsRefusedWithItsPlace(_ length: Int) throws {
    let pixel = try #require(Self.pixel)
    let found = try #require(failure("logo: logo.png", logo: pixel.prefix(length)))
    #expect(found.english.contains(":1:7: “logo.png” is no PNG picture"), "\(found.english)")
  }

  @Test func aSmallFileThatClaimsManyPixelsIsRefused() throws {
    var bytes = try #require(Self.pixel)
    bytes.replaceSubrange(16..<24, with: [0, 1, 0, 0, 0, 1, 0, 0])
    #expect(failure("logo: logo.png", logo: bytes) != nil)
  }

  @Test func weakContrastsAreNamed() throws {
    let file = try load("colours:\n  orange: '#E0B000'\n  text: '#777777'")
    let remarks = file.remarks.map { $0(.english) }
    #expect(
      remarks.contains { $0.hasSuffix("“orange” stands out little from “white” (contrast 2.0).") })
    #expect(remarks.contains { $0.contains("“text” stands out little from “box” (contrast 4.5).") })
    for theme in Theme.all { #expect(theme.weakContrasts.isEmpty, "\(theme.id)") }
  }

  /// A picture of one black pixel, as written by a painting program.
  private static let pixel = Data(
    base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNg"
      + "AAAAAgABSK+kcQAAAABJRU5ErkJggg==")

  @Test func theCommandsDrawWithIt() throws {
    let pixel = try #require(Self.pixel)
    try Places.withTemporaryFolder { folder in
      let (theme, logo) = (folder.appending(path: "house.yaml"), folder.appending(path: "logo.png"))
      try Data("logo: logo.png\ncolours:\n  party: '#DDEEDD'".utf8).write(to: theme)
      try pixel.write(to: logo)
      for format in ["svg", "pdf", "png"] {
        let file = folder.appending(path: "membership.\(format)")
        let (code, _, errors) = stakemap(
          "render", mali, "--diagram", "membership", "--theme", theme.path, "-o", file.path)
        #expect(code == 0, "\(errors)")
        guard format == "svg" else { continue }
        let svg = try String(contentsOf: file, encoding: .utf8)
        #expect(svg.contains("data:image/png;base64,\(pixel.base64EncodedString())"))
        #expect(svg.lowercased().contains("#ddeedd"))
      }
      try Data("no picture".utf8).write(to: logo)
      #expect(
        stakemap("render", mali, "--diagram", "membership", "--theme", theme.path).code == 65)
      try Data([0x89, 0x50, 0x4E, 0x47, 0, 0]).write(to: logo)
      let broken = stakemap("render", mali, "--diagram", "membership", "--theme", theme.path)
      #expect(broken.code != 0 && broken.errors.contains("PNG"))
    }
  }

  @Test func aThemeThatIsNoneIsRefused() {
    let slip = stakemap("render", mali, "--diagram", "organogram", "--theme", "prnt")
    #expect(slip.code == 64 && slip.errors.contains("Did you mean “print”?"))
    let missing = stakemap("render", mali, "--diagram", "organogram", "--theme", "none.yaml")
    #expect(missing.code == 65)
  }
}
