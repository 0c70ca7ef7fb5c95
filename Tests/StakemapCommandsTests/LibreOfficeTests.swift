import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

/// The first ten minutes of a consultant, with LibreOffice as the program in which workbooks and
/// reports are opened.
@Suite(.serialized) struct LibreOfficeTests {
  private func converted(_ file: URL, to format: String, in folder: URL) throws -> URL {
    let office = try #require(Program("soffice"), "Scripts/install --tests installs it")
    let out = folder.appending(path: "office")
    // A profile of its own: two runs at a time would refuse each other.
    let outcome = try office.run([
      "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)", "--headless",
      "--convert-to", format, "--outdir", out.path, file.path,
    ])
    #expect(outcome.status == 0, "\(outcome.errorText)")
    let name = file.deletingPathExtension().appendingPathExtension(format).lastPathComponent
    return out.appending(path: name)
  }

  @Test func aFrenchWorkbookFilledInBecomesAFrenchWordReport() throws {
    try Places.withTemporaryFolder { folder in
      let empty = folder.appending(path: "vide.xlsx")
      #expect(stakemap("new", empty.path, "--lang", "fr").code == 0)
      let opened = try converted(empty, to: "xlsx", in: folder)
      #expect(try FormatCatalog.read(opened).allDiagnostics().filter { $0.severity > .note } == [])

      let filled = folder.appending(path: "carte.xlsx")
      let python = try #require(
        Program("python", also: [Places.checkout.appending(path: ".venv/bin").path]))
      let script = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "fill-in.py")
      let outcome = try python.run([script.path, opened.path, filled.path])
      #expect(outcome.status == 0, "\(outcome.errorText)")
      let saved = try converted(filled, to: "xlsx", in: folder)

      let reading = try FormatCatalog.read(saved)
      #expect(reading.allDiagnostics().filter { $0.severity == .error } == [])
      let map = reading.map
      #expect(map.stakeholders.map(\.id) == ["bpm", "ms", "cn", "fonds-mondial-d-essai"])
      #expect(
        map.ties.map { "\($0.from) \($0.relation.rawValue) \($0.to)" } == [
          "cn convened-by bpm", "cn hosted-by ms", "fonds-mondial-d-essai funds ms",
        ])
      #expect(map.ties[2].amount == Decimal(string: "1250000.5"))
      #expect(map.ties.map(\.start.value?.description) == [nil, "2019", "2023-03"])
      #expect(map.settings.date?.description == "2024-06-30")
      #expect(map.stakeholders[2].sectors.value?.map(\.rawValue) == ["nutrition", "health"])

      let out = folder.appending(path: "rapport")
      #expect(stakemap("report", saved.path, "-o", out.path).code == 0)
      let pdf = try converted(out.appending(path: "fr/report.docx"), to: "pdf", in: folder)
      let reader = try #require(Program("pdftotext"))
      let text = try reader.run(["-layout", pdf.path, "-"]).text
      #expect(text.contains("La nutrition en Testonie"))
      #expect(text.contains("est convoquée par le Bureau du Premier ministre"))
      #expect(text.contains("Tableau 1"))
      #expect(text.contains("Figure 1"))
    }
  }

  @Test func faultsNameTheSheetAndTheCell() throws {
    try Places.withTemporaryFolder { folder in
      let workbook = folder.appending(path: "carte.xlsx")
      _ = stakemap("new", workbook.path, "--lang", "fr", "--example")
      var map = try FormatCatalog.read(workbook).map
      map.ties[1].to = "personne"
      _ = try WorkbookFormat().write(map, to: workbook)
      let result = stakemap("validate", workbook.path)
      #expect(result.code == 65)
      #expect(result.output.contains("carte.xlsx:Liens!C3 (Vers): erreur"), "\(result.output)")
    }
  }
}
