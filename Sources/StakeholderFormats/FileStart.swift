import Foundation
import Spreadsheets

/// What a format sees of a file or folder to tell whether it is its own: the name, the first bytes, and the sheets of a
/// workbook, which several formats look at; each is read once.
public final class FileStart {
  /// As many as any format needs: workbooks tell themselves by four, rows of tags stand below some titles.
  static let length = 64 << 10

  public let location: URL
  public let isFolder: Bool
  /// Empty for a folder, and for what cannot be read.
  public let bytes: Data
  /// The bytes as text, whatever is no character replaced.
  public let text: String

  public init(_ location: URL) {
    self.location = location
    isFolder = location.isFolder
    var bytes = Data()
    if !isFolder, let file = try? FileHandle(forReadingFrom: location) {
      bytes = (try? file.read(upToCount: Self.length)) ?? Data()
      try? file.close()
    }
    self.bytes = bytes
    text = String(decoding: UTF16Text.utf8(bytes) ?? bytes, as: UTF8.self)
  }

  /// The sheets of a workbook, or why they cannot be read; `nil` for what is none.
  private(set) lazy var workbook: Result<Workbook, any Error>? =
    !isFolder && WorkbookReader.mayBeWorkbook(location)
    ? Result { try WorkbookReader(location).read() } : nil

  /// The first character that is no space.
  var first: Character? { text.first { !$0.isWhitespace && $0 != "\u{FEFF}" } }

  /// The local name of the root element where the text begins as XML does.
  var rootElement: Substring? {
    guard first == "<" else { return nil }
    return text.firstMatch(of: /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s>\/]/)?.1
  }
}
