import StakeholderModel
import Testing

@Suite struct LeavingOutTests {
  private var map: StakeholderMap {
    var map = StakeholderMap("a", "secret", "person", "b")
    map.stakeholders[1].visibility = .internal
    map.stakeholders[2].kind = .known(.person)
    map.stakeholders[2].influence = .known("5")
    map.stakeholders[2].position = .known("against")
    map.stakeholders[3].influence = .known("4")
    map.stakeholders[3].parent = .known("secret")
    map.ties = [
      Tie("a", .memberOf, "b"), Tie("secret", .funds, "a"), Tie("b", .informs, "secret"),
      Tie("b", .informs, "a"),
    ]
    map.ties[3].via = .known("secret")
    var meeting = Meeting()
    meeting.body = "secret"
    map.meetings = [meeting]
    return map
  }

  @Test func thePublicEditionNamesNobodyInternalAnywhere() {
    let edition = map.publicEdition()
    #expect(edition.stakeholders.map(\.id) == ["a", "person", "b"])
    #expect(edition.ties.map(\.relation) == [.memberOf, .informs])
    #expect(edition.meetings.isEmpty)
    #expect(edition.stakeholders[2].parent == .unknown)
    #expect(edition.ties[1].via == .unknown)
    for table in StakeholderMap.tables {
      for row in 0..<table.rowCount(edition) {
        for header in table.headersInUse(in: edition) {
          #expect(!table.cell(edition, row, header).contains("secret"))
        }
      }
    }
  }

  @Test func thePublicEditionIsSilentOnTheInfluenceOfPersonsOnly() {
    let edition = map.publicEdition()
    #expect(edition.stakeholders[1].influence == .unknown)
    #expect(edition.stakeholders[1].position == .unknown)
    #expect(edition.stakeholders[2].influence == .known("4"))
  }

  @Test func whatIsHiddenIsNotTakenForAbsent() {
    var complete = map
    for row in complete.stakeholders.indices { complete.stakeholders[row].complete = [.members] }
    // "a" and "b" are tied to somebody internal, "person" is not.
    #expect(complete.publicEdition().stakeholders.map(\.complete) == [[], [.members], []])
    var narrowed = complete
    narrowed.hideTies { $0.relation == .memberOf }
    #expect(narrowed.stakeholders.map(\.complete.isEmpty) == [true, false, false, true])
    var dated = complete
    dated.leaveOutTies { $0.relation == .memberOf }
    #expect(dated.stakeholders.allSatisfy { !$0.complete.isEmpty })
  }

  @Test func aMapWithoutInternalRowsStaysAsItIs() {
    var open = map
    open.stakeholders[1].visibility = nil
    open.stakeholders[2].kind = .unknown
    #expect(open.publicEdition() == open)
  }

  @Test func rowsKeepTheNumbersOfTheirFiles() {
    let edition = map.publicEdition()
    #expect((0..<3).map { edition.originalRow($0, of: "stakeholders") } == [0, 2, 3])
    #expect((0..<2).map { edition.originalRow($0, of: "ties") } == [0, 3])
    var twice = map
    twice.leaveOutTies { $0.relation == .memberOf }
    twice.leaveOutTies { $0.relation == .funds }
    #expect((0..<2).map { twice.originalRow($0, of: "ties") } == [2, 3])
    #expect(map.originalRow(1, of: "ties") == 1)
  }
}
