import Foundation
import Testing

@testable import StakeholderFormats

@Suite struct UTF16TextTests {
  private let text = "Source,Target\nMinistère,“Été” 日本 🌾\n"

  private func bytes(_ text: String, littleEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return littleEndian ? [low, high] : [high, low]
    }
  }

  @Test(arguments: [true, false], [true, false])
  func isReadInEitherByteOrderWithAndWithoutItsMark(_ littleEndian: Bool, _ mark: Bool) throws {
    // Without a mark only plain letters at the beginning tell.
    let start = "identifier,name,kind,level,area,sectors,notes\n" + text
    let utf8 = try #require(
      UTF16Text.utf8(Data(bytes(start, littleEndian: littleEndian, mark: mark))))
    #expect(String(decoding: utf8, as: UTF8.self) == start)
  }

  @Test func otherTextIsLeftAlone() {
    #expect(UTF16Text.utf8(Data(text.utf8)) == nil)
    #expect(UTF16Text.utf8(Data()) == nil)
    #expect(UTF16Text.utf8(Data("a,b".utf8)) == nil)
    #expect(UTF16Text.utf8(Data(count: 64)) == nil)
  }

  @Test func aLoneHalfAtTheEndIsPassedOver() throws {
    let cut = bytes("identifier,name", littleEndian: true, mark: true) + [0x41]
    #expect(
      String(decoding: try #require(UTF16Text.utf8(Data(cut))), as: UTF8.self) == "identifier,name")
  }

  @Test func theReaderSaysSo() {
    var reader = CSVReader(
      Data(bytes(text, littleEndian: true, mark: true)), file: "x.csv")
    let records = reader.records()
    #expect(records.map(\.cells) == [["Source", "Target"], ["Ministère", "“Été” 日本 🌾"]])
    #expect(reader.diagnostics.map(\.code) == ["utf-16"])
  }
}
