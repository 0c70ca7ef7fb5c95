import Foundation

/// Checks that need more than one cell.
extension StakeholderMap {
  func inconsistencies() -> [Diagnostic] {
    emptyMap() + stakeholders.indices.flatMap { stakeholderFaults(row: $0) }
      + ties.indices.flatMap { tieFaults(row: $0) } + reversedPeriods() + negativeNumbers()
      + circlesOfParents() + sharedNames() + similarNames() + repeatedTies() + opposedTies()
      + tiesToCome() + meetingsOfNoBody() + loneTranslations()
  }

  private func emptyMap() -> [Diagnostic] {
    guard stakeholders.isEmpty else { return [] }
    let title = Stakeholder.schema.title
    return [
      Diagnostic(
        .note, code: "empty-map",
        summary: LocalizedText(
          en: "The map is empty: it has no stakeholder.",
          fr: "La carte est vide : elle n’a aucune partie prenante."), at: .map,
        remedy: LocalizedText(
          en: """
            Fill in the table “\(title)”, a row for each; rows that begin with # are examples and are \
            not read.
            """,
          fr: """
            Remplir le tableau « \(title(.french)) », une ligne pour chacune ; les lignes qui commencent \
            par # sont des exemples et ne sont pas lues.
            """))
    ]
  }

  /// Two rows of one name are often one party written twice.
  private func sharedNames() -> [Diagnostic] {
    var first: [String: Int] = [:]
    return stakeholders.enumerated().compactMap { row, stakeholder in
      let name = stakeholder.name.folded
      guard !name.isEmpty else { return nil }
      guard let other = first[name] else {
        first[name] = row
        return nil
      }
      let id = stakeholders[other].id
      return Diagnostic(
        .warning, code: "shared-name",
        summary: LocalizedText(
          en: "“\(stakeholder.name)” is also the name of \(id).",
          fr: "« \(stakeholder.name) » est aussi le nom de \(id)."),
        at: .cell(table: "stakeholders", row: row + 2, column: "name"),
        remedy: LocalizedText(
          en: "If it is the same party, keep one row; else tell the two apart in their names.",
          fr: "S’il s’agit de la même partie, garder une ligne ; sinon, distinguer les deux noms."))
    }
  }

  /// Two rows that say the same tie, be it with other sources.
  private func repeatedTies() -> [Diagnostic] {
    var first: [Tie: Int] = [:]
    return ties.enumerated().compactMap { row, tie in
      // A graph may have parallel edges.
      guard tie.relation != .unspecified else { return nil }
      var plain = tie
      (plain.sources, plain.confidence, plain.extras) = ([], .unknown, [:])
      guard let other = first[plain] else {
        first[plain] = row
        return nil
      }
      let number = originalRow(other, of: "ties") + 2
      return Diagnostic(
        .warning, code: "repeated-tie",
        summary: LocalizedText(
          en: "Row \(number) says the same tie: the same parties, relation, period and amount.",
          fr: "La ligne \(number) dit le même lien : mêmes parties, relation, période et montant."),
        at: .cell(table: "ties", row: row + 2, column: "relation"),
        remedy: LocalizedText(
          en: "Keep one row with the sources of both, or say in the notes what sets them apart.",
          fr: """
            Garder une ligne avec les sources des deux, ou dire dans les remarques ce qui les distingue.
            """))
    }
  }

  private func stakeholderFaults(row: Int) -> [Diagnostic] {
    let stakeholder = stakeholders[row]
    func place(_ column: String) -> Diagnostic.Place {
      .cell(table: "stakeholders", row: row + 2, column: column)
    }
    var faults = endBeforeStart(stakeholder.start, stakeholder.end, at: place("end"))
    if let least = stakeholder.countMin, let most = stakeholder.countMax, least > most {
      faults.append(
        Diagnostic(
          .error, code: "counts-reversed",
          summary: LocalizedText(
            en: "At least \(least) and at most \(most) cannot both be.",
            fr: "Au moins \(least) et au plus \(most) : les deux ne vont pas ensemble."),
          at: place("count_max"),
          remedy: LocalizedText(en: "Exchange the two numbers.", fr: "Inverser les deux nombres.")))
    }
    if stakeholder.sources.isEmpty { faults.append(unsourced(at: place("sources"))) }
    return faults
  }

  private func tieFaults(row: Int) -> [Diagnostic] {
    let tie = ties[row]
    func place(_ column: String) -> Diagnostic.Place {
      .cell(table: "ties", row: row + 2, column: column)
    }
    var faults = endBeforeStart(tie.start, tie.end, at: place("end"))
    if tie.from == tie.to, !tie.from.isEmpty {
      faults.append(
        Diagnostic(
          .warning, code: "tie-to-itself",
          summary: LocalizedText(
            en: "“\(name(of: tie.from))” is tied to itself.",
            fr: "« \(name(of: tie.from)) » est lié à lui-même."),
          at: place("to"),
          remedy: LocalizedText(
            en: "Correct one of the two ends.", fr: "Corriger l’un des deux bouts.")
        ))
    }
    for (amount, currency, column) in [
      (tie.amount, tie.currency, "currency"),
      (tie.statedAmount, tie.statedCurrency, "stated_currency"),
    ] where amount != nil && amount != 0 && currency == nil && tie.extras[column] == nil {
      faults.append(
        Diagnostic(
          .warning, code: "amount-without-currency",
          summary: LocalizedText(
            en: "The amount has no currency, so it is left out of all sums.",
            fr: "Le montant n’a pas de monnaie : il n’entre dans aucune somme."),
          at: place(column),
          remedy: LocalizedText(
            en: "Write its ISO 4217 code, such as XOF.",
            fr: "Écrire son code ISO 4217, par exemple XOF.")))
    }
    for (amount, column) in [(tie.amount, "amount"), (tie.statedAmount, "stated_amount")] {
      if amount == 0 { faults.append(nothingPaid(at: place(column))) }
      // No sum of money has three decimals, so it may have been thousands with a point between.
      guard let amount, amount.exponent == -3, (1..<1_000).contains(abs(amount)) else { continue }
      faults.append(Diagnostic(.mayBeThousands(amount.cell, amount), at: place(column)))
    }
    if let share = tie.share, !(0...1).contains(share) {
      let percents = share > 0 && share <= 100 ? share : 25
      let part = percents / 100
      let french = part.cell.replacing(".", with: ",")
      faults.append(
        Diagnostic(
          .error, code: "share-out-of-range",
          summary: LocalizedText(
            en: "A share lies between 0 and 1; this is \(share).",
            fr: "Une part se situe entre 0 et 1 ; celle-ci vaut \(share)."),
          at: place("share"),
          remedy: LocalizedText(
            en: "Write \(part) for \(percents)%.", fr: "Écrire \(french) pour \(percents) %.")))
    }
    if tie.sources.isEmpty { faults.append(unsourced(at: place("sources"))) }
    return faults
  }

  private func nothingPaid(at place: Diagnostic.Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "amount-of-nothing",
      summary: LocalizedText(
        en: "An amount of 0 says that nothing was paid, not that the amount is not known.",
        fr: "Un montant de 0 dit que rien n’a été versé, non que le montant est inconnu."),
      at: place,
      remedy: LocalizedText(
        en: "Empty the cell where the amount is not known.",
        fr: "Vider la cellule si le montant n’est pas connu."))
  }

  func endBeforeStart(
    _ start: Fact<PartialDate>, _ end: Fact<PartialDate>, at place: Diagnostic.Place
  ) -> [Diagnostic] {
    guard let start = start.value, let end = end.value, end.isCertainlyBefore(start) else {
      return []
    }
    return [
      Diagnostic(
        .error, code: "end-before-start",
        summary: LocalizedText(
          en: "It ends (\(end)) before it starts (\(start)).",
          fr: "La fin (\(end)) précède le début (\(start))."),
        at: place,
        remedy: LocalizedText(
          en: "Correct one of the two dates.", fr: "Corriger l’une des deux dates.")
      )
    ]
  }

  private func unsourced(at place: Diagnostic.Place) -> Diagnostic {
    Diagnostic(
      .note, code: "no-source",
      summary: LocalizedText(en: "The row names no source.", fr: "La ligne ne cite aucune source."),
      at: place,
      remedy: LocalizedText(
        en: "Write the code of a source, with a place in it: s1#chapter 2.",
        fr: "Écrire le code d’une source, avec un repère : s1#chapitre 2."))
  }
}
