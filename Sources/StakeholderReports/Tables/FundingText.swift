import CoordinationAnalysis
import StakeholderModel

/// The sums for a terminal: the table, then how far they depend on one funder and what they leave out.
public struct FundingText: Sendable {
  public let text: String

  public init(_ analysis: FundingAnalysis, _ table: ResultTable, _ names: NameInSentence) {
    let language = names.language
    var lines: [String] = []
    lines += analysis.concentrations.filter { $0.funders > 1 }.map { $0.sentence(names) }
    lines += analysis.conversionSentence(language).map { [$0] } ?? []
    lines.append(analysis.countsSentence(language))
    text = table.text + "\n" + lines.joined(separator: "\n") + "\n"
  }
}

extension FunderConcentration {
  /// How far the money of one flow depends on one funder.
  func sentence(_ names: NameInSentence) -> String {
    let language = names.language
    let flow =
      flow.map { Flow(rawValue: $0).label(language) }
      ?? language.say(en: "flow not stated", fr: "flux non précisé")
    let currency = Currency(rawValue: currency).name(in: language)
    let (share, index) = (
      (100 * largestShare).text(digits: 0, language), index.text(digits: 2, language)
    )
    let (count, silent, rows) = (funders, rowsWithoutAmount, rows)
    let largest = names.short(largest)
    return language.say(
      en: """
        \(flow), \(currency): \(count) funders; \(largest) gives \(share)% of what is known \
        (concentration \(index), from 0 to 1); rows without an amount: \(silent) of \(rows).
        """,
      fr: """
        \(flow), \(currency) : \(count) financeurs ; \(largest) apporte \(share) % de ce qui est \
        connu (concentration \(index), de 0 à 1) ; lignes sans montant : \(silent) sur \(rows).
        """)
  }
}

extension FundingAnalysis {
  /// How many rows there are, and what was left out of the sums.
  func countsSentence(_ language: Language) -> String {
    let (count, silent) = (rows, rowsWithoutAmount)
    let (number, quiet, torn) = (
      count.grouped(in: language), silent.grouped(in: language), disputed.grouped(in: language)
    )
    let start =
      count == 1
      ? language.say(en: "One row tells of money", fr: "Une seule ligne porte sur un financement")
      : language.say(
        en: "\(number) rows tell of money", fr: "\(number) lignes portent sur un financement")
    var parts = [start]
    if silent > 0 {
      parts.append(
        silent == 1
          ? language.say(en: "one has no amount", fr: "une ne donne pas de montant")
          : language.say(
            en: "\(quiet) have no amount", fr: "\(quiet) ne donnent pas de montant"))
    }
    if disputed > 0 {
      parts.append(
        disputed == 1
          ? language.say(
            en: "on one the sources conflict", fr: "une est discordante dans les sources")
          : language.say(
            en: "on \(torn) the sources conflict", fr: "\(torn) sont discordantes dans les sources")
      )
    }
    let left = [
      (planned, LocalizedText(en: "planned or proposed", fr: "prévues ou proposées")),
      (denied, LocalizedText(en: "denied", fr: "démenties")),
      (
        restated,
        LocalizedText(en: "told already by another row", fr: "dites déjà par une autre ligne")
      ),
    ].filter { $0.0 > 0 }.map { "\($1(language)) (\($0))" }
    if !left.isEmpty {
      let list = language.list(left)
      parts.append(language.say(en: "left out: \(list)", fr: "laissées de côté : \(list)"))
    }
    return parts.joined(separator: language.semicolon).capitalizedFirst + "."
  }

  /// What was converted, and what could not be; `nil` where no currency was asked for.
  fileprivate func conversionSentence(_ language: Language) -> String? {
    guard let currency else { return nil }
    let name = Currency(rawValue: currency).name(in: language)
    let (all, done) = (rowsInOtherCurrencies, rowsConverted)
    return language.say(
      en: """
        Amounts of other currencies than \(name): \(all), converted by rates of the map: \(done); those without a \
        rate or a date keep their own currency.
        """,
      fr: """
        Montants en d’autres monnaies que \(name) : \(all), dont convertis aux taux de la carte : \(done) ; \
        ceux auxquels il manque un taux ou une date gardent leur monnaie.
        """)
  }
}
