import StakeholderModel

/// A coordination body, SUN network or UN cluster that is still being set up, or sleeps.
///
/// Proposed and ended bodies are not judged; a body whose status nobody states is asked about, unless a meeting that was
/// held, an activity or a stage that was done shows it at work in the year of the map or the one before.
struct NetworkNotActive: GapRule {
  let code = "functioning/network-not-active"
  let severity = Severity.low
  let title = LocalizedText(
    en: "Body or network not fully at work",
    fr: "Organe ou réseau qui ne fonctionne pas pleinement")
  let why = LocalizedText(
    en:
      "Until it works fully, those whom it is meant to bring together have no sure place to meet.",
    fr: """
      Tant qu’il ne fonctionne pas pleinement, ceux qu’il doit réunir n’ont pas de cadre assuré pour se \
      concerter.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "Which of these bodies are at work at present?",
    fr: "Lesquels de ces organes sont actuellement en activité ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let atWork = BodiesSeenAtWork(index.map)
    return index.homeBodies.compactMap(index.stakeholder).filter(\.isBodyByKind).map { body in
      let evidence = [Evidence.stakeholder(body.id, in: index)].compactMap { $0 }
      let facts: [String: FactValue] = ["status": .text(body.status.value?.rawValue ?? "")]
      return switch body.status.value {
      case .beingEstablished, .dormant: Verdict(.fails, [body.id], facts: facts, evidence: evidence)
      case .active: Verdict(.holds, [body.id], facts: facts, evidence: evidence)
      case .proposed, .ended: Verdict(.notApplicable, [body.id], facts: facts)
      default:
        atWork.contains(body.id)
          ? Verdict(.notApplicable, [body.id])
          : Verdict(.notKnown, [body.id], evidence: evidence)
      }
    }
  }

  private func isDormant(_ verdict: Verdict) -> Bool {
    verdict.text("status") == StakeholderStatus.dormant.rawValue
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let state = LocalizedText(
      en: isDormant(verdict) ? "dormant" : "still being set up",
      fr: isDormant(verdict) ? "en sommeil" : "encore en cours de mise en place")
    let are = body.verb("is", "are")
    return names.language.say(
      en: "\(body.withArticle.capitalizedFirst) \(are) \(state).",
      fr: """
        \(corps.withArticle.capitalizedFirst) \(corps.isPlural ? "sont" : "est") \(state(.french)).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = names.withArticle(verdict.subjects[0])
    let aim = LocalizedText(
      en: isDormant(verdict) ? "revival" : "launch",
      fr: isDormant(verdict) ? "de relance" : "de mise en place")
    return names.language.say(
      en: """
        See whether \(body) has a named lead, an action plan and a timetable for its \(aim), and settle what is \
        missing.
        """,
      fr: """
        Vérifier si \(body) dispose\(names.french(verdict.subjects[0]).isPlural ? "nt" : "") d’un responsable \
        désigné, d’un plan d’action et d’un calendrier \(aim(.french)), et compléter ce qui manque.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let they = corps.isFeminine ? "elle" : "il"
    let verb = corps.isPlural ? "sont-\(they)s" : "est-\(they)"
    let are = body.verb("Is", "Are")
    return names.language.say(
      en: "\(are) \(body.withArticle) at work at present?",
      fr: "\(corps.withArticle.capitalizedFirst) \(verb) actuellement en activité ?")
  }
}

/// Who met, did something or took part in a step of a process not long before the date of a map.
private struct BodiesSeenAtWork {
  private var seen: Set<String> = []

  init(_ map: StakeholderMap) {
    let year = map.settings.date?.year
    func isRecent(_ date: PartialDate?) -> Bool {
      guard let date, let year else { return false }
      return (year - 1...year).contains(date.year)
    }
    for meeting in map.meetings where (meeting.held ?? 0) > 0 && isRecent(meeting.period?.end) {
      seen.insert(meeting.body)
    }
    for activity in map.activities where isRecent(activity.end.value ?? activity.start.value) {
      seen.insert(activity.stakeholder)
    }
    for stage in map.stages
    where [.known(.done), .known(.ongoing)].contains(stage.status)
      && isRecent(stage.end.value ?? stage.start.value)
    {
      let parties = [stage.responsible, stage.participants, stage.approvedBy].flatMap(\.elements)
      seen.formUnion(parties)
    }
  }

  func contains(_ body: String) -> Bool { seen.contains(body) }
}
