import StakeholderModel
import Testing

@Suite struct NameInSentenceTests {
  private static let map: StakeholderMap = {
    var map = StakeholderMap("plain")
    var unit = Stakeholder("ccn", name: "CCN")
    unit.names = LocalizedText([
      .french: "Cellule de coordination", .english: "Coordination Unit",
    ])
    unit.acronym = "CCN"
    unit.acronyms[.english] = "NCU"
    map.stakeholders.append(unit)
    var named = Stakeholder("pam", name: "PAM au Mali")
    named.acronym = "PAM"
    map.stakeholders.append(named)
    return map
  }()

  private let french = NameInSentence(map, in: .french)
  private let english = NameInSentence(map, in: .english)

  @Test(arguments: [
    ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a et b", "a and b"),
    (["a", "b", "c"], "a, b et c", "a, b and c"),
  ])
  func listsWithAnAndBeforeTheLast(items: [String], inFrench: String, inEnglish: String) {
    #expect(french.list(items) == inFrench)
    #expect(english.list(items) == inEnglish)
  }

  @Test func namesInFullWithTheAcronymOfTheLanguage() {
    #expect(french.full("ccn") == "Cellule de coordination (CCN)")
    #expect(english.full("ccn") == "Coordination Unit (NCU)")
    #expect(french.full("plain") == "plain")
  }

  @Test func doesNotRepeatAnAcronymThatTheNameHolds() {
    #expect(french.full("pam") == "PAM au Mali")
  }

  @Test func namesShortByTheAcronym() {
    #expect(french.short("ccn") == "CCN")
    #expect(english.short("ccn") == "NCU")
    #expect(english.short("plain") == "plain")
  }

  @Test func callsSomebodyTheMapDoesNotHaveByTheId() {
    #expect(french.full("nobody") == "nobody")
    #expect(french.short("nobody") == "nobody")
    #expect(english.withArticle("nobody") == "nobody")
  }

  @Test func putsTheArticleOfTheLanguage() {
    #expect(french.withArticle("ccn") == "la Cellule de coordination (CCN)")
    #expect(english.withArticle("ccn") == "the Coordination Unit (NCU)")
    #expect(french.french("ccn").of == "de la Cellule de coordination (CCN)")
  }

  @Test func typesetsFrenchNamesOnly() {
    var map = StakeholderMap()
    map.stakeholders = [Stakeholder("asc", name: "Alliance d'ici")]
    #expect(NameInSentence(map, in: .french).full("asc") == "Alliance d’ici")
    #expect(NameInSentence(map, in: .french).short("asc") == "Alliance d’ici")
    #expect(NameInSentence(map, in: .english).full("asc") == "Alliance d'ici")
  }

  @Test func namesTermsInTheLanguage() {
    #expect(french.term("health", of: "sector") == "Santé")
    #expect(english.term("health", of: "sector") == "Health")
    #expect(english.term("of-our-own", of: "sector") == "of-our-own")
  }

  @Test func wordsThatAllNamesBeginWithAreSaidOnce() {
    var map = StakeholderMap()
    for (id, field) in [("a", "la santé"), ("b", "l'eau"), ("c", "la nutrition")] {
      map.stakeholders.append(Stakeholder(id, name: "Structures sectorielles pour \(field)"))
    }
    map.stakeholders.append(Stakeholder("other", name: "Comité pour la santé"))
    let names = NameInSentence(map, in: .french)
    #expect(
      names.gathered(["a", "b", "c"])
        == "les structures sectorielles pour la santé, l’eau et la nutrition")
    #expect(names.gathered(["a"]) == "les structures sectorielles pour la santé")
    #expect(
      names.gathered(["a", "other"])
        == "les structures sectorielles pour la santé et le Comité pour la santé")
    #expect(names.gathered([]) == "")
  }

  @Test func aTieThatIsNoPlainFactSaysSoBesideTheName() {
    let names = NameInSentence(StakeholderMap("a"), in: .french)
    var tie = Tie("a", .memberOf, "b")
    #expect(names.short("a", of: tie) == "a")
    tie.confidence = .known(.reported)
    #expect(names.short("a", of: tie) == "a")
    tie.confidence = .known(.inferred)
    #expect(names.short("a", of: tie) == "a (déduit)")
    tie.confidence = .known(.disputed)
    #expect(names.short("a", of: tie) == "a (discordant)")
    tie.status = .known(.planned)
    #expect(names.short("a", of: tie) == "a (prévu)")
    tie.status = .known(.proposed)
    #expect(names.short("a", of: tie) == "a (proposé)")
    tie.status = .known(.lapsed)
    #expect(names.short("a", of: tie) == "a (terminé)")
  }
}
