import CoordinationAnalysis
import StakeholderModel

/// One pair of bodies in depth, for a terminal: the sentence, then who sits where and what each is charged
/// with.
public struct PairText: Sendable {
  public let text: String

  /// - Parameter groups: those that the pair is in, with what could be done.
  public init(
    _ pair: BodyPair, _ groups: [OverlapGroup], _ map: StakeholderMap, in language: Language
  ) {
    let names = NameInSentence(map, in: language)
    let (a, b) = (names.short(pair.a), names.short(pair.b))
    func terms(_ ids: [String], _ vocabulary: String) -> String {
      ids.isEmpty
        ? ResultTable.unknown
        : language.sorted(ids.map { names.term($0, of: vocabulary) }).joined(separator: ", ")
    }
    func people(_ ids: [String]) -> String {
      ids.isEmpty ? ResultTable.unknown : ids.map(names.short).joined(separator: ", ")
    }
    func row(_ title: LocalizedText, _ cells: [String]) -> [String] { [title(language)] + cells }
    let rows =
      [
        row(
          LocalizedText(en: "members", fr: "membres"),
          [pair.members.onlyA, pair.members.shared, pair.members.onlyB].map(people))
      ]
      + [
        ("mandate", LocalizedText(en: "mandates", fr: "mandats"), pair.mandates),
        ("sector", LocalizedText(en: "sectors", fr: "secteurs"), pair.sectors),
        ("function", LocalizedText(en: "functions", fr: "fonctions"), pair.functions),
      ].map { vocabulary, title, own in
        row(title, [own.onlyA, own.shared, own.onlyB].map { terms($0, vocabulary) })
      }
    let table = ResultTable(
      columns: [
        "", language.say(en: "only \(a)", fr: "seulement \(a)"),
        language.say(en: "both", fr: "les deux"),
        language.say(en: "only \(b)", fr: "seulement \(b)"),
      ], rows: rows)
    func share(_ value: Double?, _ digits: Int) -> String {
      value.map { $0.text(digits: digits, language) } ?? ResultTable.unknown
    }
    let members = pair.members
    let figures = [
      ("Jaccard", share(members.jaccard, 3)),
      (language.say(en: "overlap", fr: "recouvrement"), share(members.overlap, 3)),
      ("p", share(members.p, 6)),
      (language.say(en: "smallest p", fr: "plus petit p possible"), share(members.smallestP, 6)),
      ("q", share(members.q, 6)), ("SDSM", share(members.sdsm, 6)),
    ].map { "\($0.0) \($0.1)" }.joined(separator: language.semicolon)
    text =
      PairSentence(pair, names).text + "\n\n" + table.text + "\n" + figures + "\n"
      + RecommendationSentence.lines(groups, names)
  }
}
