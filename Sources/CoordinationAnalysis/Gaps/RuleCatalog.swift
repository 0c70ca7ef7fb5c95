/// The rules that are asked. A new rule is one file in `Rules` and one line here.
public enum RuleCatalog {
  public static let rules: [any GapRule] = [
    ConvenerIsNotHost(),
    FocalPointAmongEquals(),
    LevelWithoutRegularMeetings(),
    LevelWithoutBody(),
    ChainBroken(),
    SpanOfControl(),
    GroupMissing(),
    WeakTie(),
    ParallelStructures(),
    TooManyBodies(),
    NetworkNotActive(),
    MeetingsNotHeld(),
    NoRecentMeeting(),
    MeetingsBelowNorm(),
    NoChair(),
    NoActionPlan(),
    NoTermsOfReference(),
    ReportsToNobody(),
    CrowdedSector(),
    AmountsContradict(),
  ]
}
