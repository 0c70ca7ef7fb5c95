import OrderedCollections
import StakeholderModel

/// One step of an engagement or of a process: when it took place, and how long it took beside how long it usually
/// takes.
public struct StageAccount: Codable, Hashable, Sendable {
  public let subject: String
  public let stage: String
  /// `done`, `ongoing`, `planned`, `postponed`; `null` where nobody says.
  @ExplicitNull public var status: StageStatus?
  /// Of a step that is planned or postponed, the planned dates.
  @ExplicitNull public var start: String?
  @ExplicitNull public var end: String?
  @ExplicitNull public var usualMin: Int?
  @ExplicitNull public var usualMax: Int?
  /// How many days it took; `null` where a date is missing, or it has not taken place.
  @ExplicitNull public var taken: DaySpan?
  /// `null` where the dates do not tell, or no usual time is known.
  @ExplicitNull public var pace: Pace?
  /// Who carries it out, who takes part beside them, and who approved it: `null` where that is not known, empty where
  /// a source says that nobody did.
  @ExplicitNull public var responsible: [String]?
  @ExplicitNull public var participants: [String]?
  @ExplicitNull public var approvedBy: [String]?
  public let evidence: Evidence

  /// How the time taken certainly compares with the usual.
  public enum Pace: String, Codable, Hashable, Sendable, CaseIterable {
    case shorter, usual, longer
  }

  init(_ row: Int, _ map: StakeholderMap) {
    let stage = map.stages[row]
    subject = stage.subject
    self.stage = stage.stage
    status = stage.status.value
    (start, end) = (stage.start.value?.description, stage.end.value?.description)
    (usualMin, usualMax) = (stage.usualMinDays, stage.usualMaxDays)
    let taken = stage.isToCome ? nil : DaySpan(from: stage.start.value, to: stage.end.value)
    self.taken = taken
    pace = taken.flatMap { Pace($0, least: stage.usualMinDays, most: stage.usualMaxDays) }
    responsible = stage.responsible.listed
    participants = stage.participants.listed
    approvedBy = stage.approvedBy.listed
    evidence = Evidence.stage(row, in: map)
  }
}

extension Stage {
  /// Whether its dates, if any, are planned ones: what has no status has taken place, for all that is known.
  public var isToCome: Bool { status == .known(.planned) || status == .known(.postponed) }
}

extension StageAccount.Pace {
  /// Counted with or without its first day, the time must lie on the same side.
  init?(_ taken: DaySpan, least: Int?, most: Int?) {
    if let most, taken.least > most {
      self = .longer
    } else if let least, taken.most + 1 < least {
      self = .shorter
    } else if let most, taken.most + 1 <= most, least.map({ taken.least >= $0 }) ?? true {
      self = .usual
    } else {
      return nil
    }
  }
}

/// What all steps of one name took: in several engagements, or the processes of several countries.
public struct StageTimes: Codable, Hashable, Sendable {
  public let stage: String
  /// The engagements or processes that have it, each once.
  public let subjects: [String]
  /// The least and the most of what its rows call usual.
  @ExplicitNull public var usualMin: Int?
  @ExplicitNull public var usualMax: Int?
  /// The shortest and the longest time that one may have taken; `null` where none is known.
  @ExplicitNull public var taken: DaySpan?
  public let shorter: Int
  public let usual: Int
  public let longer: Int
  /// Steps whose dates do not tell, or that have no usual time.
  public let untold: Int

  static func all(_ stages: [StageAccount]) -> [StageTimes] {
    OrderedDictionary(grouping: stages) { $0.stage.folded }.values.map { same in
      func count(_ pace: StageAccount.Pace?) -> Int { same.count { $0.pace == pace } }
      let spans = same.compactMap(\.taken)
      let taken = spans.map(\.least).min().flatMap { least in
        spans.map(\.most).max().map { DaySpan(least: least, most: $0) }
      }
      return StageTimes(
        stage: same[0].stage, subjects: Array(OrderedSet(same.map(\.subject))),
        usualMin: same.compactMap(\.usualMin).min(), usualMax: same.compactMap(\.usualMax).max(),
        taken: taken, shorter: count(.shorter), usual: count(.usual), longer: count(.longer),
        untold: count(nil))
    }
  }
}
