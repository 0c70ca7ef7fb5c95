import Foundation
import TestSupport
import Testing

@testable import StakemapCommands

@Suite struct WatchCommandTests {
  private let parties = "id,name\na,Alpha\nb,Beta\n"

  /// The program as a process of its own: here, those who await its server would hold the threads that it needs.
  private func watch(_ arguments: String...) throws -> Program.Outcome {
    let program = try #require(Program("stakemap", also: [products.path]))
    return try program.run(["watch"] + arguments)
  }

  @Test func aSavedMapIsShownAndWritten() throws {
    try Places.withTemporaryFolder { folder in
      let watch = try Watch(in: folder)
      let listener = try watch.listener()
      _ = try watch.settle(listener)
      #expect(try watch.page().contains("Alpha"))
      try watch.save(parties + "c,Gamma & <b>Co</b>\n")
      try watch.save("from,to,relation\na,b,funds\nb,c,funds\n", as: "ties.csv")
      var (page, heard) = ("", "")
      while !page.contains("Gamma &amp; &lt;b&gt;Co") {
        heard += try listener.hear(until: "\n\n")
        page = try watch.page()
      }
      // Who looks at the page gets the map alone before it.
      #expect(heard.contains(/"picture":"[^"]/))
      let picture = try watch.get("/en/map")
      #expect(picture.contains("\r\n\r\n<svg") && !picture.contains("<html"))
      #expect(page.contains("id=\"map-node-c\"") && page.contains("connect-src"))
      // The page is ready before the files are.
      let file = watch.waitForFile("en/report.html", with: "Gamma")
      #expect(file.contains("map-node-c"))
      for word in ["connect-src", "EventSource", "watched"] { #expect(!file.contains(word)) }
      #expect(watch.interrupt() == 0)
      #expect(!watch.said.contains("error"), "\(watch.said)")
      #expect(watch.said.contains(/\d\d:\d\d:\d\d report updated/))
    }
  }

  /// Faults, an empty file and no file at all leave the page as it was, which says why; the folder of the report may
  /// go, and comes back.
  @Test func whatCannotBeReadLeavesThePageUntilItIsMended() throws {
    try Places.withTemporaryFolder { folder in
      let watch = try Watch(in: folder)
      let listener = try watch.listener()
      _ = try watch.settle(listener)
      let manager = FileManager.default
      let breakages: [(() throws -> Void, String)] = [
        ({ try watch.save("from,to,relation\na,nobody<x>,funds\n", as: "ties.csv") }, "nobody<x>"),
        ({ try manager.removeItem(at: watch.map) }, "no such file or folder"),
        (
          {
            try manager.removeItem(at: watch.map)
            try manager.createDirectory(at: watch.map, withIntermediateDirectories: true)
          }, "stakeholders"
        ),
      ]
      for (number, (breakIt, reason)) in breakages.enumerated() {
        let before = try watch.page()
        try breakIt()
        var news = ""
        while !news.contains(reason) { news = try listener.hear(until: "\n\n") }
        #expect(news.contains("\"problem\":\"") && !news.contains("\"problem\":\"\""))
        #expect(try watch.page() == before)
        #expect(watch.said.contains("the report stays as it was"))
        if number == 0 {
          // The page is ready before the files are.
          watch.waitForFile("en/report.md", with: "Alpha")
          try manager.removeItem(at: watch.output)
        }
        try manager.createDirectory(at: watch.map, withIntermediateDirectories: true)
        try watch.save("from,to,relation\na,b,funds\n", as: "ties.csv")
        try watch.save(parties + "m\(number),Mended \(number)\n")
        while !news.contains("\"problem\":\"\"") { news = try listener.hear(until: "\n\n") }
        _ = try watch.settle(listener)
        #expect(try watch.page().contains("Mended \(number)"))
      }
      #expect(watch.waitForFile("en/report.md", with: "Mended 2").contains("Mended 2"))
      #expect(watch.interrupt() == 0)
    }
  }

  @Test func aMapThatLosesAllItsRowsIsShownSo() throws {
    try Places.withTemporaryFolder { folder in
      let watch = try Watch(in: folder)
      let listener = try watch.listener()
      _ = try watch.settle(listener)
      try watch.save("from,to,relation\n", as: "ties.csv")
      try watch.save("id,name\n")
      var page = try watch.page()
      while page.contains("Alpha") {
        _ = try listener.hear(until: "\n\n")
        page = try watch.page()
      }
      #expect(!page.contains("id=\"map\""))
      #expect(watch.interrupt() == 0)
    }
  }

  /// Where the folder cannot be written to, the page still shows the map.
  @Test func aFolderThatCannotBeWrittenToIsNamed() throws {
    try Places.withTemporaryFolder { folder in
      try Data().write(to: folder.appending(path: "out"))
      let watch = try Watch(in: folder)
      let listener = try watch.listener()
      var news = ""
      while !news.contains("/out") { news = try listener.hear(until: "\n\n") }
      #expect(try watch.page().contains("Alpha"))
      #expect(watch.interrupt() == 0)
    }
  }

  @Test func norms() throws {
    try Places.withTemporaryFolder { folder in
      let norms = folder.appending(path: "norms.yaml")
      try Data("{}\n".utf8).write(to: norms)
      let watch = try Watch(in: folder, ["--norms", norms.path])
      let listener = try watch.listener()
      _ = try watch.settle(listener)
      try Data("nonsense: 1\n".utf8).write(to: norms)
      var news = ""
      while !news.contains("nonsense") { news = try listener.hear(until: "\n\n") }
      #expect(watch.interrupt() == 0)
    }
  }

  @Test func ctrlCWhileItDrawsSaysWhatIsLeftUndone() throws {
    try Places.withTemporaryFolder { folder in
      let watch = try Watch(in: folder, map: URL(filePath: mali))
      #expect(try watch.page("fr").contains("en train d’être dessinée"))
      #expect(watch.interrupt() == 0)
      #expect(watch.said.contains("telle qu’enregistrée en dernier"))
      #expect(!FileManager.default.fileExists(atPath: watch.output.path))
    }
  }

  @Test func theFirstReportMustBePossible() throws {
    try Places.withTemporaryFolder { folder in
      let out = folder.appending(path: "out").path
      var refusal = try watch(folder.appending(path: "none").path, "-o", out)
      #expect(refusal.status == 65)
      refusal = try watch(mali, "-o", out, "--port", "0")
      #expect(refusal.status == 64)
      refusal = try watch(mali, "-o", out, "--port", "65536")
      #expect(refusal.status == 64)
      refusal = try watch(mali, "-o", mali + "/../mali/")
      #expect(refusal.status == 64)
    }
  }

  @Test func aPortThatIsTakenIsNamed() throws {
    try Places.withTemporaryFolder { folder in
      let watch = try Watch(in: folder)
      let second = try self.watch(
        mali, "-o", folder.path, "--port", "\(watch.port)")
      #expect(second.status == 64 && second.errorText.contains("\(watch.port)"))
      let other = try Watch(in: folder.appending(path: "other"), map: watch.map)
      #expect(other.port != watch.port)
      #expect(watch.interrupt() == 0 && other.interrupt() == 0)
    }
  }
}
