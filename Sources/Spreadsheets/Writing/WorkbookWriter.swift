import Foundation
import XLSXLibrary

/// Writes Office Open XML workbooks (.xlsx). The same draft gives the same bytes. O(cells).
public enum WorkbookWriter {
  /// The longest text that a cell can hold (Excel's specification).
  public static let longestText = 32_767

  /// The workbook as bytes.
  /// - Throws: ``WorkbookError/unwritable(reason:)``.
  public static func data(_ draft: WorkbookDraft) throws -> Data {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try write(draft, to: file)
    do {
      return try Data(contentsOf: file)
    } catch {
      throw WorkbookError.unwritable(reason: error.localizedDescription)
    }
  }

  private static func write(_ draft: WorkbookDraft, to file: URL) throws {
    guard let workbook = workbook_new(file.path) else {
      throw WorkbookError.unwritable(reason: "no memory for the workbook")
    }
    let failure: WorkbookError?
    do {
      try setProperties(draft, workbook)
      let looks = Looks(workbook)
      for sheet in draft.sheets { try add(sheet, to: workbook, looks) }
      failure = nil
    } catch let error as WorkbookError {
      failure = error
    }
    // Closing writes the file and frees everything, also after a failure.
    let code = workbook_close(workbook)
    if let failure { throw failure }
    try check(code)
  }

  private static func check(_ code: lxw_error) throws {
    guard code != LXW_NO_ERROR else { return }
    throw WorkbookError.unwritable(
      reason: lxw_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)")
  }

  private static func setProperties(
    _ draft: WorkbookDraft, _ workbook: UnsafeMutablePointer<lxw_workbook>
  ) throws {
    var properties = lxw_doc_properties()
    // 1 January 2000: the time of writing would make every file different.
    properties.created = 946_684_800
    try EscapedText.withoutControls(draft.title ?? "").withMutableCString { title in
      try EscapedText.withoutControls(draft.author ?? "").withMutableCString { author in
        properties.title = title
        properties.author = author
        try check(workbook_set_properties(workbook, &properties))
      }
    }
  }

  private static func add(
    _ draft: SheetDraft, to workbook: UnsafeMutablePointer<lxw_workbook>, _ looks: Looks
  ) throws {
    guard let sheet = workbook_add_worksheet(workbook, draft.name) else {
      throw WorkbookError.unwritable(reason: "a sheet cannot be called “\(draft.name)”")
    }
    for (index, column) in draft.columns.enumerated() {
      var options = lxw_row_col_options()
      options.hidden = column.isFolded ? 1 : 0
      options.level = column.isFolded ? 1 : 0
      try check(
        worksheet_set_column_opt(
          sheet, lxw_col_t(index), lxw_col_t(index), column.width,
          column.isText ? looks.text : nil, &options))
    }
    for (row, cells) in draft.rows.enumerated() {
      let lines = lines(of: cells, in: draft.columns)
      if lines > 1 {
        let height = min(Double(lines) * lineHeight, highestRow)
        try check(worksheet_set_row(sheet, lxw_row_t(row), height, nil))
      }
      for (column, cell) in cells.enumerated() {
        guard let cell else { continue }
        try write(cell, to: sheet, lxw_row_t(row), lxw_col_t(column), looks)
      }
    }
    for choice in draft.choices { try add(choice, to: sheet) }
    if draft.frozenRows > 0 || draft.frozenColumns > 0 {
      worksheet_freeze_panes(sheet, lxw_row_t(draft.frozenRows), lxw_col_t(draft.frozenColumns))
    }
    if draft.hasFilter, draft.frozenRows > 0, !draft.columns.isEmpty {
      try check(
        worksheet_autofilter(
          sheet, lxw_row_t(draft.frozenRows - 1), 0,
          lxw_row_t(max(draft.rows.count, draft.frozenRows) - 1),
          lxw_col_t(draft.columns.count - 1)))
    }
    // Dates and codes are text on purpose; without this each would get a green corner.
    "A1:XFD1048576".withCString {
      _ = worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), $0)
    }
    if let tab = draft.tab { worksheet_set_tab_color(sheet, colour(of: tab)) }
    if draft.isLandscape { worksheet_set_landscape(sheet) }
    worksheet_set_paper(sheet, 9)  // A4
    worksheet_fit_to_pages(sheet, draft.pagesAcross, 0)
    if draft.frozenRows > 0 {
      try check(worksheet_repeat_rows(sheet, 0, lxw_row_t(draft.frozenRows - 1)))
    }
    if draft.frozenColumns > 0 {
      try check(worksheet_repeat_columns(sheet, 0, lxw_col_t(draft.frozenColumns - 1)))
    }
    if draft.isHidden { worksheet_hide(sheet) }
  }

  private static func colour(of tab: SheetDraft.Tab) -> lxw_color_t {
    switch tab {
    case .help: 0xBFBFBF
    case .required: 0x1F3864
    case .optional: 0x9DB2D6
    }
  }

  /// In points; Excel takes no row higher than the second.
  private static let (lineHeight, highestRow) = (15.0, 409.0)

  /// How many lines the wrapped cells of a row need: not every program makes rows higher by itself.
  private static func lines(of cells: [CellDraft?], in columns: [ColumnDraft]) -> Int {
    zip(cells, columns).map { cell, column in
      guard let cell, case .text(let text) = cell.content else { return 1 }
      return switch cell.look {
      case .wrapped: WrappedText.lines(text, width: column.width)
      // Bold letters are wider, and the button to filter by takes some room.
      case .label: WrappedText.lines(text, width: column.width / 1.25)
      case .heading, .requiredHeading: WrappedText.lines(text, width: column.width / 1.25 - 3)
      case .plain, .title, .example, .whole, .hundredths, .fine, .percentage: 1
      }
    }.max() ?? 1
  }

  private static func write(
    _ cell: CellDraft, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t,
    _ column: lxw_col_t, _ looks: Looks
  ) throws {
    let format = looks[cell.look]
    switch cell.content {
    case .text(let text):
      try check(
        worksheet_write_string(
          sheet, row, column, EscapedText.encoded(text), format ?? looks.text))
    case .number(let number):
      try check(worksheet_write_number(sheet, row, column, number, format))
    }
    if let comment = cell.comment {
      var options = lxw_comment_options()
      options.width = 320
      options.height = UInt16(60 + comment.count / 42 * 18)
      try check(worksheet_write_comment_opt(sheet, row, column, comment, &options))
    }
  }

  private static func add(
    _ choice: ChoiceList, to sheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws {
    var validation = lxw_data_validation()
    validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    validation.show_error = UInt8(
      choice.warning == nil ? LXW_VALIDATION_OFF.rawValue : LXW_VALIDATION_ON.rawValue)
    try "=\(choice.range)".withMutableCString { range in
      try (choice.warning?.title ?? "").withMutableCString { title in
        try (choice.warning?.text ?? "").withMutableCString { text in
          validation.value_formula = range
          if choice.warning != nil {
            validation.error_title = title
            validation.error_message = text
          }
          let column = lxw_col_t(choice.column - 1)
          try check(
            worksheet_data_validation_range(
              sheet, lxw_row_t(choice.rows.lowerBound - 1), column,
              lxw_row_t(choice.rows.upperBound - 1), column, &validation))
        }
      }
    }
  }

  /// The formats of cells, which belong to one workbook.
  private struct Looks {
    let text: UnsafeMutablePointer<lxw_format>?
    private let formats: [CellDraft.Look: UnsafeMutablePointer<lxw_format>]

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
      func format(_ set: (UnsafeMutablePointer<lxw_format>) -> Void)
        -> UnsafeMutablePointer<lxw_format>?
      {
        guard let format = workbook_add_format(workbook) else { return nil }
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        set(format)
        return format
      }
      func heading(_ colour: lxw_color_t) -> UnsafeMutablePointer<lxw_format>? {
        format {
          format_set_bold($0)
          format_set_bg_color($0, colour)
          format_set_font_color($0, 0xFFFFFF)
          format_set_text_wrap($0)
          format_set_border($0, UInt8(LXW_BORDER_THIN.rawValue))
          format_set_border_color($0, 0xFFFFFF)
        }
      }
      text = format { format_set_num_format($0, "@") }
      var formats: [CellDraft.Look: UnsafeMutablePointer<lxw_format>] = [:]
      formats[.wrapped] = format {
        format_set_text_wrap($0)
        format_set_num_format($0, "@")
      }
      formats[.title] = format {
        format_set_bold($0)
        format_set_font_size($0, 16)
        format_set_font_color($0, 0x1F3864)
      }
      formats[.label] = format {
        format_set_bold($0)
        format_set_text_wrap($0)
      }
      formats[.heading] = heading(0x5B6B85)
      formats[.requiredHeading] = heading(0x1F3864)
      formats[.example] = format {
        format_set_italic($0)
        format_set_font_color($0, 0x7F7F7F)
        format_set_num_format($0, "@")
      }
      for (look, numbers) in [
        (CellDraft.Look.whole, "#,##0"), (.hundredths, "#,##0.00"), (.fine, "0.0000"),
        (.percentage, "0.0%"),
      ] {
        formats[look] = format {
          format_set_num_format($0, numbers)
          // Away from the text of the next column.
          format_set_align($0, UInt8(LXW_ALIGN_RIGHT.rawValue))
          format_set_indent($0, 1)
        }
      }
      self.formats = formats
    }

    subscript(look: CellDraft.Look) -> UnsafeMutablePointer<lxw_format>? { formats[look] }
  }
}

extension String {
  /// For C functions that ask for a pointer they could write to, and do not.
  fileprivate func withMutableCString<Result>(
    _ body: (UnsafeMutablePointer<CChar>) throws -> Result
  ) rethrows -> Result {
    var bytes = Array(utf8CString)
    return try bytes.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else {
        preconditionFailure("A C string has at least its end")
      }
      return try body(start)
    }
  }
}
