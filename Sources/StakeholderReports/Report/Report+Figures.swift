import StakeholderModel

/// The diagrams of a report, and where they stand.
extension Report {
  /// A diagram of the report: its caption and its file, relative to the report; or the reason why it
  /// was not drawn.
  public struct Figure: Hashable, Sendable {
    public let id: String
    public let caption: String
    public let path: String?
    public let reason: String?
    /// Whether the map lacks what it would show, which is no failure.
    public let isForWantOfData: Bool
    /// The numbered sheets on which a diagram is drawn that one sheet is too small for.
    public let sheets: [Sheet]

    /// The picture itself, for a report that holds it.
    public let drawing: FigureDrawing?

    public struct Sheet: Hashable, Sendable {
      public let title: String
      public let path: String
      public let drawing: FigureDrawing?

      public init(title: String, path: String, drawing: FigureDrawing? = nil) {
        self.title = title
        self.path = path
        self.drawing = drawing
      }
    }

    public init(
      id: String, caption: String, path: String?, drawing: FigureDrawing? = nil,
      reason: String? = nil, isForWantOfData: Bool = false, sheets: [Sheet] = []
    ) {
      self.drawing = drawing
      self.isForWantOfData = isForWantOfData
      self.sheets = sheets
      self.id = id
      self.caption = caption
      self.path = path
      self.reason = reason
    }
  }

  /// The diagrams that have a place in the report, in the order of their places; others stand beside it
  /// as files.
  public static let figureIDs = [
    "organogram", "coordination", "overlap", "coverage", "funding", "alignment", "assistance",
  ]

  /// How many sheets of one figure a reader leafs through in a report.
  private static let mostSheets = 12

  /// Those that have a place, then the others; the map at the head bears no number.
  private var drawn: [Figure] {
    let drawn = figures.filter { $0.path != nil && $0.id != Self.mapID }
    return Self.figureIDs.compactMap { id in drawn.first { $0.id == id } }
      + drawn.filter { !Self.figureIDs.contains($0.id) }
  }

  /// The diagrams that have no place in another section, for a report that holds its figures.
  var otherFigures: ReportSection? {
    let others = drawn.map(\.id).filter { !Self.figureIDs.contains($0) }
    guard !others.isEmpty else { return nil }
    return ReportSection(
      "figures", say("Other figures", "Autres figures"), others.flatMap(figure))
  }

  /// The diagram that such a report has at its head.
  public static let mapID = "network"

  /// The figure as a block, none where it was not drawn.
  func figure(_ id: String) -> [ReportBlock] {
    guard let place = drawn.firstIndex(where: { $0.id == id }), let path = drawn[place].path
    else { return [] }
    let figure = drawn[place]
    let (number, title) = (place + 1, figure.caption)
    let caption = say("Figure \(number): \(title)", "Figure \(number) : \(title)")
    let isLong = figure.sheets.count > Self.mostSheets
    let beside = say(
      "The \(figure.sheets.count) numbered sheets of this figure lie beside the report, in the folder “diagrams”.",
      "Les \(figure.sheets.count) planches numérotées de cette figure accompagnent le rapport, dans le dossier « diagrams »."
    )
    return [
      .figure(
        ReportFigure(
          id: id,
          pictures: [.init(caption: caption, path: path, drawing: figure.drawing)]
            + (isLong ? [] : figure.sheets).map {
              .init(
                caption: "\(caption) – \($0.title)", path: $0.path, drawing: $0.drawing)
            }, note: isLong ? beside : nil))
    ]
  }
}
