import OrderedCollections
import StakeholderModel

/// A party whose latest assessment is older than the norm.
///
/// Judged at the date of the map, and not at all without one, for every stakeholder of which the map
/// has a score, or an answer with a date; of these all count, dated or not. Fails where all its assessments are certainly older than the norm
/// allows, holds where one is certainly not; asks where a date is missing or too coarse to tell.
/// Items that nobody has answered are no assessment, nor are the obstacles that a source names and the answers to
/// questions of this program: there is nothing in them that was assessed.
/// Parties that are proposed or have ended are not judged.
struct AssessmentOld: GapRule {
  let code = "accountability/assessment-old"
  let severity = Severity.low
  let norms = ["accountability.assessmentMonths"]
  let title = LocalizedText(
    en: "Assessment that is out of date", fr: "Évaluation qui n’est plus à jour")
  let why = LocalizedText(
    en: "An old assessment describes a body as it was, and says nothing of what has changed since.",
    fr: """
      Une évaluation ancienne décrit l’organe tel qu’il était, et ne dit rien de ce qui a changé \
      depuis.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "When were these parties last assessed?",
    fr: "De quand date la dernière évaluation de ces structures ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    guard let date = index.map.settings.date else { return [] }
    let judged = JudgedParties(index)
    let rows = index.map.assessments.indices.filter { row in
      let assessment = index.map.assessments[row]
      return !assessment.isOpen && !Self.others.contains(assessment.framework)
    }
    let bySubject = Dictionary(grouping: rows) { index.map.assessments[$0].subject }
    return OrderedSet(rows.map { index.map.assessments[$0].subject }).elements
      .filter { subject in
        // What is told without any mark or date need not be an assessment.
        index.stakeholder(subject) != nil
          && (bySubject[subject] ?? []).contains { row in
            let assessment = index.map.assessments[row]
            return assessment.score != nil || assessment.date.value != nil
          }
      }
      .map { subject in
        guard judged.contains(subject) else { return Verdict(.notApplicable, [subject]) }
        return verdict(
          subject, bySubject[subject] ?? [], at: date,
          months: norms.accountability.assessmentMonths, index)
      }
  }

  /// Frameworks whose rows assess nothing.
  private static let others: Set<String> = [StatedObstacle.framework, InterviewGuide.framework]

  private func verdict(
    _ subject: String, _ rows: [Int], at date: PartialDate, months: Int, _ index: MapIndex
  ) -> Verdict {
    let dates = rows.map { index.map.assessments[$0].date.value }
    // What is exactly as old as the norm is not older.
    let recent = zip(rows, dates).filter { _, assessed in
      assessed.map { $0.earliest >= Self.day(date.latest, monthsBack: months) } ?? false
    }.map(\.0)
    func evidence(_ rows: [Int]) -> [Evidence] {
      rows.map { Evidence.assessment($0, in: index.map) }
    }
    if !recent.isEmpty { return Verdict(.holds, [subject], evidence: evidence(recent)) }
    let areOld = dates.allSatisfy { assessed in
      assessed.map { $0.latest < Self.day(date.earliest, monthsBack: months) } ?? false
    }
    let latest = dates.compactMap { $0 }.max { $0.lastDay < $1.lastDay }
    let last = zip(rows, dates).filter { $0.1 == latest }.map(\.0)
    return Verdict(
      areOld ? .fails : .notKnown, [subject],
      facts: [
        "assessed": .text(latest?.description ?? ""), "date": .text(date.description),
        "months": .number(months),
      ], evidence: evidence(last))
  }

  /// The same day of an earlier month; where that month has no such day, a day that compares as its end.
  private static func day(_ day: (Int, Int, Int), monthsBack months: Int) -> (Int, Int, Int) {
    let month = day.0 * 12 + day.1 - 1 - months
    return (month / 12, month % 12 + 1, day.2)
  }

  private func period(_ verdict: Verdict, _ fact: String) -> LocalizedText {
    Period(verdict.text(fact))?.inSentence ?? LocalizedText(verbatim: "")
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, structure) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let (assessed, months) = (period(verdict, "assessed"), verdict.number("months"))
    let was = party.verb("was", "were")
    let years = months / 12
    let date = PartialDate(verdict.text("date"))?.text(in: names.language) ?? ""
    if months % 12 == 0, years > 1 {
      return names.language.say(
        en: """
          \(party.withArticle.capitalizedFirst) \(was) last assessed \(assessed), more than \(years) years \
          before the date of the data (\(date)).
          """,
        fr: """
          La dernière évaluation \(structure.of) a été faite \(assessed(.french)), plus de \(years) ans \
          avant la date des données (\(date)).
          """)
    }
    return months == 1
      ? names.language.say(
        en: """
          \(party.withArticle.capitalizedFirst) \(was) last assessed \(assessed), more than one month \
          before the date of the data (\(date)).
          """,
        fr: """
          La dernière évaluation \(structure.of) a été faite \(assessed(.french)), plus d’un mois avant \
          la date des données (\(date)).
          """)
      : names.language.say(
        en: """
          \(party.withArticle.capitalizedFirst) \(was) last assessed \(assessed), more than \(months) \
          months before the date of the data (\(date)).
          """,
        fr: """
          La dernière évaluation \(structure.of) a été faite \(assessed(.french)), plus de \(months) mois \
          avant la date des données (\(date)).
          """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, structure) = (
      names.withArticle(verdict.subjects[0]), names.french(verdict.subjects[0])
    )
    return names.language.say(
      en: "Have \(party) assessed again with the same questions, and compare the answers.",
      fr: """
        Procéder à une nouvelle évaluation \(structure.of) avec les mêmes questions, et comparer les \
        réponses.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, structure) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let was = party.verb("was", "were")
    return names.language.say(
      en: "When \(was) \(party.withArticle) last assessed?",
      fr: "De quand date la dernière évaluation \(structure.of) ?")
  }
}
