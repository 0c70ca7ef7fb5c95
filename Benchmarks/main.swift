// Times this project beside its peers, in one run:
//
//     swift run -c release stakemap-benchmarks rendering
//     swift run -c release stakemap-benchmarks tables FILE.xlsx FILE.csv …

import Foundation

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "rendering": try benchmarkRendering()
case "tables": try benchmarkTables(arguments.dropFirst().map { URL(filePath: $0) })
default:
  print("usage: stakemap-benchmarks rendering | tables FILE…")
  exit(64)
}
