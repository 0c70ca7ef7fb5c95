import Foundation
import Spreadsheets
import StakeholderFormats

/// A peer's program and ours on the same file, in alternating runs; the peer times itself, without
/// the start of Python and the loading of its modules.
private func compare(
  _ name: String, _ files: [URL], python: String, script: String, runs: Int,
  own: (URL) throws -> Int
) throws {
  for file in files {
    var (ownTimes, theirTimes): ([Double], [Double]) = ([], [])
    var (ownCells, theirCells) = (0, "")
    for _ in 0..<runs {
      ownTimes.append(try seconds { ownCells = try own(file) })
      let words = try run(python, ["-c", script, file.path]).split(separator: " ")
      guard words.count == 2,
        let time = Double(words[1].trimmingCharacters(in: .whitespacesAndNewlines))
      else { return print("\(name): the peer cannot read \(file.lastPathComponent)") }
      theirCells = String(words[0])
      theirTimes.append(time)
    }
    let (a, b) = (median(ownTimes), median(theirTimes))
    print(
      String(
        format: "%@  own %.3f s (%d)  peer %.3f s (%@)  peer/own %.1f  %@", name, a, ownCells, b,
        theirCells, b / a, file.lastPathComponent))
  }
}

/// Workbooks beside openpyxl's read-only mode, and CSV beside pandas, on the files given.
func benchmarkTables(_ files: [URL]) throws {
  let python = installed([".venv/bin/python"])
  guard let python else { return print("Run “Scripts/install --tests”, which installs the peers.") }
  let openpyxl = """
    import openpyxl, sys, time
    start = time.perf_counter()
    cells = sum(1 for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True)
                for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None)
    print(cells, time.perf_counter() - start)
    """
  try compare(
    "xlsx", files.filter { $0.pathExtension == "xlsx" }, python: python, script: openpyxl, runs: 5
  ) { file in
    try WorkbookReader(file).read().sheets.reduce(0) { total, sheet in
      total + sheet.rows.reduce(0) { $0 + $1.cells.count }
    }
  }
  let pandas = """
    import pandas, sys, time
    start = time.perf_counter()
    table = pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
    print(table.size, time.perf_counter() - start)
    """
  try compare(
    "csv", files.filter { $0.pathExtension == "csv" }, python: python, script: pandas, runs: 5
  ) { file in
    var reader = CSVReader(try Data(contentsOf: file), file: file.lastPathComponent)
    return reader.records().dropFirst().reduce(0) { $0 + $1.cells.count }
  }
}
