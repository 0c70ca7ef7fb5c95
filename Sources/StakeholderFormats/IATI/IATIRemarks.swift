import StakeholderModel

/// What somebody must know of a file of IATI that was read: what is wrong, and what of it is in no map.
struct IATIRemarks {
  private let file: String
  private var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  private mutating func say(
    _ severity: Diagnostic.Severity, _ code: String, _ text: LocalizedText, line: Int? = nil,
    _ remedy: LocalizedText? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        severity, code: code, summary: text, at: .file(file, line: line, column: nil),
        remedy: remedy))
  }

  mutating func add(toThemselves: Int, twice: Int, nothing: Int) {
    if nothing > 0 {
      say(
        .note, "nothing-flows",
        LocalizedText(
          en: "Sums of transactions that come to 0, which make no tie: \(nothing).",
          fr: "Sommes de transactions égales à 0, qui ne font pas de lien : \(nothing)."))
    }
    if toThemselves > 0 {
      say(
        .note, "tie-to-itself",
        LocalizedText(
          en: "Transactions of a party with itself, which make no tie: \(toThemselves).",
          fr:
            "Transactions d’une organisation avec elle-même, qui ne font pas de lien : \(toThemselves)."
        ))
    }
    if twice > 0 {
      say(
        .note, "counted-once",
        LocalizedText(
          en: "Incoming transactions that the provider reports too, counted once: \(twice).",
          fr: "Transactions reçues que le fournisseur publie aussi, comptées une fois : \(twice)."))
    }
  }

  /// All that must be known of a file that was collected.
  func diagnostics(of collector: IATICollector) -> [Diagnostic] {
    var remarks = self
    remarks.add(collector)
    return remarks.diagnostics
  }

  private mutating func add(_ collector: IATICollector) {
    for (fault, line) in collector.faults {
      say(fault.severity, fault.code, fault.text, line: line, fault.remedy)
    }
    if collector.otherFaults > 0 {
      say(
        .error, "further-faults",
        LocalizedText(
          en: "Further faults: \(collector.otherFaults).",
          fr: "Autres erreurs : \(collector.otherFaults)."))
    }
    if !Self.versions.contains(collector.version) {
      say(
        .warning, "version",
        LocalizedText(
          en: "Version “\(collector.version)” of IATI is not known; the file is read as 2.03.",
          fr:
            "La version « \(collector.version) » de l’IATI n’est pas connue ; le fichier est lu comme 2.03."
        ))
    }
    if collector.oneSided > 0 {
      say(
        .note, "not-read",
        LocalizedText(
          en:
            "Transactions and budgets that name only one side, which make no tie: \(collector.oneSided).",
          fr:
            "Transactions et budgets qui ne nomment qu’un côté et ne font pas de lien : \(collector.oneSided)."
        ))
    }
    if collector.withoutAmount > 0 {
      say(
        .note, "not-read",
        LocalizedText(
          en:
            "Transactions and budgets without an amount, which make no tie: \(collector.withoutAmount).",
          fr:
            "Transactions et budgets sans montant, qui ne font pas de lien : \(collector.withoutAmount)."
        ))
    }
    if collector.regions > 0 {
      say(
        .note, "not-read",
        LocalizedText(
          en: "Recipient regions, which are no countries and are not read: \(collector.regions).",
          fr:
            "Régions bénéficiaires, qui ne sont pas des pays et ne sont pas lues : \(collector.regions)."
        ))
    }
    if !collector.otherTransactions.isEmpty {
      let list = Self.list(collector.otherTransactions)
      say(
        .note, "not-read",
        LocalizedText(
          en: "Transactions that are no funding, by type: \(list).",
          fr: "Transactions qui ne sont pas un financement, par type : \(list)."))
    }
    if !collector.leftOut.isEmpty {
      let list = Self.list(collector.leftOut)
      say(
        .note, "not-read",
        LocalizedText(
          en: "What a map has no place for is not read: \(list).",
          fr: "Ce pour quoi une carte n’a pas de place n’est pas lu : \(list)."))
    }
  }

  private static func list(_ counts: [String: Int]) -> String {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key.isEmpty ? "–" : $0.key) (\($0.value))" }.joined(separator: ", ")
  }

  private static let versions: Set<String> = [
    "1.01", "1.02", "1.03", "1.04", "1.05", "2.01", "2.02", "2.03",
  ]
}

extension IATICollector.Fault {
  /// A value that nobody can read leaves the rest as true as it was; activities that cannot be told apart do not.
  var severity: Diagnostic.Severity {
    switch self {
    case .noNumber, .noDate, .noOrganisation, .reversed: .warning
    case .noIdentifier, .twice, .tooMany: .error
    }
  }

  var code: String {
    switch self {
    case .noNumber: "not-a-number"
    case .noDate: "not-a-date"
    case .noIdentifier: "missing-identifier"
    case .twice: "duplicate-activity"
    case .noOrganisation: "missing-organisation"
    case .reversed: "end-before-start"
    case .tooMany: "too-large"
    }
  }

  var text: LocalizedText {
    switch self {
    case .noNumber(let text):
      LocalizedText(
        en: "“\(text)” is not a number; it is read as not known.",
        fr: "« \(text) » n’est pas un nombre ; la valeur est lue comme non connue.")
    case .noDate(let text):
      LocalizedText(
        en: "“\(text)” is not a date; it is read as not known.",
        fr: "« \(text) » n’est pas une date ; elle est lue comme non connue.")
    case .noIdentifier:
      LocalizedText(
        en: "The activity that begins here has no identifier.",
        fr: "L’activité qui commence ici n’a pas d’identifiant.")
    case .twice(let id, let line):
      LocalizedText(
        en: "The activity “\(id)” stands in line \(line) already; this one is left out.",
        fr: "L’activité « \(id) » figure déjà à la ligne \(line) ; celle-ci n’est pas lue.")
    case .tooMany(let most):
      LocalizedText(
        en:
          "More than \(most) organisations or countries in one activity; those beyond are not read.",
        fr:
          "Plus de \(most) organisations ou pays dans une même activité ; ceux au-delà ne sont pas lus."
      )
    case .reversed(let start, let end):
      LocalizedText(
        en: "The activity ends (\(end)) before it starts (\(start)); its end is read as not known.",
        fr:
          "L’activité finit (\(end)) avant de commencer (\(start)) ; sa fin est lue comme non connue."
      )
    case .noOrganisation:
      LocalizedText(
        en: "The organisation that takes part here has neither an identifier nor a name.",
        fr: "L’organisation participante n’a ici ni identifiant ni nom.")
    }
  }

  var remedy: LocalizedText {
    switch self {
    case .noNumber:
      LocalizedText(
        en: "Write digits with a point, without spaces.",
        fr: "Écrire des chiffres avec un point décimal, sans espaces.")
    case .noDate:
      LocalizedText(en: "Write it as 2026-03-31.", fr: "L’écrire sous la forme 2026-03-31.")
    case .tooMany:
      LocalizedText(
        en: "Ask the publisher whether the file is right.",
        fr: "Demander à qui publie le fichier s’il est juste.")
    case .noIdentifier, .twice:
      LocalizedText(
        en: "Give each activity an identifier of its own, or ask the publisher.",
        fr:
          "Donner à chaque activité son propre identifiant, ou s’adresser à qui publie le fichier.")
    case .reversed:
      LocalizedText(
        en: "Ask the publisher which of the two is right.",
        fr: "Demander à qui publie le fichier laquelle des deux dates est juste.")
    case .noOrganisation:
      LocalizedText(en: "Fill in one of the two.", fr: "Indiquer l’un des deux.")
    }
  }
}
