import Foundation
import GraphDrawing
import GraphvizRenderer
import StakeholderDiagrams
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

/// Every diagram of every dataset is read back from its SVG, and what lies upon what is counted.
@Suite(.enabled(if: Program("fc-match") != nil, "fc-match is not installed: run Scripts/install"))
struct LegibilityTests {
  /// A diagram of a map, as a name: the dataset, the kind, and what is asked for beside it.
  struct Subject: Hashable, CustomTestStringConvertible {
    var dataset: String
    var kind: String
    var steps = 1
    var testDescription: String { "\(dataset) \(kind)" + (steps == 1 ? "" : " \(steps) steps") }
  }

  private static let datasets: [String: StakeholderMap] = {
    do {
      let folders = try FileManager.default.contentsOfDirectory(atPath: Places.datasets.path)
      var maps = try Dictionary(
        uniqueKeysWithValues: folders.filter { !$0.hasPrefix(".") }.map {
          ($0, try FormatCatalog.read(Places.datasets.appending(path: $0)).map)
        })
      maps["judged"] = judged(Mali.map)
      return maps
    } catch {
      preconditionFailure("The datasets must be readable: \(error)")
    }
  }()

  static let subjects = datasets.keys.sorted().flatMap { dataset in
    DiagramCatalog.kinds.map { Subject(dataset: dataset, kind: $0.id) }
      + [Subject(dataset: dataset, kind: "ego", steps: 2)]
  }

  /// What no dataset tells: where each party stands and works.
  private static func judged(_ map: StakeholderMap) -> StakeholderMap {
    var map = map
    let grades = ["low", "medium", "high"]
    for index in map.stakeholders.indices {
      map.stakeholders[index].influence = .known(grades[index % 3])
      map.stakeholders[index].interest = .known(grades[index / 3 % 3])
    }
    let regions = ["Kayes", "Koulikoro", "Tombouctou"]
    map.areas += regions.map { name in
      var area = Area()
      (area.id, area.name, area.level) = (name, name, .known(.region))
      area.parent = .known("mali")
      return area
    }
    map.activities = map.stakeholders.enumerated().map { number, party in
      var activity = Activity()
      (activity.stakeholder, activity.action) = (party.id, "Action \(number)")
      activity.sectors = .known([Sector(rawValue: Sector.terms[number % Sector.terms.count].id)])
      activity.area = .known(regions[number % regions.count])
      return activity
    }
    return map
  }

  /// What is not free of faults, and how many it has in French and in English. Whoever mends one lowers its number.
  private static let known: [Subject: [Language: Clashes.Counts]] = Dictionary(
    uniqueKeysWithValues: ["mali", "judged"].flatMap {
      // Lines of a busy map that run behind a box; the sheets that go with it are free of them.
      [
        (
          Subject(dataset: $0, kind: "network"),
          [.french: Clashes.Counts(edgeThroughBox: 1), .english: Clashes.Counts(edgeThroughBox: 2)]
        ),
        (
          Subject(dataset: $0, kind: "ego", steps: 2),
          [.english: Clashes.Counts(edgeThroughBox: 1)]
        ),
      ]
    })

  /// The page as it is read back; `nil` where the map has nothing to draw.
  static func page(
    _ kind: any DiagramKind, _ map: StakeholderMap, _ language: Language, steps: Int = 1
  ) throws -> DrawnPage? {
    var setting = DiagramSetting(language: language)
    setting.steps = steps
    return try page(kind, map, setting)
  }

  private static func page(
    _ kind: any DiagramKind, _ map: StakeholderMap, _ setting: DiagramSetting
  ) throws -> DrawnPage? {
    let page: Page
    do { page = try DiagramPage.page(kind, of: map, setting) } catch is DiagramError { return nil }
    let svg = try #require(try PageRenderer().render(page, as: [.svg]).files[.svg])
    var drawn = try DrawnPageReader.read(svg, fonts: FontFamily.dejaVu.get())
    drawn.takeEnds(of: page.body)
    return drawn
  }

  @Test(arguments: subjects)
  func nothingLiesUponWhatItShouldNot(_ subject: Subject) throws {
    let kind = try #require(DiagramCatalog.kind(subject.kind))
    let map = try #require(Self.datasets[subject.dataset])
    for language in Language.spoken {
      guard let page = try Self.page(kind, map, language, steps: subject.steps) else { continue }
      let clashes = Clashes(page)
      let known = Self.known[subject]?[language] ?? Clashes.Counts()
      #expect(clashes.count == known, "\(language): \(clashes)")
      #expect(page.texts.count > 5 && !page.nodes.isEmpty)
    }
  }

  /// A sheet of each kind that is parted by other things than boxes, of a map too large for one.
  @Test(arguments: [
    "levels", "overlap", "overlap-matrix", "assistance", "coverage", "influence", "alignment",
    "change",
  ])
  func nothingLiesUponWhatItShouldNotOnASheetOfASet(_ id: String) throws {
    let kind = try #require(DiagramCatalog.kind(id))
    for language in Language.spoken {
      var setting = kind.prepared(DiagramSetting(language: language), for: LargeMap.map)
      let parts = DiagramPart.named(
        DiagramPart.packed(kind.groups(of: LargeMap.map, setting), atMost: 9), language)
      setting.sheet = DiagramSheet(parts.count / 2 + 1, of: parts)
      let page = try #require(try Self.page(kind, LargeMap.map, setting))
      let known = Self.knownOnSheets[id] ?? Clashes.Counts()
      #expect(Clashes(page).count == known, "\(language): \(Clashes(page))")
      #expect(page.texts.count > 5 && !page.nodes.isEmpty)
    }
  }

  /// What a sheet of a set is not free of.
  private static let knownOnSheets: [String: Clashes.Counts] = [:]

  @Test func anOrganogramIsFreeOfFaults() {
    #expect(!Self.known.keys.contains { $0.kind == "organogram" })
  }

  @Test func everyKindIsReadForSomeMap() {
    let drawn = DiagramCatalog.kinds.filter { kind in
      Self.datasets.values.contains { map in
        (try? DiagramPage.page(kind, of: map, DiagramSetting(language: .english))) != nil
      }
    }
    #expect(
      Set(drawn.map(\.id)).isSuperset(of: [
        "organogram", "coordination", "membership", "overlap", "overlap-matrix", "funding",
        "coverage", "assistance", "levels", "ego", "influence", "network",
      ]))
  }
}
