import Spreadsheets
import StakeholderModel

extension WorkbookError {
  /// What went wrong with a file, and what to do.
  func message(_ path: String) -> LocalizedText {
    switch self {
    case .notAWorkbook(let reason):
      LocalizedText(
        en:
          "\(path): this is no Excel workbook, or it is damaged (\(reason)). Save it anew as .xlsx.",
        fr: """
          \(path) : ce n’est pas un classeur Excel, ou il est endommagé (\(reason)). L’enregistrer de \
          nouveau en .xlsx.
          """)
    case .protectedOrOld:
      LocalizedText(
        en: """
          \(path): the workbook is protected by a password, or in the format of Excel 97 (.xls). Save \
          it as .xlsx without a password.
          """,
        fr: """
          \(path) : le classeur est protégé par un mot de passe, ou au format d’Excel 97 (.xls). \
          L’enregistrer en .xlsx, sans mot de passe.
          """)
    case .openDocument:
      LocalizedText(
        en: "\(path): this is an OpenDocument file. Save it as .xlsx.",
        fr: "\(path) : c’est un fichier OpenDocument. L’enregistrer en .xlsx.")
    case .damaged(let part, let reason):
      LocalizedText(
        en:
          "\(path): the workbook is damaged: \(part): \(reason). Open it in Excel and save it anew.",
        fr: """
          \(path) : le classeur est endommagé : \(part) : \(reason). L’ouvrir dans Excel et \
          l’enregistrer de nouveau.
          """)
    case .tooLarge(let excess):
      LocalizedText(
        en: "\(path): the workbook is too large: \(excess.text). Split it.",
        fr: "\(path) : le classeur est trop grand : \(excess.text(.french)). Le scinder.")
    case .unwritable(let reason):
      LocalizedText(
        en: "\(path): it cannot be written: \(reason)",
        fr: "\(path) : écriture impossible : \(reason)")
    }
  }
}

extension WorkbookError.Excess {
  fileprivate var text: LocalizedText {
    switch self {
    case .bytes(let part, let limit):
      LocalizedText(
        en: "\(part) has more than \(limit >> 20) MB when it is unpacked",
        fr: "\(part) dépasse \(limit >> 20) Mo une fois décompressé")
    case .cells(let limit):
      LocalizedText(en: "more than \(limit) cells", fr: "plus de \(limit) cellules")
    case .rows(let sheet, let limit):
      LocalizedText(
        en: "the sheet “\(sheet)” has rows beyond \(limit)",
        fr: "la feuille « \(sheet) » a des lignes au-delà de \(limit)")
    case .columns(let sheet, let limit):
      LocalizedText(
        en: "the sheet “\(sheet)” has columns beyond \(limit)",
        fr: "la feuille « \(sheet) » a des colonnes au-delà de \(limit)")
    case .sheets(let limit):
      LocalizedText(en: "more than \(limit) sheets", fr: "plus de \(limit) feuilles")
    }
  }
}
