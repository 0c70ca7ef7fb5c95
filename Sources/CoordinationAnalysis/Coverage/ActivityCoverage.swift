import OrderedCollections
import StakeholderModel

/// Who does what where, counted: how many parties work in each place and sector, with how many actions.
///
/// Only activities that are rows of the map count: a place or sector without any is one of which
/// nothing is known. Places are gathered at the coarsest level at which there are at least two of
/// them, so that a table of communes is read by region; an area above them, such as the whole country,
/// is no place beside its parts. O(activities × levels).
public struct ActivityCoverage: Codable, Hashable, Sendable {
  public let activities: Int
  /// Parties with at least one activity, in the order of the map.
  public let parties: [String]
  /// In the order of the areas table; then those of which the map has no row, in the order found.
  public let places: [Entry]
  /// Areas that contain the places, for activities of which no more is known.
  public let wider: [Entry]
  /// Most parties first.
  public let sectors: [Entry]
  /// By the text of the action, those with most places first.
  public let actions: [Entry]
  /// Activities of which the map does not say where, or in which sector.
  public let withoutPlace: Int
  public let withoutSector: Int
  /// Areas of the map, of the level of ``places``, for which no activity is known.
  public let placesWithoutActivity: [String]

  /// One place or sector.
  public struct Entry: Codable, Hashable, Sendable {
    /// The code of an area, a sector, or the text of an action.
    public let id: String
    public let parties: [String]
    public let actions: Int
    public let sectors: [String]
    public let places: [String]
  }

  public init(_ map: StakeholderMap) {
    let gathered = PlaceGathering(map)
    var byWider: OrderedDictionary<String, Collected> = [:]
    var byPlace: OrderedDictionary<String, Collected> = [:]
    var bySector: OrderedDictionary<String, Collected> = [:]
    var byAction: OrderedDictionary<String, Collected> = [:]
    var withoutPlace = 0
    var withoutSector = 0
    for activity in map.activities {
      let place = activity.area.value.flatMap { gathered.place(of: $0) }
      let sectors = (activity.sectors.value ?? []).map(\.rawValue)
      if let place {
        byPlace[place, default: Collected()].add(activity, sectors, [])
      } else if let area = activity.area.value {
        byWider[area, default: Collected()].add(activity, sectors, [])
      } else {
        withoutPlace += 1
      }
      byAction[activity.action, default: Collected()]
        .add(activity, sectors, [place].compactMap { $0 })
      if sectors.isEmpty { withoutSector += 1 }
      for sector in sectors {
        bySector[sector, default: Collected()].add(activity, [], [place].compactMap { $0 })
      }
    }
    activities = map.activities.count
    let active = Set(map.activities.map(\.stakeholder))
    parties = map.stakeholders.map(\.id).filter(active.contains)
    let order = Dictionary(
      map.areas.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func sorted(_ places: OrderedDictionary<String, Collected>) -> [Entry] {
      places.map { $1.entry($0) }
        .sorted { (order[$0.id] ?? .max, $0.id) < (order[$1.id] ?? .max, $1.id) }
    }
    let places = sorted(byPlace)
    self.places = places
    wider = sorted(byWider)
    sectors = bySector.map { $1.entry($0) }
      .sorted { ($1.parties.count, $0.id) < ($0.parties.count, $1.id) }
    actions = byAction.map { $1.entry($0) }
      .sorted { ($1.places.count, $0.id) < ($0.places.count, $1.id) }
    self.withoutPlace = withoutPlace
    self.withoutSector = withoutSector
    let level = map.areas.first { $0.id == places.first?.id }?.level.value
    placesWithoutActivity =
      level == nil
      ? []
      : map.areas.filter { $0.level.value == level && byPlace[$0.id] == nil }.map(\.id)
  }

  private struct Collected {
    var parties: OrderedSet<String> = []
    var actions: Set<String> = []
    var sectors: OrderedSet<String> = []
    var places: OrderedSet<String> = []

    mutating func add(_ activity: Activity, _ sectors: [String], _ places: [String]) {
      parties.append(activity.stakeholder)
      actions.insert(activity.action)
      self.sectors.append(contentsOf: sectors)
      self.places.append(contentsOf: places)
    }

    func entry(_ id: String) -> Entry {
      Entry(
        id: id, parties: Array(parties), actions: actions.count, sectors: Array(sectors),
        places: Array(places))
    }
  }
}
