import StakeholderModel

/// How the rows of any table become rows of a map: which column is what, and which values mean what.
///
/// It is kept as a YAML file that people can read and change:
///
///     sheet: Data                   # of a workbook; left out for a CSV file
///     header: 3                     # the row of the headings; found by itself when left out
///     source: s1                    # each row made names this source and the row it comes from
///     skip: {District: ["", Total]} # rows that are no data
///     columns:
///       Donor:
///         split: [",", " and "]     # several values in a cell
///         values: {KfW: KFW}        # what a value means
///         extract: {Agent: "through (.+)"}  # a new column from a part of a value
///       District: {fill: true}      # an empty cell repeats the value above
///       Relation:                   # a new column with what the values of another mean
///         of: Role
///         values: {Chair: chairs}
///         otherwise: member-of      # any value that is not listed, an empty one too
///     rows:                         # what each row makes; {Donor} stands for the value of a column
///       stakeholders:
///         - {name: "{Donor}", group: donors}
///       ties:
///         - {from: "{Donor}", relation: funds, to: "{Agency}", sector: "{Sector}"}
///     settings: {title: Who funds whom, languages: en}
///     tables:                       # rows that the table does not say: sources, terms, other names
///       sources: [{id: s1, title: A survey}]
///
/// A rule makes a row for each combination of the values that it names. Rows with the same code are
/// one row; other rows that agree in all but their sources are one row with the sources of all. A row
/// without a required cell is not made.
public struct TableMapping: Sendable, Hashable {
  public var sheet: String?
  /// Counted from 1.
  public var header: Int?
  public var source: String?
  public var only: [Filter] = []
  public var skip: [Filter] = []
  public var columns: [ColumnRule] = []
  public var rules: [RowRule] = []
  public var settings: [Cell] = []
  /// Rows that the table does not say, by table.
  public var tables: [FixedRow] = []

  public init() {}

  /// Rows with one of some values in a column.
  public struct Filter: Sendable, Hashable {
    public var column: String
    public var values: [String]
  }

  public struct ColumnRule: Sendable, Hashable {
    public var column: String
    public var split: [String] = []
    public var values: [String: String] = [:]
    public var extract: [Extraction] = []
    public var fill = false
    /// The column of the table that this new one is made of, value by value.
    public var of: String? = nil
    /// What every value means that ``values`` has not, an empty one too.
    public var otherwise: String? = nil
  }

  /// A new column with what the first group of a regular expression finds in a value; empty where it
  /// finds nothing.
  public struct Extraction: Sendable, Hashable {
    public var column: String
    public var pattern: String
  }

  public struct RowRule: Sendable, Hashable {
    public var table: String
    public var cells: [Cell]
    public var only: [Filter] = []
    public var skip: [Filter] = []
  }

  public struct FixedRow: Sendable, Hashable {
    public var table: String
    public var cells: [Cell]
  }

  /// A header and the text below it, with placeholders in a rule.
  public struct Cell: Sendable, Hashable {
    public var header: MapHeader
    public var text: String
  }
}
