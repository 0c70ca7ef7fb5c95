import CoordinationAnalysis
import Foundation
import Spreadsheets
import StakeholderModel

/// The report as an Excel workbook, in one language, for those who sort, filter and add up: a sheet for each
/// analysis of which the map has data, after one that says what they hold, what is missing and why.
///
/// A number is a number, a date the text of an ISO date as precise as is known, and a text is never a formula,
/// whatever sign it begins with. An empty cell is one of which nothing is known. Reads analyses, makes none.
public struct WorkbookReport: Sendable {
  let map: StakeholderMap
  let analyses: MapAnalyses
  let selection: String?
  let language: Language
  let names: NameInSentence
  let citations: Citations

  /// - Parameter selection: what to say of a report that shows a part of the map.
  public init(
    _ map: StakeholderMap, _ analyses: MapAnalyses, selection: String? = nil, language: Language
  ) {
    self.map = map
    self.analyses = analyses
    self.selection = selection
    self.language = language
    names = NameInSentence(map, in: language)
    citations = Citations(language)
  }

  /// The workbook as bytes: the same map gives the same. O(cells); of very many pairs of bodies only the
  /// strongest are listed.
  /// - Throws: `WorkbookError.unwritable` where no temporary file can be written.
  public func data() throws -> Data { try WorkbookWriter.data(draft) }

  var draft: WorkbookDraft {
    let contents = ReportSheetCatalog.sheets.map { (sheet: $0, content: $0.content(of: self)) }
    var names = SheetNames()
    let first = names.name(for: ContentsSheet.title(language))
    var (listed, missing): ([ContentsSheet.Entry], [ContentsSheet.Gap]) = ([], [])
    var drafts: [SheetDraft] = []
    for (sheet, content) in contents {
      switch content {
      case .rows(let table):
        let name = names.name(for: sheet.title(language))
        drafts.append(table.draft(named: name))
        listed.append(
          .init(
            name: name, text: ([sheet.purpose(language)] + table.remarks).joined(separator: "\n"),
            rows: table.rows.count))
      case .nothing(let reason):
        missing.append(.init(title: sheet.title(language), reason: reason(language)))
      }
    }
    var draft = WorkbookDraft()
    draft.title = map.settings.title(in: language)
    draft.author = map.settings.authors.joined(separator: ", ")
    draft.sheets =
      [ContentsSheet(report: self, listed: listed, missing: missing).draft(named: first)] + drafts
    return draft
  }

  /// "Ministry of Health (MoH); Nutrition Unit"; empty for none.
  func inFull(_ ids: [String]) -> String {
    ids.map { names.engagement($0) ?? names.full($0) }.joined(separator: language.semicolon)
  }

  /// The words of a vocabulary, in the order of the language.
  func terms(_ ids: [String], of vocabulary: String) -> String {
    language.sorted(ids.map { names.term($0, of: vocabulary) }).joined(separator: ", ")
  }

  /// References as they stand in the map, those of one source together; nothing for none.
  func cited(_ references: [SourceReference]) -> SheetValue? {
    references.isEmpty ? nil : .text(citations.list(references.map(\.description)))
  }
}
