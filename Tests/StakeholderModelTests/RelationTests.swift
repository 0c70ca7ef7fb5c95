import StakeholderModel
import Testing

@Suite struct RelationTests {
  /// Design, section 4.
  private static let byLayer: [(Layer, [Relation])] = [
    (
      .governance,
      [
        .chairs, .coChairs, .secretariatOf, .memberOf, .observes, .heads, .reportsTo, .supervises,
        .createdBy, .hostedBy, .convenedBy, .delegatesTo, .represents, .leads, .implements,
      ]
    ),
    (.coordination, [.coordinatesWith, .collaboratesWith, .facilitates, .informs, .advocatesTo]),
    (.funding, [.funds]),
    (.assistance, [.assists, .backstops, .trains]),
    (.accountability, [.accountableTo, .evaluates, .audits]),
    (.history, [.succeeds]),
    (.other, [.unspecified]),
  ]

  @Test(arguments: byLayer)
  func belongsToItsLayer(layer: Layer, relations: [Relation]) {
    for relation in relations {
      #expect(relation.layer == layer, "\(relation.rawValue)")
      #expect(relation.isKnownTerm, "\(relation.rawValue)")
    }
  }

  @Test func noRelationIsLeftOutHere() {
    #expect(Self.byLayer.flatMap { $0.1.map(\.rawValue) } == Relation.terms.map(\.id))
  }

  @Test func anUnknownRelationIsInTheOtherLayer() {
    #expect(Relation(rawValue: "godfather-of").layer == .other)
  }

  @Test func fiveRelationsAreSeats() {
    let seats: [(Relation, Seat)] = [
      (.chairs, .chair), (.coChairs, .coChair), (.secretariatOf, .secretariat),
      (.memberOf, .member), (.observes, .observer),
    ]
    for (relation, seat) in seats { #expect(Seat(relation) == seat) }
    let others = Relation.terms.map { Relation(rawValue: $0.id) }
      .filter { !seats.map(\.0).contains($0) }
    for relation in others { #expect(Seat(relation) == nil, "\(relation.rawValue)") }
    #expect(Seat.allCases.shuffled().sorted() == Seat.allCases)
    #expect(Seat.allCases.allSatisfy { $0.label[.french] != nil && $0.label[.english] != nil })
  }
}
