import Foundation
import XMLEvents
import ZipArchives

/// Reads Office Open XML workbooks (.xlsx, .xlsm; ECMA-376, transitional and strict): values, not
/// looks. O(bytes), streaming; memory for the cells that hold something.
public struct WorkbookReader {
  private let archive: ZipArchive
  private let limits: WorkbookLimits

  /// Opens a file.
  /// - Throws: ``WorkbookError``.
  public init(_ file: URL, limits: WorkbookLimits = WorkbookLimits()) throws {
    self.limits = limits
    do {
      archive = try ZipArchive(file)
    } catch let error as ZipError {
      if Self.startsWith(file, [0xD0, 0xCF, 0x11, 0xE0]) { throw WorkbookError.protectedOrOld }
      throw WorkbookError(error)
    }
    if !archive.contains("[Content_Types].xml"), archive.contains("content.xml") {
      throw WorkbookError.openDocument
    }
  }

  /// Whether a file is a zip archive or the container of old and of protected workbooks, by its first
  /// bytes.
  public static func mayBeWorkbook(_ file: URL) -> Bool {
    startsWith(file, [0x50, 0x4B, 0x03, 0x04]) || startsWith(file, [0xD0, 0xCF, 0x11, 0xE0])
  }

  private static func startsWith(_ file: URL, _ magic: [UInt8]) -> Bool {
    guard let handle = try? FileHandle(forReadingFrom: file) else { return false }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: magic.count)).map { $0.elementsEqual(magic) } ?? false
  }

  /// Everything in it. Sheets of charts and macros are left out.
  /// - Throws: ``WorkbookError``.
  public func read() throws -> Workbook {
    let main = try mainPart()
    let outline = WorkbookOutline()
    try parse(main, outline, limit: limits.smallPartBytes)
    guard outline.sheets.count <= limits.sheets else {
      throw WorkbookError.tooLarge(.sheets(limit: limits.sheets))
    }
    let relationships = try relationships(of: main)

    let styles = StyleTable()
    if let part = relationships.first(endingIn: "/styles") {
      try parse(part, styles, limit: limits.smallPartBytes)
    }
    let strings = SharedStrings(limit: limits.bytes)
    if let part = relationships.first(endingIn: "/sharedStrings") {
      try parse(part, strings, limit: limits.bytes)
      if strings.hasTooMuch {
        throw WorkbookError.tooLarge(.bytes(part: part, limit: limits.bytes))
      }
    }

    var workbook = Workbook()
    var cellCount = 0
    for entry in outline.sheets {
      guard let relationship = relationships.byID[entry.relationship],
        relationship.kind.hasSuffix("/worksheet")
      else { continue }
      let handler = SheetHandler(
        strings: strings.strings, formats: styles.formats, from1904: outline.usesDatesFrom1904,
        limits: limits, cellCount: cellCount)
      try parse(relationship.target, handler, limit: limits.bytes)
      if let excess = handler.excess {
        throw WorkbookError.tooLarge(excess.named(entry.name))
      }
      cellCount = handler.cellCount
      workbook.sheets.append(
        Sheet(
          name: entry.name, isHidden: entry.isHidden, rows: handler.sortedRows(),
          merged: handler.merged))
    }
    return workbook
  }

  private func mainPart() throws -> String {
    let roots = try relationships(of: "")
    guard let part = roots.first(endingIn: "/officeDocument"), archive.contains(part),
      part.hasSuffix("workbook.xml") || part.hasPrefix("xl/")
    else {
      throw WorkbookError.notAWorkbook(reason: "the archive holds no workbook")
    }
    return part
  }

  /// What a part refers to; nothing where the file that says so is missing.
  private func relationships(of part: String) throws -> Relationships {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let name = part.split(separator: "/").last ?? ""
    let file = (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
    let relationships = Relationships(folder: folder)
    if archive.contains(file) {
      try parse(file, relationships, limit: limits.smallPartBytes)
    }
    return relationships
  }

  private func parse(_ part: String, _ handler: some XMLEventHandler, limit: Int) throws {
    do {
      try archive.read(part, limit: limit) { next in try XMLReader.read(next, handler) }
    } catch let error as ZipError {
      throw WorkbookError(error)
    } catch let error as XMLError {
      throw WorkbookError(error, in: part)
    }
  }
}
