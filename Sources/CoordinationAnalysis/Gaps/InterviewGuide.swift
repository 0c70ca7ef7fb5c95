import OrderedCollections
import StakeholderModel

/// What is not known, by whom to ask and what about.
///
/// Asked of a body is whoever keeps its secretariat, else whoever chairs or heads it, else whoever supervises
/// it, else the body itself; of any other party the party. Beside the questions of the rules stand bodies of
/// which nothing says what they are for, and the items of assessments that nobody has answered.
public struct InterviewGuide: Sendable {
  public enum Question: Sendable {
    /// One question of a rule, about one or several.
    case findings([Finding])
    /// What the body is for.
    case purpose(String)
    /// An item of an assessment, as its row words it, about a subject.
    case item(String, of: String)
  }

  public struct Entry: Sendable {
    public let respondent: String
    public let domain: InterviewDomain
    public let question: Question
    /// What the question is about: ids of stakeholders.
    public let subjects: [String]
  }

  /// The framework of the rows in which the questions of rules are answered: it tells them from the items of
  /// others.
  public static let framework = "stakemap-questions"

  /// By respondent in the order of the map, then by domain.
  public let entries: [Entry]

  /// O(questions + bodies × ties of a body).
  public init(_ analysis: GapAnalysis, _ map: StakeholderMap) {
    let index = MapIndex(map)
    var entries: [Entry] = []
    let alike = OrderedDictionary(grouping: analysis.questions.filter { !$0.subjects.isEmpty }) {
      [index.respondent(for: $0.subjects[0]), $0.code, $0.questionOfSeveral(.english) ?? ""]
    }
    for (key, findings) in alike {
      // A question that can be asked once of several is.
      let isShared = findings.count > 1 && findings[0].isAskedOfSeveral
      for group in isShared ? [findings] : findings.map({ [$0] }) {
        entries.append(
          Entry(
            respondent: key[0], domain: findings[0].domain, question: .findings(group),
            subjects: group.flatMap(\.subjects)))
      }
    }
    let ofTheWorld = index.bodiesOfTheWorld
    for body in index.homeBodies where !index.hasEnded(body) && !ofTheWorld.contains(body) {
      guard let stakeholder = index.stakeholder(body), stakeholder.mandates.isUnknown,
        stakeholder.functions.isUnknown
      else { continue }
      entries.append(
        Entry(
          respondent: index.respondent(for: body), domain: .definition, question: .purpose(body),
          subjects: [body]))
    }
    for assessment in map.assessments
    where assessment.isOpen && assessment.framework != Self.framework {
      let domain = assessment.domain.value.flatMap { Int($0) }
      entries.append(
        Entry(
          respondent: assessment.respondent.value ?? index.respondent(for: assessment.subject),
          domain: domain.flatMap { InterviewDomain(rawValue: $0) } ?? .governance,
          question: .item(assessment.item, of: assessment.subject),
          subjects: [assessment.subject]))
    }
    let places = Dictionary(
      index.inOrder(entries.map(\.respondent)).enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
    self.entries = entries.enumerated().sorted { x, y in
      let (a, b) = (x.element, y.element)
      return (places[a.respondent] ?? 0, a.domain, x.offset)
        < (places[b.respondent] ?? 0, b.domain, y.offset)
    }.map(\.element)
  }
}

extension Assessment {
  /// Whether nobody has answered.
  public var isOpen: Bool { score == nil && (answer ?? "").isEmpty }
}

extension MapIndex {
  fileprivate func respondent(for subject: String) -> String {
    let seats = seatsInForce(in: subject)
    func holder(_ seat: Seat) -> String? { seats.first { $0.seat == seat }?.holder }
    return holder(.secretariat) ?? holder(.chair) ?? holder(.coChair)
      ?? tiesInForce(to: subject, [.heads]).first.map { map.ties[$0].from }
      ?? tiesInForce(to: subject, [.supervises]).first.map { map.ties[$0].from }
      ?? subject
  }
}
