import CoordinationAnalysis
import StakeholderModel

/// The interview guide as Markdown: whom to ask, by domain, with room for answer and source.
public struct InterviewGuideText: Sendable {
  public let text: String

  public init(_ guide: InterviewGuide, _ map: StakeholderMap, in language: Language) {
    let names = NameInSentence(map, in: language)
    let questions = QuestionTexts(names: names)
    let title = language.say(en: "Interview guide", fr: "Guide d’entretien")
    let about = map.settings.title(in: language).map { language.typeset($0) }
    // What an interview has answered waits to be written into the tables, not to be asked again.
    let open = guide.entries.filter {
      !map.hasAnswer(to: questions.text($0.question), about: $0.subjects.first)
    }
    var text = "# " + Markdown.text(([title] + [about].compactMap(\.self)).joined(separator: " – "))
    let count = open.count
    text +=
      "\n\n"
      + Markdown.text(
        language.say(
          en: """
            What the map does not know, in \(count) questions, by whom to ask. Write down what is \
            answered and which document says so; “not known” is an answer too.
            """,
          fr: """
            Ce que la carte ignore, en \(count) questions, par interlocuteur. Noter la réponse et le \
            document qui l’atteste ; « non connu » est aussi une réponse.
            """)) + "\n"
    let answer = language.say(en: "Answer:", fr: "Réponse :")
    let source = language.say(en: "Source:", fr: "Source :")
    var (respondent, domain): (String?, InterviewDomain?) = (nil, nil)
    for (number, entry) in open.enumerated() {
      if entry.respondent != respondent {
        text += "\n## " + Markdown.text(names.full(entry.respondent)) + "\n"
        (respondent, domain) = (entry.respondent, nil)
      }
      if entry.domain != domain {
        let label = entry.domain.label(language)
        text += "\n### \(entry.domain.rawValue). " + Markdown.text(label) + "\n\n"
        domain = entry.domain
      }
      text += "\(number + 1). \(Markdown.text(questions.text(entry.question)))\n\n"
      text += "   \(answer) …\n\n   \(source) …\n\n"
    }
    if open.isEmpty {
      text +=
        "\n" + language.say(en: "Nothing is left to ask.", fr: "Il ne reste rien à demander.")
        + "\n"
    }
    self.text = text
  }
}

extension StakeholderMap {
  /// The map with its open questions as rows of the assessments, to be answered there: one row for each
  /// question, of the framework ``InterviewGuide/framework``. What stands in the table already is not added
  /// again.
  public func withQuestions(_ guide: InterviewGuide, in language: Language) -> StakeholderMap {
    let questions = QuestionTexts(names: NameInSentence(self, in: language))
    var map = self
    var known = Set(assessments.map { [$0.subject, $0.item] })
    for entry in guide.entries {
      if case .item = entry.question { continue }
      let text = questions.text(entry.question)
      guard let subject = entry.subjects.first, known.insert([subject, text]).inserted else {
        continue
      }
      var row = Assessment()
      (row.subject, row.framework, row.item) = (subject, InterviewGuide.framework, text)
      row.domain = .known(String(entry.domain.rawValue))
      row.respondent = .known(entry.respondent)
      map.assessments.append(row)
    }
    return map
  }

  /// Whether an interview has answered a question, though the tables do not say it yet.
  fileprivate func hasAnswer(to question: String, about subject: String?) -> Bool {
    assessments.contains {
      $0.framework == InterviewGuide.framework && $0.item == question && $0.subject == subject
        && !($0.answer ?? "").isEmpty
    }
  }
}
