import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// One kind of diagram: what is drawn of a map, and how.
public protocol DiagramKind: Sendable {
  /// What the command line calls it.
  var id: String { get }
  var title: LocalizedText { get }

  /// What stands above the drawing, where that says more than ``title``.
  func title(of map: StakeholderMap, _ setting: DiagramSetting) -> String

  /// The drawing with what explains it. A box of class `stakeholder` has the id of its one party, by which it gets
  /// its link.
  /// - Throws: ``DiagramError`` when the map lacks what this kind shows.
  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram

  /// The setting with the analyses that this kind shows, made once for all sheets of a set.
  /// - Parameter map: in the order of ``inOrder(_:)``.
  func prepared(_ setting: DiagramSetting, for map: StakeholderMap) -> DiagramSetting

  /// What can be put on several sheets, in the order of the sheets, those together that no sheet parts; each in
  /// one group. Empty where there is nothing to part.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group]

  /// What the order in a drawing rests on.
  var order: RowOrder { get }

  /// Of what the members of the groups are the ids.
  var partUnit: PartUnit { get }

  /// Whether a drawing with more members is higher and no wider, as a table is; else it grows both ways.
  var growsDownward: Bool { get }

  /// Whether the number of ties between two parts tells how they hang together.
  var tiesJoinParts: Bool { get }
}

extension DiagramKind {
  public func title(of map: StakeholderMap, _ setting: DiagramSetting) -> String {
    title(setting.language)
  }

  public func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    []
  }

  public var order: RowOrder { .ofIDs }

  public func prepared(_ setting: DiagramSetting, for map: StakeholderMap) -> DiagramSetting {
    setting
  }

  /// The map with its rows in the order in which this kind draws them.
  public func inOrder(_ map: StakeholderMap) -> StakeholderMap { order.applied(to: map) }

  public var partUnit: PartUnit { .party }
  public var growsDownward: Bool { false }
  public var tiesJoinParts: Bool { true }
}

/// The kinds of diagram. A new kind is one file in `Kinds` and one line here.
public enum DiagramCatalog {
  public static let kinds: [any DiagramKind] = [
    NetworkMap(),
    Organogram(),
    CoordinationMap(),
    MembershipMap(),
    OverlapMap(),
    OverlapMatrix(),
    FundingMap(),
    CoverageHeat(),
    AssistanceTimeline(),
    LevelChain(),
    EgoMap(),
    InfluenceGrid(),
    AlignmentTable(),
    ChangeMap(),
  ]

  public static func kind(_ id: String) -> (any DiagramKind)? { kinds.first { $0.id == id } }
}

/// What a diagram is drawn for.
public struct DiagramSetting: Sendable {
  public var language: Language
  public var theme: Theme
  public var pageSize: PageSize
  /// Whether the sheet may be turned.
  public var mayTurn: Bool
  /// In the place of the kind's own title.
  public var title: String?
  /// What the size of a party shows, where a kind shows one.
  public var measure = CentralityMeasure.degree
  /// What the lines of a funding map show by their look: flow, channel or year.
  public var fundingBy = FundingDimension.flow
  /// The party in the middle of a diagram of one party: its code, acronym or name; the one with most ties
  /// where there is none.
  public var centre: String?
  /// How many ties away from it parties are shown: 1 or 2.
  public var steps = 1
  /// The one sheet of a set that is drawn; the whole where there is none.
  public var sheet: DiagramSheet?
  /// The sheets that go with the whole, to be listed on it.
  public var parts: [DiagramPart] = []
  /// The comparison of bodies that a kind shows, where it was made already; else it is made with ``norms``.
  public var overlaps: OverlapAnalysis?
  /// Who meets in the field, where it was found already.
  public var field: FieldOverlaps?
  public var norms = Norms()
  /// What the levels of frameworks are called, where a kind shows them.
  public var rubrics = RubricCatalog.builtIn
  /// Who works with whom in the map as it is drawn, where ``DiagramKind/prepared(_:for:)`` found it.
  var coordination: CoordinationGraph?

  /// Whether the sheet is wider than high whatever is drawn.
  var mustLie: Bool { pageSize.isLying && !mayTurn }

  func overlaps(of map: StakeholderMap) -> OverlapAnalysis {
    overlaps ?? OverlapAnalysis(map, norms: norms)
  }

  func field(of map: StakeholderMap) -> FieldOverlaps { field ?? FieldOverlaps(map, norms: norms) }

  /// Whether the sheet has a size of its own, larger than a small drawing.
  var fillsSheet: Bool { !isInset && !pageSize.isExact }

  /// Whether the diagram stands in a document that says title, date, caveat and sources itself: then
  /// the page has none of them and no margin, and ends where the drawing and its legend end.
  public var isInset = false

  public init(
    language: Language, theme: Theme = .report, pageSize: PageSize = .a4, mayTurn: Bool = true,
    title: String? = nil
  ) {
    self.language = language
    self.theme = theme
    self.pageSize = pageSize
    self.mayTurn = mayTurn
    self.title = title
  }
}

/// A drawing, its legend, what was left out of it, and on what it rests.
public struct Diagram: Sendable {
  public var body: Drawing
  public var legend: Legend
  /// Sentences below the drawing: what is left out, how widths are scaled.
  public var notes: [String]
  /// Whether the page says what its acronyms stand for.
  public var explainsAcronyms = true
  /// The codes of the sources of what is drawn.
  public var sources: Set<String>

  public init(body: Drawing, legend: Legend, notes: [String] = [], sources: Set<String>) {
    self.body = body
    self.legend = legend
    self.notes = notes
    self.sources = sources
  }
}

/// Why a diagram can't be drawn.
public enum DiagramError: Error, Hashable, Sendable {
  case nothingToDraw(String, LocalizedText)
}

extension DiagramError {
  public var message: LocalizedText {
    switch self {
    case .nothingToDraw(let kind, let reason):
      LocalizedText(
        en: "\(kind): nothing to draw, for \(reason)",
        fr: "\(kind) : rien à dessiner, car \(reason(.french))")
    }
  }
}
