import Foundation
import StakeholderModel
import Testing

@Suite struct TranslationTests {
  private static let pt = Language(rawValue: "pt")

  /// What is said in Portuguese by a translation with these texts.
  private func say(_ text: LocalizedText, _ texts: [String: String]) -> String {
    Translation.$inForce.withValue([Self.pt: Translation(Self.pt, texts: texts)]) {
      text(Self.pt)
    }
  }

  @Test func findsATextByItsEnglishTemplate() {
    let date = "2023"
    let text = LocalizedText(en: "Data as of \(date).", fr: "Données : \(date).")
    #expect(say(text, ["Data as of {1}.": "Dados de {1}."]) == "Dados de 2023.")
    #expect(say(text, [:]) == "Data as of 2023.")
    #expect(text(Self.pt) == "Data as of 2023.")
  }

  @Test func valuesGoWhereTheLanguageWantsThem() {
    let (a, b) = ("{2}", "B")
    let text = LocalizedText(en: "\(a) then \(b)", fr: "")
    #expect(say(text, ["{1} then {2}": "{2}, {1}, {2}"]) == "B, {2}, B")
    // A value that is not wanted may be left out; a number that no value has stays.
    #expect(say(text, ["{1} then {2}": "{1} {3} {0} {999}"]) == "{2} {3} {0} {999}")
  }

  @Test func partsWithWordsOfTheirOwnAreTranslatedToo() {
    let level = LocalizedText(en: "high", fr: "élevée")
    let text = LocalizedText(en: "Severity: \(level).", fr: "Gravité : \(level(.french)).")
    let texts = ["Severity: {1}.": "Gravidade: {1}.", "high": "alta"]
    #expect(say(text, texts) == "Gravidade: alta.")
    #expect(say(text, ["Severity: {1}.": "Gravidade: {1}."]) == "Gravidade: high.")
  }

  @Test func signsNeedNoTranslationForTheirPartsToHaveOne() {
    let (file, fault) = ("a.csv", LocalizedText(en: "No row.", fr: "Aucune ligne."))
    let text = LocalizedText(en: "\(file): \(fault)", fr: "\(file) : \(fault(.french))")
    #expect(say(text, ["No row.": "Nenhuma linha."]) == "a.csv: Nenhuma linha.")
  }

  @Test func spacesInAKeyNeedNotBeTheRightOnes() {
    let number = 600
    let text = LocalizedText(en: " \(number)\u{A0}m\n", fr: "")
    #expect(say(text, ["{1} m": "{1}\u{A0}M "]) == " 600\u{A0}M\n")
  }

  @Test func frenchAndEnglishAreTheProgramsOwn() {
    let texts = ["Members": "Membros"]
    let all = [Language.french, .english, Self.pt].map { ($0, Translation($0, texts: texts)) }
    Translation.$inForce.withValue(Dictionary(uniqueKeysWithValues: all)) {
      let text = LocalizedText(en: "Members", fr: "Membres")
      #expect(text(.french) == "Membres" && text(.english) == "Members")
      #expect(text(Self.pt) == "Membros")
      #expect(Self.pt.say(en: "Members", fr: "Membres") == "Membros")
      #expect(Language.french.say(en: "Members", fr: "Membres") == "Membres")
    }
  }

  @Test func whatAMapGivesIsNotTranslated() {
    let name = LocalizedText([.english: "Health"])
    #expect(say(name, ["Health": "Saúde"]) == "Health")
    var own = LocalizedText(en: "Health", fr: "Santé")
    own[Language(rawValue: "es")] = "Salud"
    #expect(say(own, ["Health": "Saúde"]) == "Health")
    #expect(own(.french) == "Santé" && own.languages.map(\.rawValue) == ["en", "es", "fr"])
  }

  @Test func vocabulariesAreTranslatedByTheirLabels() {
    #expect(say(StakeholderKind.ministry.label, ["Ministry": "Ministério"]) == "Ministério")
    #expect(say(Relation(rawValue: "of-our-own").label, [:]) == "of-our-own")
  }

  @Test func tellsOnceAskedWhatIsMissing() {
    let lock = NSLock()
    nonisolated(unsafe) var missing: [String] = []
    let translation = Translation(Self.pt, texts: ["a": "b"]) { phrase in
      lock.withLock { missing.append(phrase.template) }
    }
    let part = LocalizedText(en: "part", fr: "partie")
    Translation.$inForce.withValue([Self.pt: translation]) {
      _ = LocalizedText(en: "a", fr: "a")(Self.pt)
      _ = LocalizedText(en: "\(part) of it", fr: "")(Self.pt)
      _ = LocalizedText(en: "\(1): \(2)", fr: "")(Self.pt)
      _ = LocalizedText(en: "not asked in Portuguese", fr: "")(.english)
    }
    #expect(missing == ["part", "{1} of it"])
  }

  @Test func isSeenByChildTasks() async {
    let translation = Translation(Self.pt, texts: ["Members": "Membros"])
    await Translation.$inForce.withValue([Self.pt: translation]) {
      async let text = LocalizedText(en: "Members", fr: "Membres")(Self.pt)
      #expect(await text == "Membros")
    }
  }

  @Test func itsLanguageIsOfferedBesideTheProgramsOwn() {
    #expect(Language.offered == [.french, .english])
    Translation.$inForce.withValue([Self.pt: Translation(Self.pt, texts: [:])]) {
      #expect(Language.offered == [.french, .english, Self.pt])
    }
  }
}
