import StakeholderModel

/// Eighteen women at fourteen events of one season in Natchez, Mississippi: Davis, Gardner &
/// Gardner, Deep South (1941), page 148, as kept in networkx.davis_southern_women_graph.
enum DavisSouthernWomen {
  /// One row a woman, one column an event, E1 first.
  static let attendance = [
    ("Evelyn Jefferson", "xxxxxx.xx....."),
    ("Laura Mandeville", "xxx.xxxx......"),
    ("Theresa Anderson", ".xxxxxxxx....."),
    ("Brenda Rogers", "x.xxxxxx......"),
    ("Charlotte McDowd", "..xxx.x......."),
    ("Frances Anderson", "..x.xx.x......"),
    ("Eleanor Nye", "....xxxx......"),
    ("Pearl Oglethorpe", ".....x.xx....."),
    ("Ruth DeSand", "....x.xxx....."),
    ("Verne Sanderson", "......xxx..x.."),
    ("Myra Liddel", ".......xxx.x.."),
    ("Katherina Rogers", ".......xxx.xxx"),
    ("Sylvia Avondale", "......xxxx.xxx"),
    ("Nora Fayette", ".....xx.xxxxxx"),
    ("Helen Lloyd", "......xx.xxx.."),
    ("Dorothy Murchison", ".......xx....."),
    ("Olivia Carleton", "........x.x..."),
    ("Flora Price", "........x.x..."),
  ]

  static let events = (1...14).map { "E\($0)" }

  /// Events as bodies, women as their members.
  static func map(complete: Set<String> = Set(events)) -> StakeholderMap {
    StakeholderMap(
      events.map { event in
        Stakeholder(event, .coordinationBody) {
          $0.complete = complete.contains(event) ? [.members] : []
        }
      } + attendance.map { woman, _ in Stakeholder(woman, .person) },
      attendance.flatMap { woman, row in
        zip(row, events).filter { $0.0 == "x" }.map { Tie(woman, .memberOf, $0.1) }
      })
  }
}
