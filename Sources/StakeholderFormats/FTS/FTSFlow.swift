import Foundation
import StakeholderModel

/// One flow of OCHA's Financial Tracking Service, as its export or its interface for programs tells it
/// (https://fts.unocha.org, https://api.hpc.tools/docs/v1/).
struct FTSFlow {
  /// A party of one side with its type.
  struct Side {
    var name = ""
    var type = ""
  }

  var id = ""
  var source = Side()
  var destination = Side()
  var status = ""
  var amount = ""
  var originalAmount = ""
  var originalCurrency = ""
  var clusters: [String] = []
  var locations: [String] = []
  var plan = (code: "", name: "")
  var years = (first: "", last: "")
  var description = ""
  /// What the map keeps under the names that FTS gives: the type of the flow, the contribution, the date.
  var others: [String: String] = [:]
  /// The row in the file, or the place in the list, counted from 1.
  var line = 0

  /// The columns that are kept as they are.
  static let kept = ["date", "flowType", "contributionType", "boundary", "refCode"]

  /// - Parameter cells: by the names of the columns.
  init(row cells: [String: String], line: Int) {
    func cell(_ name: String) -> String { cells[name]?.trimmed ?? "" }
    self.line = line
    id = cell("id")
    source = Side(name: cell("srcOrganization"), type: cell("srcOrganizationTypes"))
    destination = Side(name: cell("destOrganization"), type: cell("destOrganizationTypes"))
    status = cell("status")
    amount = cell("amountUSD")
    originalAmount = cell("originalAmount")
    originalCurrency = cell("originalCurrency")
    clusters = Self.list(cell("destGlobalClusters"))
    locations = Self.list(cell("destLocations"))
    plan = (cell("destPlanCode"), cell("destPlan"))
    years = (cell("destUsageYearStart"), cell("destUsageYearEnd"))
    description = cell("description")
    for name in Self.kept where !cell(name).isEmpty { others[name] = cell(name) }
  }

  private static func list(_ cell: String) -> [String] {
    cell.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// - Parameter value: an object with `sourceObjects` and `destinationObjects`, each with its type.
  init(_ value: JSONValue, line: Int) {
    let members = value.object ?? [:]
    func cell(_ name: String) -> String { members[name]?.cell.trimmed ?? "" }
    func objects(_ side: String, _ type: String) -> [[String: JSONValue]] {
      (members[side]?.array ?? []).compactMap(\.object).filter { $0["type"]?.string == type }
    }
    func names(_ side: String, _ type: String) -> [String] {
      objects(side, type).compactMap { $0["name"]?.cell.trimmed }.filter { !$0.isEmpty }
    }
    func party(_ side: String) -> Side {
      Side(
        name: names(side, "Organization").joined(separator: "; "),
        type: objects(side, "Organization").first?["organizationTypes"]?.cell ?? "")
    }
    self.line = line
    id = cell("id")
    (source, destination) = (party("sourceObjects"), party("destinationObjects"))
    status = cell("status")
    amount = cell("amountUSD")
    originalAmount = cell("originalAmount")
    originalCurrency = cell("originalCurrency")
    let to = "destinationObjects"
    clusters =
      names(to, "GlobalCluster").isEmpty ? names(to, "Cluster") : names(to, "GlobalCluster")
    locations = names(to, "Location")
    plan = (objects(to, "Plan").first?["id"]?.cell ?? "", names(to, "Plan").first ?? "")
    let years = names(to, "UsageYear").sorted()
    self.years = (years.first ?? "", years.last ?? "")
    description = cell("description")
    for name in Self.kept where !cell(name).isEmpty { others[name] = cell(name) }
  }
}
