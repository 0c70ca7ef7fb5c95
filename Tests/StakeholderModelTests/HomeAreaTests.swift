import StakeholderModel
import Testing

@Suite struct HomeAreaTests {
  /// Bodies "b0", "b1" … with the area of each.
  private func index(_ areas: [String?], parents: [String: String] = [:]) -> MapIndex {
    var map = StakeholderMap()
    for (row, area) in areas.enumerated() {
      var body = Stakeholder("b\(row)", kind: .coordinationBody)
      if let area { body.area = .known(area) }
      map.stakeholders.append(body)
    }
    for (id, parent) in parents.sorted(by: { $0.key < $1.key }) {
      var area = Area()
      area.id = id
      area.parent = .known(parent)
      map.areas.append(area)
    }
    return MapIndex(map)
  }

  @Test func isTheAreaOfMostBodies() {
    #expect(index(["niger", "mali", "mali"]).homeArea == "mali")
    #expect(index([nil, nil]).homeArea == nil)
    #expect(index([]).homeArea == nil)
  }

  @Test func isTheFirstOfThoseThatDraw() {
    #expect(index(["niger", "mali"]).homeArea == "niger")
    #expect(index(["niger", "mali", "mali", "niger"]).homeArea == "niger")
    #expect(index(["togo", "mali", "niger", "niger", "mali"]).homeArea == "mali")
  }

  @Test func leavesOutTheBodiesOfNeighbours() {
    let index = index(["mali", "mali", "niger", nil, "mopti"], parents: ["mopti": "mali"])
    #expect(index.homeBodies == ["b0", "b1", "b3", "b4"])
  }

  @Test func aCircleOfAreasIsNowhere() {
    let index = index(["mali", "mali", "x"], parents: ["x": "y", "y": "x"])
    #expect(index.homeBodies == ["b0", "b1"])
  }

  @Test func everyBodyIsAtHomeWhereNoAreaIsNamed() {
    #expect(index([nil, nil]).homeBodies == ["b0", "b1"])
  }
}
