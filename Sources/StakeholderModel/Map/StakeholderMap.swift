/// Everything that is known of who coordinates, funds and assists whom, table by table.
///
/// A map is a value. The order of its rows is the order in which they were read or added, and every
/// analysis keeps to it, so the same map always gives the same result.
public struct StakeholderMap: Sendable, Hashable {
  public var settings = MapSettings()

  public var stakeholders: [Stakeholder] = []
  public var ties: [Tie] = []
  /// Ties that had ended at the date as of which the map is shown: in no table and no analysis, but reports tell of
  /// them. Empty in a map as it was read.
  public var formerTies: [Tie] = []
  public var instruments: [Instrument] = []
  public var meetings: [Meeting] = []
  public var activities: [Activity] = []
  public var areas: [Area] = []
  public var plans: [PlannedAction] = []
  public var engagements: [Engagement] = []
  public var stages: [Stage] = []
  public var assessments: [Assessment] = []
  public var rates: [Rate] = []
  public var terms: [Term] = []
  public var sources: [Source] = []

  /// Where the rows of a table stood before some were left out; see ``leaveOut(from:where:)``.
  var originalRows: [String: [Int]] = [:]

  /// The unknown columns of each table, in the order in which they came.
  public var extraColumns: [String: [String]] = [:]

  public init() {}

  /// The tables, in the order in which they are written and shown.
  public static let tables: [MapTable] = [
    MapTable(\.stakeholders), MapTable(\.ties), MapTable(\.instruments), MapTable(\.meetings),
    MapTable(\.activities), MapTable(\.areas), MapTable(\.plans), MapTable(\.engagements),
    MapTable(\.stages), MapTable(\.assessments), MapTable(\.rates), MapTable(\.terms),
    MapTable(\.sources),
  ]

  /// The table with a name, `nil` if there is none of that name.
  public static func table(_ name: String) -> MapTable? { tables.first { $0.name == name } }

  /// The tables without which a folder or workbook is no map.
  public static let requiredTables = ["stakeholders", "ties"]
}
