import StakeholderModel

/// Why a map could not be read or written at all.
public enum FormatError: Error, Hashable, Sendable {
  case notFound(String)
  case unreadable(String, reason: String)
  case unrecognised(String, known: [String])
  case missingTable(String, folder: String)
  case unknownTarget(String, known: [String])
  case unwritable(String, reason: String)
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
          is a folder with stakeholders.csv and ties.csv.
          """,
        fr: """
          \(path) : ce format n’est pas reconnu (formats lus : \(known.joined(separator: ", "))). Un \
          paquet est un dossier qui contient stakeholders.csv et ties.csv.
          """)
    case .missingTable(let table, let folder):
      LocalizedText(
        en: "\(folder): the file \(table).csv is missing. Add it; a header row is enough.",
        fr: "\(folder) : le fichier \(table).csv manque. L’ajouter ; une ligne d’en-tête suffit.")
    case .unknownTarget(let path, let known):
      LocalizedText(
        en: """
          \(path): its name tells no format that can be written (\(known.joined(separator: ", "))). \
          A folder's name has no extension.
          """,
        fr: """
          \(path) : ce nom n’indique aucun format d’écriture (\(known.joined(separator: ", "))). Un \
          nom de dossier n’a pas d’extension.
          """)
    case .unwritable(let path, let reason):
      LocalizedText(
        en: "\(path): it cannot be written: \(reason)",
        fr: "\(path) : écriture impossible : \(reason)"
      )
    }
  }

  /// Whether it was the writing, not the reading, that failed.
  public var isWriting: Bool {
    if case .unwritable = self { true } else { false }
  }
}

extension FormatError: CustomStringConvertible {
  public var description: String { message(.english) }
}
