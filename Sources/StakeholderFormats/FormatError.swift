import Spreadsheets
import StakeholderModel

/// Why a map could not be read or written at all.
public enum FormatError: Error, Hashable, Sendable {
  case notFound(String)
  case unreadable(String, reason: String)
  case unrecognised(String, known: [String])
  case missingTable(String, folder: String)
  case unknownTarget(String, known: [LocalizedText])
  case unwritable(String, reason: String)
  case exists(String)
  case tooLarge(String, megabytes: Int)
  /// A file of text that breaks the rules of its format.
  case malformed(String, line: Int, column: Int, reason: LocalizedText)
  /// A mapping file says what cannot be understood.
  case mapping(String, line: Int, column: Int, LocalizedText)
  /// A mapping names a sheet or a header row that the file has not.
  case noTable(String, sheet: String?, header: Int?)
  /// A rule of a mapping makes more rows of one than anybody means.
  case tooManyRows(String, limit: Int)
  /// A mapping names a column that the table has not.
  case noColumn(String, among: [String])
  case unreadableWorkbook(String, WorkbookError)
  /// `nearest` is the sheet that probably holds the table.
  case missingSheet(LocalizedText, path: String, sheets: [String], nearest: String? = nil)
  case cellTooLong(String, table: String, row: Int, column: String, limit: Int)
}

extension FormatError {
  public var message: LocalizedText {
    switch self {
    case .notFound(let path):
      LocalizedText(
        en: "\(path): no such file or folder. Check the path.",
        fr: "\(path) : ce fichier ou dossier n’existe pas. Vérifier le chemin.")
    case .unreadable(let path, let reason):
      LocalizedText(
        en: "\(path): it cannot be read: \(reason)", fr: "\(path) : lecture impossible : \(reason)")
    case .unrecognised(let path, let known):
      LocalizedText(
        en: """
          \(path): this is no format that can be read (\(known.joined(separator: ", "))). A package \
          is a folder with stakeholders.csv and ties.csv; a workbook is an .xlsx file.
          """,
        fr: """
          \(path) : ce format n’est pas reconnu (formats lus : \(known.joined(separator: ", "))). Un \
          paquet est un dossier qui contient stakeholders.csv et ties.csv ; un classeur est un fichier \
          .xlsx.
          """)
    case .malformed(let path, let line, let column, let reason):
      LocalizedText(
        en: "\(path):\(line):\(column): the file is damaged: \(reason). Export it anew.",
        fr:
          "\(path):\(line):\(column) : le fichier est endommagé : \(reason(.french)). L’exporter de nouveau."
      )
    case .missingTable(let table, let folder):
      LocalizedText(
        en: "\(folder): the file \(table).csv is missing. Add it; a header row is enough.",
        fr: "\(folder) : le fichier \(table).csv manque. L’ajouter ; une ligne d’en-tête suffit.")
    case .unknownTarget(let path, let known):
      LocalizedText(
        en: """
          \(path): its name tells no format that can be written: \
          \(known.map { $0(.english) }.joined(separator: ", ")). A folder’s name has no extension.
          """,
        fr: """
          \(path) : ce nom n’indique aucun format d’écriture : \
          \(known.map { $0(.french) }.joined(separator: ", ")). Un nom de dossier n’a pas d’extension.
          """)
    case .unwritable(let path, let reason):
      LocalizedText(
        en: "\(path): it cannot be written: \(reason)",
        fr: "\(path) : écriture impossible : \(reason)"
      )
    case .exists(let path):
      LocalizedText(
        en: "\(path): it exists already, and nothing was written. Choose another name.",
        fr: "\(path) : existe déjà, et rien n’a été écrit. Choisir un autre nom.")
    case .tooLarge(let path, let megabytes):
      LocalizedText(
        en: "\(path): the file is larger than \(megabytes) MB. Split it.",
        fr: "\(path) : le fichier dépasse \(megabytes) Mo. Le scinder.")
    case .mapping(let file, let line, let column, let text):
      LocalizedText(
        en: "\(file):\(line):\(column): \(text)",
        fr: "\(file):\(line):\(column) : \(text(.french))")
    case .noTable(let path, let sheet, let header):
      Self.noTable(path, sheet, header)
    case .tooManyRows(let place, let limit):
      LocalizedText(
        en: """
          \(place): a rule makes more than \(limit) rows of this one. Name fewer columns with several \
          values in one rule.
          """,
        fr: """
          \(place) : une règle tire plus de \(limit) lignes de celle-ci. Nommer moins de colonnes à \
          plusieurs valeurs dans une même règle.
          """)
    case .noColumn(let name, let columns):
      LocalizedText(
        en: "The mapping names a column “\(name)”, which the table has not. "
          + (NearestName(among: columns).suggestion(for: name).map { "Did you mean “\($0)”?" }
            ?? "Its columns: \(columns.joined(separator: ", "))."),
        fr: "La correspondance nomme une colonne « \(name) », que le tableau n’a pas. "
          + (NearestName(among: columns).suggestion(for: name).map {
            "Vouliez-vous dire « \($0) » ?"
          } ?? "Ses colonnes : \(columns.joined(separator: ", "))."))
    case .unreadableWorkbook(let path, let error):
      error.message(path)
    case .missingSheet(let table, let path, let sheets, let nearest?):
      LocalizedText(
        en: """
          \(path): there is no sheet “\(table)”; the sheets are: \(sheets.joined(separator: ", ")). It \
          is probably “\(nearest)”: name that sheet “\(table)” and nothing more.
          """,
        fr: """
          \(path) : aucune feuille « \(table(.french)) » ; les feuilles sont : \
          \(sheets.joined(separator: ", ")). C’est sans doute « \(nearest) » : nommer cette feuille \
          « \(table(.french)) », sans rien de plus.
          """)
    case .missingSheet(let table, let path, let sheets, nil):
      LocalizedText(
        en: """
          \(path): there is no sheet “\(table)” (“\(table(.french))” in French); the sheets are: \
          \(sheets.joined(separator: ", ")). Rename the sheet that holds it. “stakemap new map.xlsx” writes a workbook with all \
          sheets; any other table becomes a map with “stakemap convert --explain”.
          """,
        fr: """
          \(path) : aucune feuille « \(table(.french)) » ; les feuilles sont : \
          \(sheets.joined(separator: ", ")). Renommer celle qui contient ce tableau. « stakemap new carte.xlsx --lang fr » écrit un classeur \
          avec toutes les feuilles ; tout autre tableau devient une carte par « stakemap convert \
          --explain ».
          """)
    case .cellTooLong(let path, let table, let row, let column, let limit):
      LocalizedText(
        en: """
          \(path): the text of \(table):\(row):\(column) is longer than the \(limit) characters that \
          a cell can hold. Shorten it, or write a package.
          """,
        fr: """
          \(path) : le texte de \(table):\(row):\(column) dépasse les \(limit) caractères qu’une \
          cellule peut contenir. Le raccourcir, ou écrire un paquet.
          """)
    }
  }

  private static func noTable(_ path: String, _ sheet: String?, _ header: Int?) -> LocalizedText {
    let place =
      sheet.map { LocalizedText(en: " in a sheet “\($0)”", fr: " dans une feuille « \($0) »") }
      ?? LocalizedText(verbatim: "")
    let row =
      header.map {
        LocalizedText(en: " with headings in row \($0)", fr: " avec des en-têtes à la ligne \($0)")
      } ?? LocalizedText(verbatim: "")
    return LocalizedText(
      en: """
        \(path): there is no table to read\(place)\(row). A table has a row of headings and rows below \
        it.
        """,
      fr: """
        \(path) : aucun tableau à lire\(place(.french))\(row(.french)). Un tableau a une ligne \
        d’en-têtes et des lignes au-dessous.
        """)
  }

  /// The language in which the file itself speaks, `nil` where that cannot be told.
  public var language: Language? {
    guard case .missingSheet(_, _, let sheets, _) = self else { return nil }
    return WorkbookSheets.language(of: sheets)
  }

  /// Whether it was the writing, not the reading, that failed.
  public var isWriting: Bool {
    switch self {
    case .unwritable, .exists, .cellTooLong, .unreadableWorkbook(_, .unwritable): true
    default: false
    }
  }
}

extension FormatError: CustomStringConvertible {
  public var description: String { message(.english) }
}
