import StakeholderModel

/// What must be known to read a funding map: how widths are scaled, and what they do not say.
enum FundingNotes {
  static func of(_ ties: [Tie], _ language: Language) -> [String] {
    let withAmount = ties.filter { $0.money != nil }
    let conflicting = withAmount.count { $0.confidence == .known(.disputed) }
    let currencies = Set(withAmount.compactMap { $0.money?.currency }).count
    let withoutCurrency = ties.count { $0.amount != nil && $0.currency == nil }
    guard !withAmount.isEmpty else {
      return [
        withoutCurrency == 0
          ? LocalizedText(en: "No amount is known.", fr: "Aucun montant n’est connu.")(language)
          : LocalizedText(
            en: "Amounts whose currency is not known are not drawn: \(withoutCurrency).",
            fr: """
              Les montants dont la monnaie n’est pas connue ne sont pas représentés : \
              \(withoutCurrency).
              """)(language)
      ]
    }
    var notes = [
      LocalizedText(
        en: "Two lines may show the same money: flows are never added together.",
        fr: """
          Deux traits peuvent désigner le même argent : les flux ne sont jamais additionnés.
          """)(language)
    ]
    if withAmount.count == ties.count {
      notes.insert(
        LocalizedText(
          en: "The thicker the line, the larger the amount.",
          fr: "L’épaisseur du trait croît avec le montant.")(language), at: 0)
    } else {
      notes.insert(
        LocalizedText(
          en: """
            The amount is known for \(withAmount.count) of \(ties.count) flows, and lines grow with it; \
            a line without a figure is an unknown amount, not a small one.
            """,
          fr: """
            Le montant est connu pour \(withAmount.count) flux sur \(ties.count), et l’épaisseur du \
            trait croît avec lui ; un trait sans chiffre signale un montant inconnu, non un petit montant.
            """)(language), at: 0)
    }
    if conflicting > 0 {
      notes.append(
        LocalizedText(
          en:
            "Conflicting: the source’s own figures do not agree (\(conflicting) of these amounts).",
          fr: """
            Discordant : les chiffres de la source ne concordent pas entre eux (\(conflicting) de ces \
            montants).
            """)(language))
    }
    if currencies > 1 {
      notes.append(
        LocalizedText(
          en: "Widths compare amounts of one currency only.",
          fr: "Les largeurs ne se comparent qu’au sein d’une même monnaie.")(language))
    }
    return notes
  }
}
