import Foundation
import TestSupport
import Testing

/// The pictures of `Examples/gallery`, which `Scripts/gallery` draws.
@Suite struct GalleryTests {
  private let folder = Places.checkout.appending(path: "Examples/gallery")

  private func pictures(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".svg") }.sorted()
  }

  /// What the picture says, wherever it stands: places differ with the versions of fonts and Graphviz.
  private func words(_ picture: URL) throws -> [String] {
    try String(contentsOf: picture, encoding: .utf8)
      .matches(of: #/<(?:text|title|desc)\b[^>]*>([^<]*)</#).map { String($0.1) }.sorted()
  }

  /// The pictures that a page in Markdown shows, by their paths as they stand there.
  private func shown(_ page: URL) throws -> [String] {
    try String(contentsOf: page, encoding: .utf8)
      .matches(of: #/(?:!\[[^\]]*\]\(|src=")([^)"]+\.svg)/#).map { String($0.1) }
  }

  @Test func theGalleryIsWhatTheProgramDrawsToday() throws {
    let shell = try #require(Program("bash"))
    let script = Places.checkout.appending(path: "Scripts/gallery").path
    try Places.withTemporaryFolder { today in
      let outcome = try shell.run(
        [script, today.path],
        environment: ["STAKEMAP": products.appending(path: "stakemap").path])
      #expect(outcome.status == 0, "\(outcome.errorText)")
      #expect(try pictures(in: today) == pictures(in: folder))
      for name in try pictures(in: today) {
        let drawn = try words(today.appending(path: name))
        #expect(drawn.count > 10, "\(name) says next to nothing")
        #expect(
          try words(folder.appending(path: name)) == drawn,
          "\(name) is out of date: run Scripts/gallery, and look at what changed.")
      }
    }
  }

  @Test func thePicturesAreWellFormedAndSmall() throws {
    let files = try pictures(in: folder).map { try Data(contentsOf: folder.appending(path: $0)) }
    #expect(files.count >= 14)
    #expect(files.allSatisfy { XMLCheck.isWellFormed($0) && $0.count < 300_000 })
    #expect(files.reduce(0) { $0 + $1.count } < 1_500_000)
  }

  @Test func thePagesShowPicturesThatAreThere() throws {
    let gallery = try shown(folder.appending(path: "README.md"))
    #expect(try gallery.sorted() == pictures(in: folder))
    let front = try shown(Places.checkout.appending(path: "README.md"))
    #expect(front.count == 4)
    for path in front {
      #expect(
        FileManager.default.fileExists(atPath: Places.checkout.appending(path: path).path),
        "README.md shows \(path), which is not there.")
    }
  }
}
