import CoordinationAnalysis
import StakeholderModel
import Testing

@testable import StakeholderReports

@Suite struct InterviewGuideTextTests {
  private var map: StakeholderMap {
    var map = StakeholderMap()
    for (id, name, kind) in [
      ("unit", "Cellule de nutrition", StakeholderKind.coordinationBody),
      ("office", "Bureau d’appui", .secretariat),
    ] {
      var party = Stakeholder()
      (party.id, party.name, party.kind) = (id, name, .known(kind))
      map.stakeholders.append(party)
    }
    map.ties = [Tie("office", .secretariatOf, "unit")]
    return map
  }

  private func text(_ map: StakeholderMap, _ language: Language) -> String {
    InterviewGuideText(InterviewGuide(GapAnalysis(map), map), map, in: language).text
      .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  @Test func namesTheRespondentTheDomainAndTheQuestion() {
    let french = text(map, .french)
    #expect(french.hasPrefix("# Guide d’entretien\n\nCe que la carte ignore, en "))
    #expect(french.contains("\n## Bureau d’appui\n\n### 1. Définition locale de l’organe\n"))
    #expect(
      french.contains("1. À quoi sert la Cellule de nutrition, et de quoi est-elle chargée ?\n"))
    #expect(french.contains("\n### 2. Gouvernance\n"))
    #expect(french.contains("Réponse : …") && french.contains("Source : …"))
    #expect(text(map, .english).contains("Which tasks does it have?") == false)
    #expect(
      text(map, .english).contains(
        "1. What is Cellule de nutrition for, and which tasks does it have?"))
  }

  @Test func anEmptyMapSaysThatNothingIsLeft() {
    #expect(text(StakeholderMap(), .english).contains("Nothing is left to ask."))
  }

  /// The rows of the workbook: a question that is answered there is not asked again, one that is not stays.
  @Test func whatIsAnsweredInARowIsNotAskedAgain() throws {
    let guide = InterviewGuide(GapAnalysis(map), map)
    var filled = map.withQuestions(guide, in: .french)
    #expect(filled.assessments.count == guide.entries.count)
    #expect(filled.assessments.allSatisfy { $0.framework == InterviewGuide.framework })
    #expect(filled.assessments.allSatisfy { $0.respondent == .known("office") })
    #expect(text(filled, .french) == text(map, .french))
    // Asking anew adds nothing.
    let again = filled.withQuestions(
      InterviewGuide(GapAnalysis(filled), filled), in: .french)
    #expect(again.assessments == filled.assessments)

    let question = filled.assessments[0].item
    filled.assessments[0].answer = "Elle coordonne."
    #expect(text(map, .french).contains("À quoi sert la Cellule"))
    #expect(question.hasPrefix("À quoi sert la Cellule"))
    #expect(!text(filled, .french).contains("À quoi sert la Cellule"))
    #expect(filled.validate().filter { $0.severity == .error }.isEmpty)
  }
}
