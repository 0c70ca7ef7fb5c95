import ArgumentParser
import CoordinationAnalysis
import GraphAlgorithms
import StakeholderReports

struct OverlapsCommand: MapCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlaps",
    abstract: "Compare coordination bodies pair by pair.",
    discussion: """
      Seats, mandates, sectors, functions, area, level and leadership stand side by side; the class \
      of a pair follows from them. Strongest first.

      EXAMPLE
        stakemap overlaps map.xlsx --class parallel --class duplicate
      """)

  @OptionGroup var options: MapOptions
  @OptionGroup var result: ResultOptions

  @Option(name: .customLong("class"), help: "Only pairs of this class. May be repeated.")
  var classes: [OverlapClass] = []

  @Flag(help: "Correct by Benjamini–Yekutieli instead of Benjamini–Hochberg.")
  var yekutieli = false

  func run() throws {
    let map = try options.load()
    let language = options.language(of: map)
    var analysis = OverlapAnalysis(
      map, norms: try options.loadNorms(),
      correction: yekutieli ? .benjaminiYekutieli : .benjaminiHochberg)
    if !classes.isEmpty { analysis = analysis.only(Set(classes)) }
    try result.give(.overlaps(analysis, map, in: language), json: analysis)
  }
}

extension OverlapClass: ExpressibleByArgument {}
