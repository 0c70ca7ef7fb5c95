import CoordinationAnalysis
import StakeholderModel

/// What stands above all sections of a report.
public struct ReportHead: Sendable {
  public let title: String
  /// The file of a picture, relative to the report.
  public let logo: String?
  public let subtitle: String?
  public let authors: [String]
  /// The date of the data, the caveat, and which part of the map this is.
  public let standing: String?
}

/// One part of a report under a heading of its own.
public struct ReportSection: Sendable {
  /// What links lead to; the same in every language.
  public let id: String
  public let title: String
  public let blocks: [ReportBlock]

  init(_ id: String, _ title: String, _ blocks: [ReportBlock]) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}

/// What stands below each other in a section, as text without marks: each way of setting it escapes what it must.
public enum ReportBlock: Sendable {
  case subheading(String)
  case paragraph(String)
  case list([String])
  case finding(FindingEntry)
  case overlap(OverlapEntry)
  case table(ReportTable)
  case figure(ReportFigure)
  /// For a screen only.
  case heat(HeatTable)
  /// Codes and what they stand for.
  case definitions([Definition])

  public struct Definition: Sendable {
    public let term: String
    public let text: String
  }
}

/// A finding in words.
public struct FindingEntry: Sendable {
  /// In the report, from 1.
  public let number: Int
  public let finding: Finding
  public let title: String
  public let message: String
  public let why: String
  public let advice: Advice
  /// How grave it is, how sure, and by which sources.
  public let basis: String
}

/// Bodies that overlap, in words.
public struct OverlapEntry: Sendable {
  public let bodies: [String]
  public let sentence: String
  /// The codes of the places in sources.
  public let sources: String
  public let advice: Advice?
}

/// What is suggested, after the words that say that it is a suggestion.
public struct Advice: Sendable {
  public let label: String
  public let text: String
}

/// A numbered figure: the whole, then its sheets.
public struct ReportFigure: Sendable {
  /// Of the kind of diagram.
  public let id: String
  public let pictures: [Picture]
  /// Where sheets are that the report does not show.
  public let note: String?

  public struct Picture: Sendable {
    public let caption: String
    /// Relative to the report.
    public let path: String
    let drawing: FigureDrawing?
  }
}

/// A numbered table.
public struct ReportTable: Sendable {
  public let number: Int
  /// Of the kind: the same in every report and language.
  public let id: String
  public let caption: String
  public let table: ResultTable
  let language: Language

  /// The table as it fits a width in small letters, and its label: number, caption, what dashes mean, and what
  /// holds for all rows.
  func fitted(to width: Double) -> (table: ResultTable, label: String) {
    let (fitted, shared) = table.fitted(to: width, in: language)
    let hasUnknown = fitted.rows.contains { $0.contains(ResultTable.unknown) }
    let unknown =
      hasUnknown ? language.say(en: " (–: not\u{A0}known)", fr: " (–\u{A0}: non\u{A0}connu)") : ""
    let label = language.say(
      en: "Table \(number): \(caption)\(unknown)", fr: "Tableau \(number) : \(caption)\(unknown)")
    return (fitted, label + (shared.map { ". \($0)" } ?? ""))
  }
}
