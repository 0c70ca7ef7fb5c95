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

  @Test func everyRelationCanBeProposedInBothLanguages() {
    let names = [FrenchName("Cellule de nutrition"), FrenchName("Agences")]
    for relation in Relation.terms.map({ Relation(rawValue: $0.id) }) where relation != .unspecified
    {
      let infinitive = relation.infinitive
      #expect(infinitive.verb(.english) != "be tied to", "\(relation.rawValue)")
      for name in names {
        let text = infinitive.ofFrench(name)
        #expect(text.hasPrefix("de ") || text.hasPrefix("d’"))
        #expect(text.hasSuffix(infinitive.french(name)))
        #expect(!text.contains("de les") && !text.contains("à les"))
      }
    }
  }

  @Test(arguments: [
    (Relation.facilitates, "de faciliter le travail du Comité"),
    (.assists, "d’appuyer le Comité"), (.evaluates, "d’évaluer le Comité"),
    (.hostedBy, "d’héberger le Comité"), (.reportsTo, "de rendre compte au Comité"),
    (.collaboratesWith, "de collaborer avec le Comité"),
    (Relation(rawValue: "our-own"), "d’établir un lien avec le Comité"),
  ])
  func theInfinitiveTakesItsObjectWithItsPreposition(_ relation: Relation, _ text: String) {
    #expect(relation.infinitive.ofFrench(FrenchName("Comité")) == text)
  }

  @Test func ofWhatIsDoneToAPartyTheOtherOneActs() {
    let reversed = Relation.terms.map { Relation(rawValue: $0.id) }.filter(\.infinitive.isReversed)
    #expect(Set(reversed) == [.createdBy, .hostedBy, .convenedBy])
  }
}
