import Foundation
import ZipArchives

/// A workbook made of the XML that a test writes, so that it may hold what no program would.
public struct XLSXFile: Sendable {
  public struct Sheet: Sendable {
    public var name: String
    /// What stands inside the element of the sheet.
    public var xml: String
    /// `hidden` or `veryHidden`.
    public var state: String?
    public var kind = "worksheet"
    /// Where the workbook says that the sheet is; `nil` for where it is.
    public var target: String?

    public init(_ name: String, xml: String, state: String? = nil) {
      self.name = name
      self.xml = xml
      self.state = state
    }

    /// - Parameter rows: what stands inside the element of the rows.
    public init(_ name: String, rows: String) {
      self.init(name, xml: "<sheetData>\(rows)</sheetData>")
    }

    /// Texts row by row; an empty one is no cell.
    public init(_ name: String, _ rows: [[String]]) {
      let cells = rows.enumerated().map { number, texts in
        let cells = texts.map { $0.isEmpty ? "<c/>" : XLSXFile.cell($0) }.joined()
        return "<row r=\"\(number + 1)\">\(cells)</row>"
      }
      self.init(name, rows: cells.joined())
    }
  }

  public enum Format: Sendable {
    case builtIn(Int)
    case code(String)
  }

  public var sheets: [Sheet]
  /// What stands inside the table of shared strings; `nil` for a workbook without one.
  public var sharedStrings: String?
  /// The number formats of the styles 1, 2 and so on; `nil` for a workbook without styles.
  public var formats: [Format]?
  /// What stands before the list of sheets.
  public var properties = ""
  public var isStrict = false
  /// Files that are put in, or in the place of others; one without data is left out.
  public var replacing: [String: Data?] = [:]

  public init(_ sheets: Sheet...) { self.sheets = sheets }

  /// One sheet, called `S`.
  public init(rows: String) { sheets = [Sheet("S", rows: rows)] }

  /// A cell of text.
  public static func cell(_ text: String) -> String {
    "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(text))</t></is></c>"
  }

  public static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  /// Runs `body` with the file, and removes it afterwards.
  public func with<Result>(_ name: String = "map.xlsx", _ body: (URL) throws -> Result) throws
    -> Result
  {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: name)
      try ZipWriter.write(files, to: file)
      return try body(file)
    }
  }

  // MARK: The files within

  public var files: [(name: String, data: Data)] {
    var texts = [
      ("[Content_Types].xml", contentTypes),
      ("_rels/.rels", relationships([("rId1", "officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", workbook),
      ("xl/_rels/workbook.xml.rels", relationships(targets)),
    ]
    if let sharedStrings {
      texts.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(sharedStrings)</sst>"))
    }
    if let formats { texts.append(("xl/styles.xml", styles(formats))) }
    for (index, sheet) in sheets.enumerated() {
      texts.append((path(index), "<\(sheet.kind) xmlns=\"\(main)\">\(sheet.xml)</\(sheet.kind)>"))
    }
    var files = texts.map { (name: $0, data: Data((Self.head + $1).utf8)) }
    for (name, data) in replacing.sorted(by: { $0.key < $1.key }) {
      files.removeAll { $0.name == name }
      if let data { files.append((name, data)) }
    }
    return files
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private var main: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  }

  private var office: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  private func path(_ index: Int) -> String { "xl/\(sheets[index].kind)s/sheet\(index + 1).xml" }

  private var targets: [(id: String, kind: String, target: String)] {
    var targets = sheets.indices.map { index in
      (
        "rId\(index + 1)", sheets[index].kind,
        sheets[index].target ?? String(path(index).dropFirst(3))
      )
    }
    if sharedStrings != nil { targets.append(("rId900", "sharedStrings", "sharedStrings.xml")) }
    if formats != nil { targets.append(("rId901", "styles", "styles.xml")) }
    return targets
  }

  private func relationships(_ targets: [(id: String, kind: String, target: String)]) -> String {
    let items = targets.map { id, kind, target in
      "<Relationship Id=\"\(id)\" Type=\"\(office)/\(kind)\" Target=\"\(Self.escaped(target))\"/>"
    }
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      \(items.joined())</Relationships>
      """
  }

  private var workbook: String {
    let items = sheets.enumerated().map { index, sheet in
      let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
      return """
        <sheet name="\(Self.escaped(sheet.name))" sheetId="\(index + 1)"\(state) \
        r:id="rId\(index + 1)"/>
        """
    }
    return """
      <workbook xmlns="\(main)" xmlns:r="\(office)">\(properties)<sheets>\(items.joined())</sheets>\
      </workbook>
      """
  }

  private func styles(_ formats: [Format]) -> String {
    var codes = ""
    var styles = "<xf numFmtId=\"0\"/>"
    for (index, format) in formats.enumerated() {
      switch format {
      case .builtIn(let id): styles += "<xf numFmtId=\"\(id)\"/>"
      case .code(let code):
        codes += "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(Self.escaped(code))\"/>"
        styles += "<xf numFmtId=\"\(164 + index)\"/>"
      }
    }
    return """
      <styleSheet xmlns="\(main)"><numFmts>\(codes)</numFmts>\
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>\(styles)</cellXfs></styleSheet>
      """
  }

  private var contentTypes: String {
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    var parts = [("/xl/workbook.xml", "sheet.main")]
    parts += sheets.indices.map { ("/" + path($0), sheets[$0].kind) }
    if sharedStrings != nil { parts.append(("/xl/sharedStrings.xml", "sharedStrings")) }
    if formats != nil { parts.append(("/xl/styles.xml", "styles")) }
    let items = parts.map { "<Override PartName=\"\($0)\" ContentType=\"\(type).\($1)+xml\"/>" }
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(items.joined())</Types>
      """
  }
}
