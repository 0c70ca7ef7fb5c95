import StakeholderModel

/// A report as Markdown.
public struct MarkdownReport: Sendable {
  /// What the text is for. The two differ in little: pandoc takes the captions of tables and the size
  /// of a logo from the text.
  public enum Medium: Sendable { case reading, word }

  private let report: Report
  private let medium: Medium

  public init(_ report: Report, for medium: Medium = .reading) {
    self.report = report
    self.medium = medium
  }

  /// O(length of the report).
  public var text: String {
    let sections = report.sections.flatMap { ["## \($0.title)"] + $0.blocks.compactMap(text) }
    return (head + sections).map { $0 + "\n" }.joined(separator: "\n")
  }

  private var head: [String] {
    let head = report.head
    var lines = ["# \(Markdown.text(head.title))"]
    if let logo = head.logo {
      lines.append("![](\(logo))" + (medium == .word ? "{height=1.8cm}" : ""))
    }
    // A Word document has these from its properties.
    if medium == .reading {
      lines += [head.subtitle].compactMap(\.self).map { "**\(Markdown.text($0))**" }
      if !head.authors.isEmpty {
        lines.append(Markdown.text(head.authors.joined(separator: ", ")))
      }
    }
    return lines + [head.standing].compactMap(\.self).map { "> \(Markdown.text($0))" }
  }

  private func text(_ block: ReportBlock) -> String? {
    switch block {
    case .subheading(let text): "### \(text)"
    case .paragraph(let text): Markdown.text(text)
    case .list(let items): items.map { "- \(Markdown.text($0))" }.joined(separator: "\n")
    case .finding(let entry):
      """
      ### \(entry.number). \(entry.title)

      **\(Markdown.text(entry.message))**

      \(Markdown.text(entry.why))

      \(text(entry.advice))

      *\(Markdown.text(entry.basis))*
      """
    case .overlap(let entry):
      "- \(Markdown.text("\(entry.sentence.dropLast()) (\(entry.sources))."))"
        + (entry.advice.map { "\n\n  \(text($0))" } ?? "")
    case .table(let table): text(table)
    case .heat: nil
    case .figure(let figure):
      (figure.pictures.map { "![\(Markdown.text($0.caption))](\($0.path))" }
        + [figure.note].compactMap(\.self).map(Markdown.text)).joined(separator: "\n\n")
    case .definitions(let entries):
      entries.map {
        "- **\(Markdown.text($0.term))**\(report.language.colon) \(Markdown.text($0.text))"
      }.joined(separator: "\n")
    }
  }

  private func text(_ advice: Advice) -> String {
    "> **\(advice.label)** \(Markdown.text(advice.text))"
  }

  private func text(_ table: ReportTable) -> String {
    let (fitted, label) = table.fitted(to: ResultTable.pageWidth)
    // The table's own last line feed is that of the block.
    let rows = String(fitted.markdown.dropLast())
    switch medium {
    case .reading: return "**\(label)**\n\n" + rows
    case .word: return rows + "\n\nTable: \(label)"
    }
  }
}
