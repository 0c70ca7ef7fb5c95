import Foundation
import OrderedCollections
import StakeholderModel

/// A party that an assessment marks low on some item.
///
/// Judged party by party and framework by framework (those with the same weak points are told of together), over the rows of the assessments that have a score;
/// of an item of a domain assessed in several years only the marks of the latest count. Where several respondents
/// marked an item, its mark is the median; of an even number the two in the middle, both of which must
/// be weak. Fails where an item lies in the lowest part of its scale, holds where none does. An item
/// whose scale cannot be read, or whose score lies outside it, is asked about. Answers without a score,
/// "n/a", the questions of an interview guide and obstacles are no marks. Parties that are proposed or have ended
/// do not apply.
struct AssessedWeak: GapRule {
  let code = "functioning/assessed-weak"
  let severity = Severity.medium
  let norms = ["functioning.weakScore"]
  let title = LocalizedText(
    en: "Point that is judged weak", fr: "Point jugé faible")
  let why = LocalizedText(
    en: "A weakness that is known can be mended, provided that somebody is in charge of it.",
    fr: "Une faiblesse connue peut être corrigée, à condition que quelqu’un en soit chargé.")

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    let all = index.map.assessments
    let rows = all.indices.filter { row in
      all[row].score != nil && all[row].isOfFramework && !all[row].isNotApplicable
        && index.stakeholder(all[row].subject) != nil
    }
    let judged = JudgedParties(index)
    let verdicts = OrderedDictionary(grouping: rows) { [all[$0].subject, all[$0].framework] }
      .map { key, rows in
        guard judged.contains(key[0]) else {
          return Verdict(.notApplicable, [key[0]])
        }
        let items = OrderedDictionary(grouping: rows) {
          [all[$0].domain.value ?? "", all[$0].item]
        }
        .map { ItemMark($0[1], all.latest(of: $1), all) }
        return verdict(key[0], items, weakest: norms.functioning.weakScore, index)
      }
    // Parties that are weak in the same points are told of once.
    let weak = OrderedDictionary(grouping: verdicts.filter { $0.outcome == .fails }, by: \.facts)
      .map { facts, alike in
        Verdict(
          .fails, alike.flatMap(\.subjects), facts: facts, evidence: alike.flatMap(\.evidence))
      }
    return weak + verdicts.filter { $0.outcome != .fails }
  }

  private func verdict(
    _ subject: String, _ items: [ItemMark], weakest: Double, _ index: MapIndex
  ) -> Verdict {
    let weak = items.filter { $0.isWeak(weakest) == true }
    let open = items.filter { $0.isWeak(weakest) == nil }
    let told = !weak.isEmpty ? weak : !open.isEmpty ? open : items
    return Verdict(
      !weak.isEmpty ? .fails : !open.isEmpty ? .notKnown : .holds, [subject],
      facts: [
        "framework": .text(index.map.assessments[told[0].rows[0]].framework),
        "items": .terms(told.map(\.item)), "marks": .terms(told.map(\.mark)),
        "scales": .terms(told.map(\.scale)), "answers": .terms(told.map(\.answer)),
      ], evidence: told.flatMap(\.rows).map { Evidence.assessment($0, in: index.map) })
  }

  private static let saidAnyway: Set<String> = ["weak", "faible", "faibles"]

  /// "“Capacity” (1 on a scale from 1 to 3)", "“Capacity” (“weak”)".
  private func items(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (marks, scales) = (verdict.terms("marks"), verdict.terms("scales"))
    let answers = verdict.terms("answers").map(names.said)
    let quoted = verdict.terms("items").map(names.said).enumerated().map { place, item in
      let (mark, scale) = (numbers(marks[place], names), numbers(scales[place], names))
      // An answer that says “weak” would say it twice.
      let isSaid = Self.saidAnyway.contains(answers[place].lowercased())
      guard !isSaid, let lowest = mark.first, let highest = mark.last, scale.count == 2 else {
        return names.language.say(en: "“\(item)”", fr: "« \(item) »")
      }
      guard answers[place].isEmpty else {
        return names.language.say(
          en: "“\(item)” (“\(answers[place])”)", fr: "« \(item) » (« \(answers[place]) »)")
      }
      let (low, high) = (scale[0], scale[1])
      return lowest == highest
        ? names.language.say(
          en: "“\(item)” (\(lowest) on a scale from \(low) to \(high))",
          fr: "« \(item) » (\(lowest) sur une échelle de \(low) à \(high))")
        : names.language.say(
          en: "“\(item)” (between \(lowest) and \(highest) on a scale from \(low) to \(high))",
          fr: "« \(item) » (entre \(lowest) et \(highest) sur une échelle de \(low) à \(high))")
    }
    return names.list(quoted, atMost: 3)
  }

  private func numbers(_ fact: String, _ names: NameInSentence) -> [String] {
    fact.split(separator: "–").compactMap { Decimal(string: String($0)) }
      .map { $0.grouped(in: names.language) }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let party = names.list(verdict.subjects.map(names.withArticle))
    let items = items(verdict, names)
    return verdict.terms("items").count == 1
      ? names.language.say(
        en: "For \(party), this point is judged weak: \(items).",
        fr: "Pour \(party), ce point est jugé faible : \(items).")
      : names.language.say(
        en: "For \(party), these points are judged weak: \(items).",
        fr: "Pour \(party), ces points sont jugés faibles : \(items).")
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let party = names.list(verdict.subjects.map(names.withArticle))
    return verdict.terms("items").count == 1
      ? names.language.say(
        en: """
          Agree with \(party) on what is to be strengthened, by whom, with what means and by when, and \
          review this point on an agreed date.
          """,
        fr: """
          Convenir avec \(party) des mesures de renforcement, du responsable, des moyens et de l’échéance, \
          puis faire le point à une date convenue.
          """)
      : names.language.say(
        en: """
          Agree with \(party) on what is to be strengthened, by whom, with what means and by when, and \
          review these points on an agreed date.
          """,
        fr: """
          Convenir avec \(party) des mesures de renforcement, des responsables, des moyens et des échéances, \
          puis faire le point à une date convenue.
          """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, structure) = (
      names.withArticle(verdict.subjects[0]), names.french(verdict.subjects[0])
    )
    let items = items(verdict, names)
    return names.language.say(
      en: "What are the lowest and the highest mark on which \(party) could be assessed: \(items)?",
      fr: """
        Quelles sont la plus basse et la plus haute note possibles dans l’évaluation \(structure.of) : \
        \(items) ?
        """)
  }
}

/// What the respondents say together of one item.
private struct ItemMark {
  let item: String
  let rows: [Int]
  /// "2", or "1–2" for the two in the middle; empty where there is none.
  let mark: String
  /// "1–5"; empty where it cannot be read, or where respondents had different ones.
  let scale: String
  /// The words of which the mark is a reading, where one respondent alone gave it; else empty.
  let answer: String
  /// The higher of the marks in the middle, as a share of its scale.
  private let share: Decimal?

  init(_ item: String, _ rows: [Int], _ all: [Assessment]) {
    self.item = item
    self.rows = rows
    let words = rows.count == 1 ? all[rows[0]].answer ?? "" : ""
    answer = words.contains(where: \.isLetter) ? words : ""
    let marks = rows.compactMap { all[$0].readScore }
      .sorted { ($0.scale.share($0.score), $0.score) < ($1.scale.share($1.score), $1.score) }
    guard marks.count == rows.count, let first = marks.first,
      let (lower, upper) = marks.middle
    else {
      (mark, scale, share) = ("", "", nil)
      return
    }
    share = upper.scale.share(upper.score)
    let isOneScale = marks.allSatisfy { $0.scale == first.scale }
    scale = isOneScale ? "\(first.scale.low)–\(first.scale.high)" : ""
    mark = lower.score == upper.score ? "\(upper.score)" : "\(lower.score)–\(upper.score)"
  }

  /// `nil` where the mark is not known.
  func isWeak(_ weakest: Double) -> Bool? {
    share.map { NSDecimalNumber(decimal: $0).doubleValue <= weakest }
  }
}
