// Reads a map, asks it two questions and draws its organogram.
//
//     swift run example-mali Datasets/mali organogram.svg

import Foundation
import GraphvizRenderer
import StakeholderMapping

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  print("Give the folder of a map and the SVG file to write.")
  exit(64)
}
let map = try FormatCatalog.read(URL(filePath: arguments[1])).map

// What is at odds, in the words of a report.
let names = NameInSentence(map, in: .english)
for finding in GapAnalysis(map).findings {
  print("\(finding.severity.rawValue): \(finding.message(names))")
}

// Which bodies work side by side without a known tie.
let parallel = OverlapAnalysis(map).pairs.filter { $0.class == .parallel }
print("\(parallel.count) pairs of parallel bodies")

// The picture.
guard let organogram = DiagramCatalog.kind("organogram") else { exit(70) }
let page = try DiagramPage.page(organogram, of: map, DiagramSetting(language: .english))
let rendered = try PageRenderer().render(page, as: [.svg])
try rendered.files[.svg]?.write(to: URL(filePath: arguments[2]))
