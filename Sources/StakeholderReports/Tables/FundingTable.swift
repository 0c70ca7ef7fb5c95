import OrderedCollections
import StakeholderModel

extension ResultTable {
  /// The funding ties by funder: never summed, since flows and currencies differ. Columns of which
  /// nothing is known are left out.
  static func funding(_ map: StakeholderMap, _ codes: PlaceCodes, in language: Language)
    -> ResultTable?
  {
    let ties = map.fundingTies
    guard !ties.isEmpty else { return nil }
    let names = NameInSentence(map, in: language)
    let noCurrency = LocalizedText(en: "currency not given", fr: "monnaie non précisée")(language)
    let about = LocalizedText(en: "the source says", fr: "selon la source,")(language)
    let details = TieDetails(map, names)
    var funders: [String: Int] = [:]
    for tie in ties where funders[tie.from] == nil { funders[tie.from] = funders.count }
    let order = gathered(ties).enumerated().sorted {
      (funders[$0.element[0].from] ?? 0, $0.offset) < (funders[$1.element[0].from] ?? 0, $1.offset)
    }
    let rows = order.map { _, ties -> [String] in
      let tie = ties[0]
      let amount = tie.amount.map { amount in
        let stated = tie.statedMoney.map { " (\(about) \($0.full(in: language)))" } ?? ""
        let money = tie.money?.full(in: language)
        return (money ?? "\(amount.grouped(in: language)) (\(noCurrency))") + stated
      }
      return [
        names.full(tie.from), names.full(tie.to) + through(tie, names),
        known(details.of(ties, withText: false)), known(details.texts(of: ties)), amount ?? unknown,
        known([tie.flow.value?.label(language), period(of: tie, language)]),
        certainty(of: tie, language),
        codes.list(ties.flatMap(\.sources), language),
      ]
    }
    let columns = [
      LocalizedText(en: "Funder", fr: "Financeur"),
      LocalizedText(en: "Recipient", fr: "Bénéficiaire"), LocalizedText(en: "For", fr: "Objet"),
      LocalizedText(en: "Text", fr: "Texte"), LocalizedText(en: "Amount", fr: "Montant"),
      LocalizedText(en: "Flow and period", fr: "Flux et période"),
      certainty,
      sources,
    ]
    let table = ResultTable(columns: columns.map { $0(language) }, rows: rows)
    return table.withoutSilence
  }

  /// " (through CCN)"; empty where nobody is between.
  static func through(_ tie: Tie, _ names: NameInSentence) -> String {
    guard let id = tie.via.value else { return "" }
    return names.language.say(en: " (through \(names.short(id)))", fr: " (par \(names.short(id)))")
  }

  /// What is known of several things, in one cell.
  static func known(_ parts: [String?]) -> String {
    let known = parts.compactMap { $0 }
    return known.isEmpty ? unknown : known.joined(separator: ", ")
  }

  /// Ties of the same two parties are one row where no amount, flow or year tells them apart.
  private static func gathered(_ ties: [Tie]) -> [[Tie]] {
    struct Pair: Hashable {
      let from: String
      let to: String
      let via: String?
      let status: TieStatus?
      let confidence: Confidence?
    }
    var rows: [[Tie]] = []
    var places: [Pair: Int] = [:]
    for tie in ties {
      let isPlain = tie.amount == nil && tie.flow.value == nil && tie.start.value == nil
      let pair = Pair(
        from: tie.from, to: tie.to, via: tie.via.value, status: tie.status.value,
        confidence: tie.confidence.value)
      if isPlain, let place = places[pair] {
        rows[place].append(tie)
      } else {
        if isPlain { places[pair] = rows.count }
        rows.append([tie])
      }
    }
    return rows
  }

  /// The year alone where a tie that moves money names only its start, which is then the year of the
  /// money.
  static func period(of tie: Tie, _ language: Language) -> String? {
    if tie.relation == .funds, tie.end.value == nil { return tie.start.value?.text(in: language) }
    return period(tie.start.value, tie.end.value, language)
  }

  /// "2017 – 2019"; "from 2017" where the end is not known, be it that it lasts.
  static func period(_ start: PartialDate?, _ end: PartialDate?, _ language: Language) -> String? {
    if let start, let end, let period = Period(start, end) { return period.text(in: language) }
    return switch (start?.text(in: language), end?.text(in: language)) {
    case (let text?, nil):
      language.say(
        en: "from \(text)",
        fr: start?.day == nil ? "à partir de \(text)" : "à partir du \(text)")
    case (nil, let text?):
      language.say(
        en: "until \(text)",
        fr: end?.day == nil ? "jusqu’en \(text)" : "jusqu’au \(text)")
    case (let start?, let end?): "\(start) – \(end)"
    case (nil, nil): nil
    }
  }

  /// "Inferred, past": a status that goes without saying is not said.
  static func certainty(of tie: Tie, _ language: Language) -> String {
    let status = tie.status.value.flatMap { $0 == .active ? nil : $0.label(language).lowercased() }
    let parts = [tie.confidence.value?.label(language), status].compactMap { $0 }
    return parts.isEmpty ? unknown : parts.joined(separator: ", ").capitalizedFirst
  }
}

extension StakeholderMap {
  /// The ties by which somebody funds somebody, in their order.
  var fundingTies: [Tie] { ties.filter { $0.relation == .funds && !$0.isAbsent } }
}
