import StakeholderModel

/// Why a worker gave no picture.
enum WorkerError: Error, Hashable {
  case notStarted(program: String, reason: String)
  case outOfTime(seconds: Double)
  case outOfMemory(megabytes: Int)
  /// Graphviz crashed; also where it asked for more memory at once than could ever be had.
  case signalled(Int32)
  /// Ended of itself, without an answer.
  case exited(Int32)
  case unreadableAnswer

  /// What happened, and what to do.
  var reason: LocalizedText {
    switch self {
    case .notStarted(let program, let reason):
      return LocalizedText(
        en: """
          the program that draws, \(program), could not be started (\(reason)). \
          Close other programs, or install stakemap anew.
          """,
        fr: """
          le programme qui dessine, \(program), n’a pas \
          pu être lancé (\(reason)). Fermer d’autres programmes, ou réinstaller stakemap.
          """)
    case .outOfTime(let seconds):
      let digits = seconds == seconds.rounded() ? 0 : 2
      return LocalizedText(
        en: """
          the layout was not done after \(seconds.text(digits: digits, .english)) \
          s. Show fewer parties (--only, --hide), or give it more time (--time-limit).
          """,
        fr: """
          la mise en page n’était pas finie au bout de \
          \(seconds.text(digits: digits, .french)) s. Montrer moins d’éléments (--only, --hide), ou \
          accorder plus de temps (--time-limit).
          """)
    case .outOfMemory(let megabytes):
      return LocalizedText(
        en: """
          \(megabytes) MB of memory were not enough. Show fewer parties (--only, \
          --hide), lower the resolution of a PNG (--dpi), or allow more memory (--memory-limit).
          """,
        fr: """
          \(megabytes) Mo de mémoire n’ont pas suffi. \
          Montrer moins d’éléments (--only, --hide), réduire la résolution d’une image PNG (--dpi), ou \
          accorder plus de mémoire (--memory-limit).
          """)
    case .signalled(let number):
      return LocalizedText(
        en: """
          the layout crashed (signal \(number)), perhaps for want of memory. Show \
          fewer parties (--only, --hide), choose another page (--page), or allow more memory \
          (--memory-limit).
          """,
        fr: """
          la mise en page s’est arrêtée brutalement \
          (signal \(number)), peut-être faute de mémoire. Montrer moins d’éléments (--only, --hide), choisir \
          une autre page (--page), ou accorder plus de mémoire (--memory-limit).
          """)
    case .exited(let code):
      return LocalizedText(
        en: """
          the layout ended with code \(code) and no picture. Show fewer parties \
          (--only, --hide), or choose another page (--page).
          """,
        fr: """
          la mise en page s’est terminée avec le code \
          \(code), sans image. Montrer moins d’éléments (--only, --hide), ou choisir une autre page (--page).
          """)
    case .unreadableAnswer:
      return LocalizedText(
        en: """
          what the layout gave cannot be read. Show fewer parties (--only, \
          --hide), or choose another page (--page).
          """,
        fr: """
          ce que la mise en page a donné est illisible. \
          Montrer moins d’éléments (--only, --hide), ou choisir une autre page (--page).
          """)
    }
  }
}
