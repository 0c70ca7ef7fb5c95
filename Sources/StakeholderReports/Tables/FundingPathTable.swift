import CoordinationAnalysis
import StakeholderModel

extension ResultTable {
  /// The ways of money through intermediaries, a row for each step.
  public static func fundingPaths(_ analysis: FundingAnalysis, _ names: NameInSentence)
    -> ResultTable
  {
    let language = names.language
    let columns = [
      LocalizedText(en: "Path", fr: "Chemin"), LocalizedText(en: "From", fr: "De"),
      LocalizedText(en: "To", fr: "À"), LocalizedText(en: "Amounts", fr: "Montants"),
      LocalizedText(en: "Rows without an amount", fr: "Lignes sans montant"),
    ]
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: analysis.paths.flatMap { path -> [[String]] in
        let names = path.parties.map(names.short)
        return path.steps.enumerated().map { number, step in
          let amounts = step.sums.map { $0.text(language) }.joined(separator: language.semicolon)
          return [
            names.joined(separator: " → "), names[number], names[number + 1],
            amounts.isEmpty ? unknown : amounts, String(step.rowsWithoutAmount),
          ]
        }
      })
  }
}

extension FundingPath.Sum {
  fileprivate func text(_ language: Language) -> String {
    let flow =
      flow.map { Flow(rawValue: $0).label(language) }
      ?? language.say(en: "flow not stated", fr: "flux non précisé")
    let amount = Money(amount, Currency(rawValue: currency)).full(in: language)
    return "\(flow)\(language.colon) \(amount)"
  }
}
