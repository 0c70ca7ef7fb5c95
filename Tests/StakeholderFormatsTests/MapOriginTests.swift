import StakeholderModel
import Testing

@testable import StakeholderFormats

@Suite struct MapOriginTests {
  private static let origin: MapOrigin = {
    var origin = MapOrigin()
    origin.tables["ties"] = MapOrigin.TableOrigin(
      source: .file("data/ties.csv"), lines: [2, 5], columns: ["from": 3])
    return origin
  }()

  private func located(_ place: Diagnostic.Place) -> String {
    let diagnostic = Diagnostic(.note, code: "x", summary: .init(en: "x", fr: "x"), at: place)
    return "\(Self.origin.located(diagnostic).place)"
  }

  @Test func aCellIsALineAndAColumnOfItsFile() {
    #expect(located(.cell(table: "ties", row: 2, column: "from")) == "data/ties.csv:2:3")
    #expect(located(.cell(table: "ties", row: 3, column: "from")) == "data/ties.csv:5:3")
  }

  @Test func aCellIsACellOfItsSheet() {
    var origin = MapOrigin()
    origin.tables["ties"] = MapOrigin.TableOrigin(
      source: .sheet("Liens", workbook: "map.xlsx"), lines: [4, 9], columns: ["from": 3])
    func located(_ row: Int, _ column: String?) -> String {
      let place = Diagnostic.Place.cell(table: "ties", row: row, column: column)
      return "\(origin.located(place))"
    }
    #expect(located(2, "from") == "map.xlsx:Liens!C4")
    #expect(located(3, "to") == "map.xlsx:Liens!9:9")
    #expect(located(4, "from") == "map.xlsx:Liens")
  }

  @Test func aColumnThatTheFileDoesNotHaveIsLeftOut() {
    #expect(located(.cell(table: "ties", row: 3, column: "sources")) == "data/ties.csv:5")
    #expect(located(.cell(table: "ties", row: 3, column: nil)) == "data/ties.csv:5")
  }

  @Test func aRowThatTheFileDoesNotHaveIsLeftOut() {
    #expect(located(.cell(table: "ties", row: 4, column: nil)) == "data/ties.csv")
    #expect(located(.cell(table: "ties", row: 1, column: nil)) == "data/ties.csv")
  }

  @Test func otherPlacesStayAsTheyAre() {
    #expect(located(.map) == "map")
    #expect(located(.cell(table: "areas", row: 2, column: "id")) == "areas:2:id")
    #expect(located(.file("ties.csv", line: 9, column: 1)) == "ties.csv:9:1")
  }
}
