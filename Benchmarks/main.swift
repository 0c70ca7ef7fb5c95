import ArgumentParser
import Foundation
import GraphAlgorithms
import GraphvizRenderer

/// Times this project beside its peers, in one run each.
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stakemap-benchmarks",
    abstract: "Time graph measures, rendering, the reading of files and the comparison of bodies.",
    subcommands: [
      GraphBenchmark.self, RenderingBenchmark.self, TablesBenchmark.self, OverlapsBenchmark.self,
      IATIBenchmark.self,
    ],
    defaultSubcommand: GraphBenchmark.self)
}

struct RenderingBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rendering", abstract: "Rendering in-process beside the dot program.",
    discussion: """
      One DOT text of each size, layered, with 1.33 ties a node dealt by a fixed seed and no circles, is \
      drawn in this process and by the program in turns; the program's time has its start in it.

      EXAMPLE
        stakemap-benchmarks rendering --nodes 60 --nodes 500
      """)

  @Option(help: "How many nodes; may be repeated. By default 60, 500 and 2000.")
  var nodes: [Int] = []
  @Option(help: "How often each is drawn; by default 5 to 21 times, the smaller the more.")
  var runs: Int?
  @Option(help: "svg, pdf or png.") var format = Format.svg

  enum Format: String, ExpressibleByArgument { case svg, pdf, png }

  func validate() throws {
    guard nodes.allSatisfy({ $0 >= 2 }), runs ?? 1 > 0 else {
      throw ValidationError("--nodes is at least 2, --runs at least 1.")
    }
  }

  func run() throws {
    let image: ImageFormat =
      switch format {
      case .svg: .svg
      case .pdf: .pdf
      case .png: .png
      }
    try benchmarkRendering(
      sizes: nodes.isEmpty ? [60, 500, 2_000] : nodes, runs: runs, format: image)
  }
}

struct TablesBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables", abstract: "Workbooks beside openpyxl, CSV beside pandas.")

  @Argument(help: "Files .xlsx and .csv.")
  var files: [String]

  func run() throws { try benchmarkTables(files.map { URL(filePath: $0) }) }
}

struct IATIBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "iati", abstract: "Activities of IATI beside lxml’s iterparse.")

  @Argument(help: "A file of activities.") var file: String
  @Option(help: "How many times its activities stand in the file that is read; may be repeated.")
  var copies: [Int] = []
  @Option(help: "How often each is read.") var runs = 5

  func validate() throws {
    guard copies.allSatisfy({ $0 > 0 }), runs > 0 else {
      throw ValidationError("--copies and --runs are at least 1.")
    }
  }

  func run() throws {
    try benchmarkIATI(URL(filePath: file), copies: copies.isEmpty ? [1] : copies, runs: runs)
  }
}

struct OverlapsBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlaps",
    abstract: "Bodies that share parties, beside scipy, with how time and memory grow.")

  @Option(help: "How many bodies.") var bodies = 20_000
  @Option(help: "How many parties.") var parties = 100_000
  @Option(help: "How many seats.") var seats = 1_000_000

  func validate() throws {
    guard bodies >= 16, parties >= 16, seats >= 16, seats <= bodies / 8 * parties / 16 else {
      throw ValidationError("At least 16 of each, and at most half of all seats can be taken.")
    }
  }

  func run() throws { try benchmarkOverlaps(bodies: bodies, parties: parties, seats: seats) }
}

struct GraphBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Graph measures on a list of edges.",
    discussion: """
      The file has lines “u v [w]”, nodes counted from 0; the comments “# nodes N” and \
      “# bipartite_split K” are heeded.

      EXAMPLE
        stakemap-benchmarks --edges graph.txt --measure betweenness --measure pagerank --format json
      """)

  @Option(help: "A list of edges.") var edges: String
  @Option(help: "A measure; may be repeated.") var measure: [String] = []
  @Flag(help: "Edges go from their first node to their second.") var directed = false
  @Flag(help: "Weights count: as distances of paths, as strengths elsewhere.") var weighted = false
  @Option(help: "How many threads; by default one a core.") var threads: Int?
  @Option(name: .customLong("repeat"), help: "How often each measure is timed.") var times = 1
  @Option(help: "text or json.") var format = Format.text

  enum Format: String, ExpressibleByArgument { case text, json }

  func validate() throws {
    for name in measure where !Measures.names.contains(name) {
      throw ValidationError("--measure is one of \(Measures.names.joined(separator: ", ")).")
    }
    guard times > 0, threads ?? 1 > 0 else {
      throw ValidationError("--repeat and --threads are at least 1.")
    }
  }

  func run() throws {
    let file = try EdgeFile(edges, isDirected: directed, weighted: weighted)
    let measures = Measures(
      graph: file.graph, split: file.split, isWeighted: weighted,
      threads: threads.map(Threads.count) ?? .all)
    let results = try measure.map { name in
      var result: MeasureResult?
      let runs = try (0..<times).map { _ in
        try seconds { result = try measures.result(name) }
      }
      guard var timed = result else { throw ExitCode.failure }
      timed.seconds = median(runs)
      return timed
    }
    switch format {
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      print(String(decoding: try encoder.encode(results), as: UTF8.self))
    case .text:
      for result in results {
        let modularity = result.modularity.map { String(format: "  modularity %.4f", $0) } ?? ""
        print(
          String(
            format: "%-18@ %10.4f s  sum %.6g  top %d%@", result.measure as NSString,
            result.seconds, result.sum, result.top, modularity))
      }
    }
  }
}

Benchmarks.main()
