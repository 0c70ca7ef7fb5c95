import GraphDrawing
import GraphvizRenderer
import StakeholderModel

// The modules that draw know nothing of languages; their errors are English.

/// Why one diagram, or a sheet of it, cannot be drawn though others can.
struct DrawingFailure {
  /// What went wrong, and what to do.
  let reason: LocalizedText

  init(reason: LocalizedText) { self.reason = reason }

  /// `nil` for what is no matter of one drawing: where no font is installed, none can be drawn.
  init?(_ error: any Error) {
    switch error {
    case let error as UndrawnDiagram: self.init(reason: error.cause.reason)
    case let error as RenderError where error != .noFont: self.init(reason: error.message)
    case let error as DrawingError: self.init(reason: error.message)
    default: return nil
    }
  }

  func message(about title: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "“\(title)” was not drawn: \(reason)",
      fr: "Le diagramme « \(title(.french)) » n’a pas été dessiné : \(reason(.french))")
  }
}

extension RenderError {
  /// What went wrong, and what to do.
  var message: LocalizedText {
    let french =
      switch self {
      case .tooManyNodes(let count, let engine, let limit):
        """
        Le dessin compte \(count) nœuds ; \(engine.rawValue) en supporte au plus \(limit). En montrer \
        moins (--only, --hide).
        """
      case .textTooLong(let length, let limit):
        "Le texte DOT compte \(length) octets ; au plus \(limit) sont lus."
      case .tooManyPixels(let count, let limit, let fitting):
        """
        L’image compterait \(count) pixels ; au plus \(limit) sont dessinés. Réduire la résolution \
        (--dpi \(fitting)) ou choisir une page plus petite.
        """
      case .noFont:
        """
        Aucune police n’est installée : toutes les étiquettes seraient vides. Installer \
        fonts-dejavu-core (Debian : apt-get install fonts-dejavu-core).
        """
      case .layoutFailed(let engine, let messages):
        "Graphviz n’a pas pu disposer le dessin avec \(engine.rawValue) : \(messages)"
      case .renderFailed(let format, let messages):
        "Graphviz n’a pas pu écrire le format \(format) : \(messages)"
      case .outOfMemory(let format):
        """
        La mémoire n’a pas suffi pour écrire le format \(format). Réduire la résolution, ou montrer moins \
        d’éléments (--only, --hide).
        """
      case .malformedOutput(let format, let reason):
        """
        Graphviz a écrit un fichier \(format) incomplet : \(reason). Raccourcir les étiquettes très \
        longues.
        """
      case .unreadableLogo:
        "Le logo est illisible. L’enregistrer au format PNG."
      }
    return LocalizedText(en: "\(description)", fr: french)
  }
}

extension DrawingError {
  /// What went wrong, and what to do.
  var message: LocalizedText {
    let french =
      switch self {
      case .nulCharacter(let text):
        """
        Une étiquette contient le caractère U+0000, qu’aucune sortie ne peut montrer : \
        « \(text.prefix(40)) ». Le supprimer.
        """
      case .textTooLong(let length, let limit):
        "Une étiquette compte \(length) caractères ; au plus \(limit) se dessinent. La raccourcir."
      case .unknownNode(let id, let drawing):
        "Le dessin « \(drawing) » renvoie au nœud « \(id) », qu’il n’a pas."
      case .duplicateNode(let id, let drawing):
        "Le dessin « \(drawing) » a deux nœuds de même identifiant « \(id) »."
      }
    return LocalizedText(en: "\(description)", fr: french)
  }
}
