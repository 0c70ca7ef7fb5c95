import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@Suite struct DrawioFormatTests {
  private func write(_ map: StakeholderMap) throws -> (text: String, losses: [Diagnostic]) {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "map.drawio.csv")
      let losses = try FormatCatalog.format(forWriting: file).write(map, to: file)
      return (try String(contentsOf: file, encoding: .utf8), losses)
    }
  }

  private func party(_ id: String, _ name: String, _ kind: StakeholderKind) -> Stakeholder {
    var party = Stakeholder()
    (party.id, party.name, party.kind) = (id, name, .known(kind))
    return party
  }

  private var map: StakeholderMap {
    var map = StakeholderMap()
    map.settings.languages = [.french]
    map.stakeholders = [
      party("pm", "Premier ministre", .headOfGovernment),
      party("unit,1", "Cellule <50 % & plus>", .coordinationBody),
      party("ngo", "ONG", .nationalNGO),
    ]
    map.stakeholders[1].acronym = "CCN"
    map.ties = [
      Tie("unit,1", .reportsTo, "pm"), Tie("pm", .chairs, "unit,1"),
      Tie("ngo", .memberOf, "unit,1"),
      Tie("pm", .heads, "ngo"),
    ]
    map.ties[3].status = .known(.lapsed)
    return map
  }

  @Test func partiesAndTheirPlacesAreWritten() throws {
    let (text, losses) = try write(map)
    let lines = text.split(separator: "\n").map(String.init)
    let data = lines.drop { $0.hasPrefix("#") }
    #expect(
      Array(data) == [
        "code,party,round,fill,stakemap,kind,level,chairs,reports-to",
        "n1,Premier ministre,0,#ffffff,pm,Chef du gouvernement,,n2,",
        "n2,\"Cellule &lt;50 &#37; &amp; plus&gt;<br><i>CCN</i>\",1,#e8f1fa,\"unit,1\",Organe de coordination,,,n1",
      ])
    // Each row of settings is one line, with a JSON that can be read.
    for line in lines where line.hasPrefix("# connect: ") {
      let json = try JSONSerialization.jsonObject(with: Data(line.dropFirst(11).utf8))
      let connection = try #require(json as? [String: Any])
      #expect(connection["to"] as? String == "code")
      let isUpward = connection["from"] as? String == "reports-to"
      #expect(connection["invert"] as? Bool == isUpward)
      #expect((connection["style"] as? String)?.contains("startArrow=blockThin") == isUpward)
    }
    #expect(lines.contains { $0.contains("\"label\": \"rend compte à\"") })
    #expect(losses.map(\.code) == ["not-held", "not-held"])
    #expect(losses[1].summary(.english) == "Ties that stand in no organogram, left out: 2.")
  }

  @Test func theMapOfMaliIsAnOrganogramOfItsBodies() throws {
    let map = try FormatCatalog.read(Places.datasets.appending(path: "mali")).map
    let (text, losses) = try write(map)
    let rows = text.split(separator: "\n").drop { $0.hasPrefix("#") }.dropFirst()
    #expect(rows.count > 20 && rows.count < map.stakeholders.count)
    #expect(losses.count == 2)
  }

  @Test func anEmptyMapIsWritten() throws {
    let (text, losses) = try write(StakeholderMap())
    #expect(text.hasSuffix("code,party,round,fill,stakemap,kind,level\n") && losses.isEmpty)
  }

  @Test func whatIsOnlyWrittenIsNotReadAsAnythingElse() throws {
    #expect(FormatCatalog.formats.filter { !$0.canRead }.map(\.id) == ["drawio"])
    let text = try write(map).text
    let error = #expect(throws: FormatError.self) { try FormatCatalog.read("map.drawio.csv", text) }
    guard case .unrecognised(_, let known) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!known.contains("drawio"))
  }
}
