import StakeholderModel

/// One sheet of the workbook of a report: its columns and their words. A new one is a file beside this and a
/// line in the catalogue.
protocol ReportSheet: Sendable {
  /// What its tab says; Excel takes 31 signs.
  var title: LocalizedText { get }
  /// What a row is, for the first sheet.
  var purpose: LocalizedText { get }
  func content(of report: WorkbookReport) -> SheetContent
}

/// What a map gives for a sheet.
enum SheetContent {
  case rows(SheetTable)
  /// Why there is no such sheet.
  case nothing(LocalizedText)
}

/// The sheets, in their order, after the one that says what they are.
enum ReportSheetCatalog {
  static let sheets: [any ReportSheet] = [
    FindingsSheet(), QuestionsSheet(), OverlapsSheet(), CentralitiesSheet(), FundingSheet(),
    FundingSumsSheet(), CoverageSheet(), PartiesSheet(), SourcesSheet(),
  ]
}
