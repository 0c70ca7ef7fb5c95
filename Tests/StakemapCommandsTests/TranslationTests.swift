import Foundation
import TestSupport
import Testing

@Suite struct TranslationTests {
  private let portuguese = Places.checkout.appending(path: "Examples/Portuguese/pt.yaml").path

  @Test func theOrganogramSpeaksPortuguese() {
    let outcome = stakemap(
      "render", mali, "--diagram", "organogram", "--lang", "pt", "--translation", portuguese,
      "--page", "a3")
    #expect(outcome.code == 0)
    for text in [
      // The title, the legend, lanes, seats and the foot.
      "Organograma da coordenação", "órgão ou rede de coordenação", "é acolhido por",
      "supervisiona", "NACIONAL", "Presidência:", "Dados: março de 2023",
    ] {
      #expect(outcome.output.contains(text), "\(text)")
    }
    #expect(!outcome.output.contains("hosted by"))
  }

  @Test func theReportOfASmallMapSpeaksPortugueseBesideItsOwnLanguages() throws {
    try Places.withTemporaryFolder { folder in
      let map = try smallMap(in: folder, languages: ["fr", "pt"])
      let out = folder.appending(path: "out")
      let outcome = stakemap(
        "report", map.path, "--translation", portuguese, "-o", out.path, "--no-word")
      #expect(outcome.code == 0)
      #expect(FileManager.default.fileExists(atPath: out.appending(path: "fr/report.md").path))
      let text = try String(
        contentsOf: out.appending(path: "pt/report.md"), encoding: .utf8)
      for heading in [
        "## Em resumo", "## Órgãos de coordenação", "## Constatações", "## Financiamentos",
        "## Questões em aberto", "## Método e limites", "| Órgão | Nível |",
        "não presta contas a ninguém", "1.200.000\u{A0}XOF", "Figura 1: Organograma da coordenação",
      ] {
        #expect(text.contains(heading), "\(heading) in \(text)")
      }
    }
  }

  @Test func theSummaryNamesKindsAndRelations() {
    let outcome = stakemap("summary", mali, "--lang", "pt", "--translation", portuguese)
    #expect(outcome.output.contains("Órgão de coordenação"))
    #expect(outcome.output.contains("é membro de"))
    #expect(outcome.errors.isEmpty)
  }

  @Test func aLanguageNeedsATranslation() {
    #expect(stakemap("summary", mali, "--lang", "pt").code == 64)
    let other = stakemap("summary", mali, "--lang", "es", "--translation", portuguese)
    #expect(other.code == 64 && other.errors.contains("fr, en, pt"))
    // A translation alone changes nothing.
    #expect(
      stakemap("summary", mali, "--translation", portuguese).output
        == stakemap("summary", mali).output)
    #expect(stakemap("summary", mali, "--translation", "/none.yaml").code == 65)
  }

  @Test func theFirstOfSeveralFilesGivesAText() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "own.yaml")
      try Data("language: pt\ntexts:\n  - {en: Ministry, pt: Pasta}\n".utf8).write(to: file)
      let outcome = stakemap(
        "summary", mali, "--lang", "pt", "--translation", file.path, "--translation", portuguese)
      #expect(outcome.output.contains("Pasta") && outcome.output.contains("Doador"))
    }
  }

  @Test func whatHasNoTranslationIsEnglishAndSaidToBe() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "pt.yaml")
      try Data("language: pt\ntexts:\n  - {en: Ministry, pt: Ministério}\n".utf8).write(to: file)
      let outcome = stakemap("summary", mali, "--lang", "pt", "--translation", file.path)
      #expect(outcome.code == 0 && outcome.output.contains("Ministério"))
      #expect(outcome.output.contains("Donor"))
      #expect(outcome.errors.contains("Texts without a translation"))
    }
  }

  @Test func textsListsWhatIsToBeTranslatedAndKeepsWhatIs() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "pt.yaml")
      #expect(stakemap("texts", mali, "--into", "pt", "-o", file.path).code == 0)
      let empty = try String(contentsOf: file, encoding: .utf8)
      #expect(empty.contains("language: pt\n"))
      #expect(
        empty.contains("  # Data as of março de 2023.\n  - en: \"Data as of {1}.\"\n    pt: \"\""))
      // Parts of a text are listed with it, though it has no translation yet.
      #expect(empty.contains("- en: \"still being set up\""))

      let begun = empty.replacing(
        "- en: \"Ministry\"\n    pt: \"\"", with: "- en: \"Ministry\"\n    pt: \"Ministério\"")
      try Data(begun.utf8).write(to: file)
      let next = stakemap("texts", mali, "--translation", file.path).output
      #expect(next.contains("- en: \"Ministry\"\n    pt: \"Ministério\""))
      #expect(next.split(separator: "- en: \"Ministry\"").count == 2)
      let count = { (text: String) in text.split(separator: "\n  - en: ").count }
      #expect(count(next) == count(empty))
    }
  }

  @Test func textsIntoWhatTheProgramSpeaksIsRefused() {
    #expect(stakemap("texts", mali, "--into", "fr").code == 64)
    #expect(stakemap("texts", mali, "--into", "Portuguese (Angola)").code == 64)
    #expect(stakemap("texts", mali).code == 64)
    #expect(stakemap("texts", mali, "--into", "es", "--translation", portuguese).code == 64)
  }

  private func smallMap(in folder: URL, languages: [String]) throws -> URL {
    let map = folder.appending(path: "map")
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    let tables = [
      "stakeholders.csv": """
      id,name,name:pt,kind,level,complete,sources
      cnn,Conseil de la nutrition,Conselho da Nutrição,coordination-body,national,lines,s1
      groupe,Groupe technique,Grupo técnico,coordination-body,national,,s1
      msp,Ministère de la santé,Ministério da Saúde,ministry,national,,s1
      fonds,Fonds commun,Fundo comum,pooled-fund,,,s1
      """,
      "ties.csv": """
      from,to,relation,amount,currency,sources
      msp,cnn,chairs,,,s1
      fonds,msp,funds,1200000,XOF,s1
      """,
      "sources.csv": "id,title\ns1,Relatório\n",
      "datapackage.json": """
      {"name": "map", "title": "Mapa", "languages": \(languages), "resources": []}
      """,
    ]
    for (name, text) in tables {
      try Data(text.utf8).write(to: map.appending(path: name))
    }
    return map
  }
}
