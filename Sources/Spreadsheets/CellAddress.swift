/// A cell by its row and column, both counted from 1; written `C14`.
public struct CellAddress: Sendable, Hashable, CustomStringConvertible {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `C14` and `$C$14`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    self.init(utf8: text.utf8.filter { $0 != UInt8(ascii: "$") })
  }

  init?(utf8 bytes: some Sequence<UInt8>) {
    var (row, column, hasRow) = (0, 0, false)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !hasRow && column < 1 << 30:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where !hasRow && column < 1 << 30:
        column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row < 1 << 30:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
        hasRow = true
      default: return nil
      }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  public var description: String { Self.letters(of: column) + String(row) }

  /// `A` for 1, `Z` for 26, `AA` for 27.
  public static func letters(of column: Int) -> String {
    precondition(column > 0, "Columns are counted from 1")
    var letters = ""
    var rest = column
    while rest > 0 {
      let (quotient, remainder) = (rest - 1).quotientAndRemainder(dividingBy: 26)
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(remainder))) + letters
      rest = quotient
    }
    return letters
  }
}

/// A rectangle of cells; written `B2:D5`.
public struct CellRange: Sendable, Hashable, CustomStringConvertible {
  public var first: CellAddress
  public var last: CellAddress

  /// Reads `B2:D5`, in whichever order its corners stand; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false).map {
      CellAddress($0)
    }
    guard (1...2).contains(corners.count), let a = corners[0], let b = corners[corners.count - 1]
    else { return nil }
    first = CellAddress(row: min(a.row, b.row), column: min(a.column, b.column))
    last = CellAddress(row: max(a.row, b.row), column: max(a.column, b.column))
  }

  public var description: String { "\(first):\(last)" }
}
