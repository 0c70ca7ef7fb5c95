import OrderedCollections
import StakeholderModel

/// In the field: parties that do the same action in the same place at the same time, and the cells of
/// sectors and places in which many work, or nobody is known to.
///
/// Actions are the same where their texts are, but for capitals, accents and spaces. Parties that a tie
/// joins, or that one passage of a source names for the same action and place, act together as far as is
/// known: they are one effort, and only different efforts meet. What is not dated may be at any time.
/// O(activities × levels + places × sectors).
public struct FieldOverlaps: Codable, Hashable, Sendable {
  /// Those with most efforts first, then in the order of the map.
  public let encounters: [Encounter]
  /// Actions in a place that several parties are known to carry out together, and no one else.
  public let jointActions: Int
  /// Every sector in every place of the home country, sectors with most parties first, places in the order of
  /// the map.
  public let cells: [Cell]
  /// From how many efforts at one time a cell counts as crowded.
  public let crowdedFrom: Int
  /// Activities of which the place is not known, and which are in no encounter.
  public let withoutPlace: Int

  /// One action in one place, by several.
  public struct Encounter: Codable, Hashable, Sendable {
    public let action: String
    public let area: String
    public let parties: [String]
    /// Parties that act together; every party in exactly one.
    public let efforts: [[String]]
    /// The most efforts that may have been under way on one day, and that certainly were.
    public let atOnce: Int
    public let certainlyAtOnce: Int
    /// Others who do the same in an area around this one, perhaps here too.
    public let around: [String]
    public let evidence: [Evidence]
  }

  /// A sector in a place.
  public struct Cell: Codable, Hashable, Sendable {
    public let sector: String
    public let place: String
    public let parties: [String]
    /// The most efforts that may have been under way on one day.
    public let atOnce: Int
    /// Parties at work in the sector in an area around the place.
    public let around: [String]
    public let state: State
  }

  /// How many parties are known at work in a cell, `crowded` where many of their efforts may meet.
  public enum State: String, Codable, Sendable {
    case empty, single, several, crowded

    init(parties: Int, atOnce: Int, crowdedFrom: Int) {
      self =
        parties == 0 ? .empty : atOnce >= crowdedFrom ? .crowded : parties > 1 ? .several : .single
    }
  }

  /// Of the cells: the sectors with most parties first, the places in the order of the map.
  public var sectors: [String] { Array(OrderedSet(cells.map(\.sector))) }
  public var places: [String] { Array(OrderedSet(cells.map(\.place))) }

  public init(_ map: StakeholderMap, norms: Norms = Norms()) {
    let index = MapIndex(map)
    let areas = AreasAround(map)
    let efforts = Efforts(index)
    var byAction: OrderedDictionary<String, [Int]> = [:]
    for (row, activity) in map.activities.enumerated() where !activity.action.isEmpty {
      byAction[activity.action.folded, default: []].append(row)
    }
    var (found, joint): ([Encounter], Int) = ([], 0)
    for rows in byAction.values {
      let byArea = OrderedDictionary(
        grouping: rows.filter { map.activities[$0].area.value != nil },
        by: { map.activities[$0].area.value ?? "" })
      for (area, own) in byArea {
        let around = areas.around(area).flatMap { byArea[$0] ?? [] }
        let parties = Set(own.map { map.activities[$0].stakeholder })
        guard parties.count > 1 else { continue }
        let groups = efforts.groups(of: own)
        guard let encounter = Encounter(own, groups, area, around, index) else {
          if groups.count == 1 { joint += 1 }
          continue
        }
        found.append(encounter)
      }
    }
    encounters = found.enumerated().sorted {
      let (a, b) = ($0.element, $1.element)
      return (-a.atOnce, -a.parties.count, $0.offset) < (-b.atOnce, -b.parties.count, $1.offset)
    }.map(\.element)
    jointActions = joint
    crowdedFrom = norms.field.crowdedFrom
    cells = Self.cells(index, areas, efforts, norms.field.crowdedFrom)
    withoutPlace = map.activities.count { $0.area.value == nil }
  }

  private static func cells(
    _ index: MapIndex, _ areas: AreasAround, _ efforts: Efforts, _ crowdedFrom: Int
  ) -> [Cell] {
    let map = index.map
    let coverage = ActivityCoverage(map)
    let gathered = PlaceGathering(map)
    var byCell: [String: [String: [Int]]] = [:]
    for (row, activity) in map.activities.enumerated() {
      guard let area = activity.area.value else { continue }
      for sector in activity.sectors.value ?? [] {
        byCell[sector.rawValue, default: [:]][gathered.place(of: area) ?? area, default: []]
          .append(row)
      }
    }
    // A neighbour that the map mentions is not what it is about.
    let (home, around) = (index.homeArea.flatMap(areas.country), HomePlaces(index))
    let places = (coverage.places.map(\.id) + coverage.placesWithoutActivity).filter { place in
      guard let home, let country = areas.country(of: place) else { return around.contain(place) }
      return country == home
    }
    return coverage.sectors.map(\.id).flatMap { sector in
      places.map { place in
        let own = byCell[sector]?[place] ?? []
        let atOnce = AtOnce(own, efforts.groups(of: own), map).possible
        func parties(_ rows: [Int]) -> [String] {
          index.inOrder(rows.map { map.activities[$0].stakeholder })
        }
        let here = parties(own)
        return Cell(
          sector: sector, place: place, parties: here, atOnce: atOnce,
          around: parties(areas.around(place).flatMap { byCell[sector]?[$0] ?? [] }),
          state: State(parties: here.count, atOnce: atOnce, crowdedFrom: crowdedFrom))
      }
    }
  }
}

extension FieldOverlaps.Encounter {
  /// - Returns: `nil` where no two efforts may have met.
  fileprivate init?(
    _ rows: [Int], _ groups: [[String]], _ area: String, _ around: [Int], _ index: MapIndex
  ) {
    let map = index.map
    let times = AtOnce(rows, groups, map)
    guard times.possible > 1 else { return nil }
    let met = groups.filter { times.together.contains($0[0]) }
    let parties = Set(met.joined())
    self.init(
      action: map.activities[rows[0]].action, area: area, parties: index.inOrder(parties),
      efforts: met, atOnce: times.possible, certainlyAtOnce: times.certain,
      around: index.inOrder(
        Set(around.map { map.activities[$0].stakeholder }).subtracting(parties)),
      evidence: rows.filter { parties.contains(map.activities[$0].stakeholder) }
        .map { Evidence.activity($0, in: map) })
  }
}
