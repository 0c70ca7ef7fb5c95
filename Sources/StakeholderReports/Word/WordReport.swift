import Foundation
import StakeholderModel
import ZipArchives

/// A report as a Word document, made by pandoc (https://pandoc.org, 2.17 or later) from the Markdown
/// that ``MarkdownReport`` writes for it.
public struct WordReport: Sendable {
  /// The room for a figure between the margins, in points: at most so wide, and with its caption so
  /// high.
  public static let figureSize = WordReference.textArea

  private let markdown: String
  private let settings: MapSettings
  private let language: Language

  /// - Parameters:
  ///   - markdown: the text, for ``MarkdownReport/Medium/word``.
  ///   - settings: the title stands at the foot of each page, subtitle and authors below it at the head
  ///     and in the properties of the file, which says that it was made on the date of the data, so
  ///     that equal reports are equal bytes.
  public init(markdown: String, settings: MapSettings, language: Language) {
    self.markdown = markdown
    self.settings = settings
    self.language = language
  }

  /// The program pandoc, `nil` where it is not installed.
  public static func pandoc(
    path: String? = ProcessInfo.processInfo.environment["PATH"]
  ) -> URL? {
    (path ?? "").split(separator: ":")
      .map { URL(filePath: String($0)).appending(path: "pandoc") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// The document as bytes.
  /// - Parameter pictures: the files that the text names.
  /// - Throws: ``WordError``.
  public func data(_ pictures: [(path: String, data: Data)], pandoc: URL) throws -> Data {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "stakemap-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      for (path, data) in pictures {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
      }
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let reference = folder.appending(path: "reference.docx")
      try WordReference(language: language, title: settings.title(in: language) ?? "").write(
        to: reference)
      let text = folder.appending(path: "report.md")
      try Data(markdown.utf8).write(to: text)
      let output = folder.appending(path: "report.docx")
      try run(pandoc, in: folder, text: text, reference: reference, output: output)
      try finish(output)
      return try Data(contentsOf: output)
    } catch let error as WordError {
      throw error
    } catch {
      throw WordError.failed(reason: "\(error)")
    }
  }

  private func run(
    _ pandoc: URL, in folder: URL, text: URL, reference: URL, output: URL
  ) throws {
    let process = Process()
    process.executableURL = pandoc
    process.currentDirectoryURL = folder
    process.arguments = [
      // Strict Markdown with no more than the report uses: in pandoc's own, a dollar or an @ in data
      // would be mathematics or a citation.
      "--from",
      "markdown_strict+pipe_tables+table_captions+implicit_figures+link_attributes"
        + "+all_symbols_escapable+intraword_underscores-raw_html",
      "--to", "docx",
      // The first heading is the title of the document.
      "--shift-heading-level-by=-1",
      // The dashes below the headings of tables are then relative widths.
      "--columns=1",
      "--metadata", "lang=\(language.regionalTag)",
    ]
    if let subtitle = settings.subtitles[language] {
      process.arguments? += ["--metadata", "subtitle=\(language.typeset(subtitle))"]
    }
    for author in settings.authors { process.arguments? += ["--metadata", "author=\(author)"] }
    process.arguments? += [
      "--reference-doc=\(reference.path)", "--resource-path=\(folder.path)",
      // Somebody's own templates would change the result.
      "--data-dir=\(folder.path)",
      // A figure that cannot be read is otherwise left out with a warning.
      "--fail-if-warnings", "--output", output.path, text.path,
    ]
    var environment = ProcessInfo.processInfo.environment
    environment["SOURCE_DATE_EPOCH"] = String(epoch)
    process.environment = environment
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw WordError.failed(reason: error.localizedDescription)
    }
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      // Only the first line is for people; what follows is where in pandoc it happened.
      let line = said.split(separator: "\n").first.map(String.init)
      throw WordError.failed(reason: line ?? "exit code \(process.terminationStatus)")
    }
  }

  /// Seconds from 1970 to the date of the data.
  private var epoch: Int {
    guard let (year, month, day) = settings.date?.earliest else { return 946_684_800 }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let components = DateComponents(year: year, month: month, day: day)
    return max(0, calendar.date(from: components).map { Int($0.timeIntervalSince1970) } ?? 0)
  }

  /// What pandoc leaves undone: no row of a table may break across pages, a figure has no distance from
  /// the text beside it, which LibreOffice otherwise takes to be 9 points, and the logo stands above the
  /// title, which pandoc puts first.
  private func finish(_ document: URL) throws {
    let archive = try ZipArchive(document)
    var files: [(name: String, data: Data)] = []
    for name in archive.names where !name.hasSuffix("/") {
      var data = try archive.data(name, limit: 1 << 30)
      if name == "word/document.xml" {
        let text = String(decoding: data, as: UTF8.self)
          .replacing("<w:tr>", with: "<w:tr><w:trPr><w:cantSplit/></w:trPr>")
          .replacing("</w:trPr><w:trPr>", with: "")
          .replacing("<wp:inline>", with: #"<wp:inline distT="0" distB="0" distL="0" distR="0">"#)
        data = Data(Self.withLogoFirst(text).utf8)
      }
      files.append((name, data))
    }
    try ZipWriter.write(files, to: document)
  }

  /// The only picture without a description is the logo.
  private static func withLogoFirst(_ document: String) -> String {
    guard let picture = document.firstRange(of: #"descr="" "#),
      let start = document[..<picture.lowerBound].ranges(of: "<w:p>").last?.lowerBound,
      let end = document[picture.upperBound...].firstRange(of: "</w:p>")?.upperBound,
      let body = document.firstRange(of: "<w:body>")?.upperBound, body < start
    else { return document }
    let logo = document[start..<end].replacing(#"descr="" "#, with: #"descr="Logo" "#)
    var text = String(document[..<body]) + logo
    text += document[body..<start]
    text += document[end...]
    return text
  }
}

/// Why there is no Word document.
public enum WordError: Error, Hashable, Sendable {
  case notInstalled
  case failed(reason: String)

  public var message: LocalizedText {
    switch self {
    case .notInstalled:
      LocalizedText(
        en: """
          pandoc is not installed, so no report.docx was written. Install it (apt-get install pandoc), \
          or open report.md.
          """,
        fr: """
          pandoc n’est pas installé ; report.docx n’a donc pas été écrit. L’installer (apt-get install \
          pandoc), ou ouvrir report.md.
          """)
    case .failed(let reason):
      LocalizedText(
        en: "pandoc could not make report.docx: \(reason)",
        fr: "pandoc n’a pas pu produire report.docx : \(reason)")
    }
  }
}
