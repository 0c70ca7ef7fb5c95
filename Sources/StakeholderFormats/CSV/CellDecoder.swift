import StakeholderModel

/// Turns the bytes of a cell or line into text: UTF-8, and where they are not that, Windows-1252.
///
/// The two are told apart cell by cell, since files are mixed from several hands; one diagnostic
/// names the first such cell and how many there are.
struct CellDecoder {
  let file: String
  private var foreign: (first: (line: Int, column: Int), count: Int)?
  private var undefined: (line: Int, column: Int)?

  init(file: String) { self.file = file }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int, column: Int) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    foreign = (foreign?.first ?? (line, column), (foreign?.count ?? 0) + 1)
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      if let scalar = Self.windows1252(byte) {
        scalars.append(scalar)
      } else {
        undefined = undefined ?? (line, column)
        scalars.append("\u{FFFD}")
      }
    }
    return String(scalars)
  }

  func diagnostics() -> [Diagnostic] {
    var result: [Diagnostic] = []
    let remedy = LocalizedText(
      en: "Save the file in UTF-8 (in Excel “CSV UTF-8”).",
      fr: "Enregistrer le fichier en UTF-8 (dans Excel « CSV UTF-8 »).")
    if let foreign {
      result.append(
        Diagnostic(
          .warning, code: "windows-1252",
          summary: LocalizedText(
            en:
              "\(foreign.count) passages are not UTF-8 and were read as Windows-1252; the first is here.",
            fr:
              "\(foreign.count) passages ne sont pas en UTF-8 et ont été lus en Windows-1252 ; voici le premier."
          ),
          at: .file(file, line: foreign.first.line, column: foreign.first.column), remedy: remedy))
    }
    if let undefined {
      result.append(
        Diagnostic(
          .error, code: "undecodable-bytes",
          summary: LocalizedText(
            en: "Some bytes are no text in UTF-8 nor in Windows-1252; they show as U+FFFD.",
            fr:
              "Des octets ne sont du texte ni en UTF-8 ni en Windows-1252 ; ils deviennent U+FFFD."),
          at: .file(file, line: undefined.line, column: undefined.column), remedy: remedy))
    }
    return result
  }

  /// The WHATWG Encoding Standard's table, less the five bytes that Windows leaves undefined.
  private static func windows1252(_ byte: UInt8) -> UnicodeScalar? {
    guard (0x80...0x9F).contains(byte) else { return UnicodeScalar(byte) }
    let upper: [UInt16] = [
      0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
      0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
      0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]
    let code = upper[Int(byte) - 0x80]
    return code == 0 ? nil : UnicodeScalar(code)
  }
}
