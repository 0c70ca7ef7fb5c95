import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@testable import StakemapCommands

@Suite struct AlignmentCommandTests {
  /// A folder with a small map: two rounds of a workshop, an answer in words, a measure and a stage.
  private func withMap(_ use: (String, URL) throws -> Void) throws {
    try Places.withTemporaryFolder { folder in
      for (table, text) in [
        ("stakeholders", "id,name,name:fr\nmoh,Ministry of Health,Ministère de la santé\n"),
        ("ties", "from,to,relation\n"),
        ("areas", "id,name\nx,Pays X\n"), ("instruments", "id,title\np,Plan commun\n"),
        (
          "assessments",
          """
          subject,framework,domain,item,respondent_group,score,scale,answer,date
          x,alignment-maturity,plan unique,Niveau,,2,1-5,,2022
          x,alignment-maturity,plan unique,Niveau,,3,1-5,,2023
          x,alignment-diagnostic,plan unique,Suivi,government,1,1-5,,2023
          x,alignment-diagnostic,plan unique,Suivi,donors,4,1-5,,2023
          x,alignment-diagnostic,plan unique,Accord,,,,trouvé,2023

          """
        ),
        ("plans", "plan,action,domain,responsible\np,Revue annuelle,plan unique,moh\n"),
        ("stages", "subject,stage,status,end\nx,Orientation,done,2022-07\n"),
      ] {
        try Data(text.utf8).write(to: folder.appending(path: "\(table).csv"))
      }
      try use(folder.path, folder)
    }
  }

  /// The example says that everything in it is made up, wherever somebody may look.
  @Test func theWorkshopShowsTheAnalysisOnAnswersThatAreMadeUp() throws {
    let folder = Places.checkout.appending(path: "Examples/alignment-workshop")
    let strict = stakemap("validate", folder.path, "--strict")
    #expect(strict.code == 0, "\(strict.errors)")
    let map = try FormatCatalog.read(folder).map
    for language in Language.spoken {
      let word = language == .french ? "invent" : "made up"
      for text in [map.settings.title(in: language), map.settings.caveats[language]] {
        let plain = try #require(text).lowercased().replacing("-", with: " ")
        #expect(plain.contains(word) || plain.contains("fictif"), "\(plain)")
      }
    }
    let outcome = stakemap(
      "alignment", folder.path, "--show", "scores", "--format", "csv", "--lang", "en")
    #expect(outcome.code == 0 && outcome.output.contains("One budget"))
    let progress = stakemap("alignment", folder.path, "--show", "progress", "--lang", "en").output
    let row = progress.split(separator: "\n").first {
      $0.contains("One budget") && $0.contains("Partners off budget")
    }
    #expect(row?.hasSuffix("+1") == true)
    let levels = stakemap("alignment", folder.path, "--show", "levels", "--lang", "fr").output
    #expect(levels.contains("Ensemble") && levels.contains("Maturité"))
  }

  @Test func theJSONHasEverySideOfTheAnalysis() throws {
    try withMap { map, _ in
      let outcome = stakemap("alignment", map, "--format", "json")
      #expect(outcome.code == 0)
      let json = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
      #expect(
        Set(json.keys) == [
          "answers", "levels", "measures", "processes", "progress", "tables", "unreadable",
        ])
      let row = ((json["tables"] as? [[String: Any]])?[1]["domains"] as? [[String: Any]])?.first
      #expect(row?["diverges"] as? Bool == true && row?["test"] is NSNull)
    }
  }

  @Test func theTextTellsEverySideInBothLanguages() throws {
    try withMap { map, _ in
      let french = stakemap("alignment", map, "--lang", "fr").output
      for text in [
        "Notes par domaine et par groupe", "Niveaux atteints", "Maturité de l’alignement",
        "Coordonné", "Grille générique de stakemap", "+1", "3 ≠", "Revue annuelle",
        "Ministère de la santé", "Étapes du processus", "Orientation", "trouvé", "Ensemble",
      ] {
        #expect(french.contains(text), "\(text) in \(french)")
      }
      let english = stakemap("alignment", map, "--lang", "en").output
      for text in ["Together", "Coordinated", "Change from round to round", "Agreed measures"] {
        #expect(english.contains(text), "\(text)")
      }
    }
  }

  @Test(arguments: ["scores", "levels", "progress", "answers", "measures", "process"])
  func onePartCanBeAskedForAsATable(_ part: String) throws {
    try withMap { map, _ in
      let outcome = stakemap("alignment", map, "--show", part, "--format", "csv", "--lang", "en")
      #expect(outcome.code == 0 && outcome.output.split(separator: "\n").count > 1)
      if part == "scores" {
        #expect(
          outcome.output == stakemap("alignment", map, "--format", "csv", "--lang", "en").output)
        #expect(
          outcome.output.contains("Diagnostic of alignment,Pays X,Plan unique,Suivi,Donors,4,1,4,"))
      }
    }
  }

  @Test func aRubricOfTheUsersNamesTheLevels() throws {
    try withMap { map, folder in
      let file = folder.appending(path: "own.yaml")
      try Data(
        """
        framework: alignment-maturity
        title: Notre échelle
        origin: Libellé du groupe de travail.
        scale: 1-5
        bands: [{from: 1, to: 2, name: bas}, {from: 3, to: 5, name: haut}]
        """.utf8
      ).write(to: file)
      let text = stakemap("alignment", map, "--rubric", file.path, "--lang", "fr").output
      #expect(text.contains("haut") && text.contains("Libellé du groupe de travail."))
      #expect(text.contains("Notre échelle") && !text.contains("Coordonné"))
      try Data("scale: x".utf8).write(to: file)
      let fault = stakemap("alignment", map, "--rubric", file.path)
      #expect(fault.code == 65 && fault.output.isEmpty && fault.errors.contains("own.yaml:1:1"))
    }
  }

  @Test func aMapWithoutAnyOfItSaysSo() throws {
    try Places.withTemporaryFolder { folder in
      try Data("id,name\na,A\n".utf8).write(to: folder.appending(path: "stakeholders.csv"))
      try Data("from,to,relation\n".utf8).write(to: folder.appending(path: "ties.csv"))
      let french = stakemap("alignment", folder.path, "--lang", "fr")
      #expect(french.code == 0 && french.output.contains("ne dit rien de l’alignement"))
      #expect(stakemap("alignment", folder.path, "--lang", "en").output.contains("nothing"))
    }
  }

  @Test func aPartThatIsNoneIsRefused() {
    #expect(stakemap("alignment", mali, "--show", "nothing").code == 64)
  }
}
