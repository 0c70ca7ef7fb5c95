import Foundation
import GraphDrawing
import GraphvizRenderer
import LiveServer
import StakeholderDiagrams
import StakeholderFormats
import StakeholderModel
import StakeholderReports

/// A report that a server gives out while its map is worked on.
///
/// What a reader looks at comes first: in open pages the map, with straight lines, in less time than a page takes to load;
/// then the page with the map and the text. The other figures follow, those of the report before standing in for them, and
/// last of all the files.
final class LiveReport {
  private let command: ReportCommand
  private let server: LiveServer
  private let console = Console.current
  private let drawn = DrawnPages()
  private var mayGoOn: () throws -> Void = {}

  private var source: ReportSource?
  /// Whether there is more to be made of the source than has been shown.
  private var isUnfinished = false
  private var isFirst = true
  /// The figures as the pages show them.
  private var figures: [Language: [Report.Figure]] = [:]
  /// What the open pages were told last.
  private var news: [Language: PageNews] = [:]
  private var revisions = 0
  /// Remarks on the map that need not be made again.
  private var said: Set<String> = []

  /// Pages of another run of the program are none of this one.
  private let run = String(UInt64.random(in: 0...UInt64.max), radix: 36)

  init(_ command: ReportCommand, _ server: LiveServer) {
    (self.command, self.server) = (command, server)
  }

  /// Shows the first report, and says where.
  /// - Throws: what stands in its way.
  func begin(mayGoOn: @escaping () throws -> Void) throws {
    self.mayGoOn = mayGoOn
    try quietly { try show() }
    let address = "http://127.0.0.1:\(server.port)/"
    announce(
      LocalizedText(
        en: "\(address): the report, anew each time the map is saved. Ctrl-C ends.",
        fr: "\(address) : le rapport, refait à chaque enregistrement de la carte. Ctrl-C arrête."))
  }

  /// Shows the map as it is now; whether it could be read.
  /// - Parameter isLastTry: whether to say so where it could not.
  func update(isLastTry: Bool) -> Bool {
    let begun = ContinuousClock.now
    do {
      try quietly { try show() }
      let seconds = (ContinuousClock.now - begun) / .seconds(1)
      report(
        LocalizedText(
          en: "report updated (\(seconds.text(digits: 1, .english)) s)",
          fr: "rapport mis à jour (\(seconds.text(digits: 1, .french)) s)"))
      return true
    } catch is WatchInterruption {
      return true
    } catch {
      if isLastTry { showProblem(error) }
      return false
    }
  }

  /// Draws what the pages do not show yet, and writes the files.
  /// - Parameter mayGoOn: throws a ``WatchInterruption`` to be asked again later, or not at all.
  func finish(mayGoOn: @escaping () throws -> Void) throws {
    guard isUnfinished, let source else { return }
    self.mayGoOn = mayGoOn
    do {
      // Of figures whose text is small, and the like, one hears once.
      let files = try quietly(areSaid: isFirst) { try rest(of: source) }
      try mayGoOn()
      let folder = ReportFolder(URL(filePath: command.output), made: try command.made(of: source))
      try folder.write(files)
    } catch let interruption as WatchInterruption {
      throw interruption
    } catch {
      try mayGoOn()
      showProblem(error)
    }
    (isUnfinished, isFirst) = (false, false)
    drawn.forgetUnused()
  }

  /// Says what was not done.
  func end() {
    guard isUnfinished else { return }
    announce(
      LocalizedText(
        en: "\(command.output): the files are not those of the map as it was saved last.",
        fr:
          "\(command.output) : les fichiers ne sont pas ceux de la carte telle qu’enregistrée en dernier."
      ))
  }

  private func show() throws {
    let source = try ReportSource(command)
    try showPictures(of: source)
    for language in inOrder(source.languages) {
      let shown = figures[language] ?? Self.waiting(in: language)
      let html = try source.parts(language, render: render).html(shown)
      figures[language] = shown
      show(html, language, status: PageNews.drawing(language))
    }
    server.redirect("/", to: "/\(source.languages[0])/")
    for language in news.keys where !source.languages.contains(language) {
      tell(language) { $0.problem = PageNews.leftOut(language) }
    }
    self.source = source
    isUnfinished = true
  }

  /// The map alone, where somebody looks at the one before.
  private func showPictures(of source: ReportSource) throws {
    for language in source.languages where isOpen(language) {
      let drawing = MapDrawing(
        map: source.map, language: language, theme: source.theme, render: render)
      guard let map = try drawing.drawn(isQuick: true) else { continue }
      revisions += 1
      let picture = "\(run)-\(revisions)"
      server.show(.html(map.svg), at: PageNews.picturePath(language))
      tell(language) { $0.picture = picture }
    }
  }

  private func rest(of source: ReportSource) throws -> [(path: String, data: Data)] {
    var made: [(ReportParts, ReportParts.Figures, HTMLReport)] = []
    for language in inOrder(source.languages) {
      let parts = source.parts(language, render: render)
      let all = try parts.figures(forWord: source.pandoc != nil)
      let html = try parts.html(all.inset)
      if figures[language] == all.inset {
        tell(language) { $0.status = "" }
      } else {
        figures[language] = all.inset
        show(html, language, status: "")
      }
      made.append((parts, all, html))
    }
    return try made.flatMap { parts, figures, html in
      try mayGoOn()
      return try source.files(parts, figures, html)
    } + source.commonFiles()
  }

  /// Those first that somebody is looking at.
  private func inOrder(_ languages: [Language]) -> [Language] {
    languages.filter(isOpen) + languages.filter { !isOpen($0) }
  }

  private func isOpen(_ language: Language) -> Bool {
    server.listeners(at: PageNews.path(language)) > 0
  }

  /// Figures that nobody has drawn yet.
  private static func waiting(in language: Language) -> [Report.Figure] {
    let reason = LocalizedText(
      en: "This figure is being drawn.", fr: "Cette figure est en train d’être dessinée.")
    return DiagramCatalog.kinds.map {
      Report.Figure(
        id: $0.id, caption: $0.title(language), path: nil, reason: reason(language))
    }
  }

  private func render(
    _ page: Page, _ title: LocalizedText, _ formats: [ImageFormat], _ resolution: Double
  ) throws -> RenderedPage {
    try drawn.page(LayoutRequest(page: page, formats: formats, resolution: resolution)) {
      try mayGoOn()
      let rendered = Result {
        try command.limits.render(page, titled: title, as: formats, resolution: resolution)
      }
      // Ctrl-C ends what draws too: that is no fault of the drawing.
      try mayGoOn()
      return try rendered.get()
    } isLasting: {
      !($0 is WatchInterruption)
    }
  }

  private func show(_ html: HTMLReport, _ language: Language, status: String) {
    revisions += 1
    let revision = "\(run)-\(revisions)"
    server.show(.html(html.text(watchedAs: revision)), at: "/\(language)/")
    server.redirect("/\(language)", to: "/\(language)/")
    tell(language) { $0 = PageNews(revision: revision, status: status) }
  }

  private func tell(_ language: Language, _ change: (inout PageNews) -> Void) {
    var own = news[language] ?? PageNews(revision: "", status: "")
    change(&own)
    news[language] = own
    server.tell(own.json, at: PageNews.path(language))
  }

  /// Pages stay as they are and say why; so does the console.
  private func showProblem(_ error: any Error) {
    let language = MessageLanguage.current.value
    report(
      LocalizedText(en: "the report stays as it was:", fr: "le rapport reste tel qu’il était :"))
    console.complain(SpokenProblem(error, command, in: language).text)
    for language in news.keys {
      let text = SpokenProblem(error, command, in: language).text
      tell(language) { $0.problem = text }
    }
  }

  /// Remarks go to the console once, not each time; those on a map that cannot be read are
  /// part of what is wrong with it, which is told elsewhere once there is a report.
  /// - Parameter areSaid: whether they go there at all.
  private func quietly<Result>(areSaid: Bool = true, _ body: () throws -> Result) throws -> Result {
    let remarks = Remarks()
    defer { console.endProgress() }
    func say() {
      for remark in remarks.all where !said.contains(remark) { console.complain(remark) }
      said.formUnion(remarks.all)
    }
    do {
      let result = try Console.$current.withValue(remarks.console(for: console), operation: body)
      if areSaid { say() }
      return result
    } catch {
      if source == nil { say() }
      throw error
    }
  }

  private func report(_ text: LocalizedText) {
    let now = Calendar.current.dateComponents([.hour, .minute, .second], from: Date())
    let time = [now.hour, now.minute, now.second]
      .map { String(format: "%02d", $0 ?? 0) }.joined(separator: ":")
    console.complain("\(time) \(text(MessageLanguage.current.value))")
  }

  private func announce(_ text: LocalizedText) {
    console.complain(text(MessageLanguage.current.value))
  }
}
