import OrderedCollections
import StakeholderModel

/// Who created a body, convenes it, supervises it and hosts it, as far as is known.
struct BodyAuthority {
  /// Rows of ties and the parties that they name, each once.
  struct Role {
    let rows: [Int]
    let parties: [String]
  }

  let creating: Role
  let convening: Role
  let supervising: Role
  let hosting: Role

  init(_ body: String, _ index: MapIndex) {
    let ties = index.map.ties
    func named(_ relation: Relation) -> Role {
      let rows = index.tiesInForce(from: body, [relation])
      return Role(rows: rows, parties: Array(OrderedSet(rows.map { ties[$0].to })))
    }
    let supervising = index.tiesInForce(to: body, [.supervises])
    (creating, convening, hosting) = (named(.createdBy), named(.convenedBy), named(.hostedBy))
    self.supervising = Role(
      rows: supervising, parties: Array(OrderedSet(supervising.map { ties[$0].from })))
  }

  /// Whether convener and host are known, and none is the other.
  var isConvenedApartFromHost: Bool {
    !convening.rows.isEmpty && !hosting.rows.isEmpty
      && Set(convening.parties).isDisjoint(with: hosting.parties)
  }
}
