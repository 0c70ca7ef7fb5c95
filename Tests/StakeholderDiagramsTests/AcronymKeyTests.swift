import GraphDrawing
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderDiagrams

@Suite struct AcronymKeyTests {
  private func drawing(_ labels: String...) -> Drawing {
    var drawing = Drawing(name: "x")
    drawing.nodes = labels.enumerated().map {
      DrawingNode(id: "\($0)", label: .plain($1), tooltip: "")
    }
    return drawing
  }

  private func text(_ drawing: Drawing, _ language: Language = .french) -> String? {
    AcronymKey.text(of: drawing, Mali.map, language)?.plain
  }

  @Test func namesWhatAnAcronymStandsFor() {
    #expect(
      text(drawing("Membres : ASC (déduit), SBN", "CCN"))
        == """
        Sigles : ASC : Alliance de la société civile ; CCN : Cellule de coordination de la nutrition ; \
        SBN : Réseau du secteur privé.
        """)
    #expect(text(drawing("SMS"), .english) == "Acronyms: SMS: SUN Movement Secretariat.")
  }

  @Test func aNameThatIsWrittenOutNeedsNoKey() {
    #expect(text(drawing("Cellule de coordination de la nutrition (CCN)")) == nil)
    var wrapped = drawing()
    let lines = [[TextRun("Cellule de coordination")], [TextRun("de la nutrition (CCN)")]]
    wrapped.nodes = [
      DrawingNode(
        id: "a", label: .table(LabelTable(rows: [[LabelCell(lines)]])), tooltip: "")
    ]
    #expect(text(wrapped) == nil)
    wrapped.edges = [DrawingEdge(from: "a", to: "a", tooltip: "")]
    wrapped.edges[0].label = [TextRun("par l’ASC")]
    #expect(text(wrapped) == "Sigles : ASC : Alliance de la société civile.")
  }

  @Test func partsOfWordsAndHiddenBoxesAreNoAcronyms() {
    #expect(text(drawing("ASCENSION", "pasASC", "")) == nil)
    var hidden = drawing("ASC")
    hidden.nodes[0].isInvisible = true
    #expect(text(hidden) == nil)
  }

  @Test func aLongKeyEndsWithANumber() {
    var map = StakeholderMap()
    map.stakeholders = (0..<50).map { number in
      var party = Stakeholder()
      (party.id, party.name, party.acronym) = ("p\(number)", "Partie \(number)", "P\(number)")
      return party
    }
    let all = drawing((0..<50).map { "P\($0)" }.joined(separator: ", "))
    #expect(AcronymKey.text(of: all, map, .french)?.plain.hasSuffix(" ; et 10 autres.") == true)
    #expect(AcronymKey.text(of: all, map, .english)?.hasSuffix("; 10 more.") == true)
  }

  @Test func standsAtTheFootOfAPage() throws {
    let page = try DiagramPage.page(
      MembershipMap(), of: Mali.map, DiagramSetting(language: .french))
    #expect(page.writtenBeside.plain.contains("SBN : Réseau du secteur privé"))
    var inset = DiagramSetting(language: .french)
    inset.isInset = true
    #expect(
      try !DiagramPage.page(MembershipMap(), of: Mali.map, inset).writtenBeside.contains("Sigles"))
  }
}
