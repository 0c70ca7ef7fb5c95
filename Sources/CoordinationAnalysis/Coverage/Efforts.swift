import OrderedCollections
import StakeholderModel

/// Who acts together: parties with a tie between them, and those that one passage of a source names for the
/// same action and place.
struct Efforts {
  private let index: MapIndex

  init(_ index: MapIndex) { self.index = index }

  /// The parties of some activities, those who act together in one group; in the order of the map.
  /// O(activities + ties of their parties).
  func groups(of rows: [Int]) -> [[String]] {
    let activities = rows.map { index.map.activities[$0] }
    let parties = index.inOrder(activities.map(\.stakeholder))
    var group = Dictionary(uniqueKeysWithValues: zip(parties, parties))
    func root(_ party: String) -> String {
      var root = party
      while let next = group[root], next != root { root = next }
      return root
    }
    func join(_ a: String, _ b: String) {
      let (first, second) = (root(a), root(b))
      // The group is called by its first party.
      if index.comesBefore(first, second) { group[second] = first } else { group[first] = second }
    }
    var named: [SourceReference: String] = [:]
    for activity in activities {
      for source in activity.sources where source.locator != nil {
        if let other = named[source] { join(other, activity.stakeholder) }
        named[source] = activity.stakeholder
      }
    }
    let known = Set(parties)
    for party in parties {
      for row in index.tiesInForce(from: party) where known.contains(index.map.ties[row].to) {
        join(party, index.map.ties[row].to)
      }
      if let parent = index.stakeholder(party)?.parent.value, known.contains(parent) {
        join(party, parent)
      }
    }
    return Array(OrderedDictionary(grouping: parties, by: root).values)
  }
}

extension MapIndex {
  /// Each once, in the order of the map; those that it does not have come last, by id.
  func inOrder(_ ids: some Sequence<String>) -> [String] { Set(ids).sorted(by: comesBefore) }

  func comesBefore(_ a: String, _ b: String) -> Bool {
    (row(ofStakeholder: a) ?? .max, a) < (row(ofStakeholder: b) ?? .max, b)
  }
}
