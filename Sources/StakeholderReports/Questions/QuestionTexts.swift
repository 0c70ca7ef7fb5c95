import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

/// The questions of rules in sentences; those that many bodies share are asked once.
struct QuestionTexts {
  let names: NameInSentence

  /// How many bodies make it worth asking once for all.
  private static let several = 3

  /// How many names a question has in full; the acronyms of more are in the table of parties.
  private static let mostInFull = 4

  /// How many of very many names a question has.
  private static let mostNames = 60

  /// In the order of the questions. O(questions).
  func texts(_ questions: [Finding]) -> [String] {
    func key(_ finding: Finding) -> [String] {
      [finding.code, finding.questionOfSeveral(names.language) ?? ""]
    }
    let byKey = Dictionary(grouping: questions, by: key)
    var shared: Set<[String]> = []
    return questions.compactMap { finding in
      let alike = byKey[key(finding)] ?? []
      guard alike.count >= Self.several, finding.isAskedOfSeveral else {
        return finding.question(names)
      }
      return shared.insert(key(finding)).inserted ? ofSeveral(alike) : nil
    }
  }

  func text(_ question: InterviewGuide.Question) -> String {
    switch question {
    case .findings(let findings):
      return findings.count > 1 ? ofSeveral(findings) : findings[0].question(names)
    case .purpose(let body):
      let (organ, they) = (names.french(body), names.french(body).isFeminine ? "elle" : "il")
      let charged =
        organ.isPlural
        ? "sont-\(they)s chargé\(organ.agreement)" : "est-\(they) chargé\(organ.agreement)"
      return names.language.say(
        en: "What is \(names.withArticle(body)) for, and which tasks does it have?",
        fr:
          "À quoi \(organ.isPlural ? "servent" : "sert") \(organ.withArticle), et de quoi \(charged) ?"
      )
    case .item(let item, let subject):
      let (item, about) = (names.said(item), names.short(subject))
      return names.language.say(
        en: "\(item) (about: \(about))", fr: "\(item) (au sujet de : \(about))")
    }
  }

  /// A question, and all whom it is about.
  private func ofSeveral(_ findings: [Finding]) -> String {
    func named(inFull: Bool) -> [String] {
      OrderedSet(findings.flatMap { $0.askedAbout(names, inFull: inFull) }).elements
    }
    let inFull = named(inFull: true)
    // Many long names hide the question.
    let all = inFull.count > Self.mostInFull ? named(inFull: false) : inFull
    let (shown, rest) = all.shown(atMost: Self.mostNames)
    let count = rest.grouped(in: names.language)
    let others = names.language.say(en: "\(count) others", fr: "\(count) autres")
    let bodies = (shown + (rest > 0 ? [others] : []))
      .joined(separator: names.language.semicolon)
    return (findings[0].questionOfSeveral(names.language) ?? "") + " " + bodies + "."
  }
}
