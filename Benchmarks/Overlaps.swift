import CoordinationAnalysis
import Foundation
import GraphAlgorithms
import StakeholderModel

/// Seats dealt at random, the same each time: some parties sit in many more bodies than others.
struct RandomSeats {
  let bodies: Int
  let parties: Int
  /// Body and party of each seat, no two alike.
  let seats: [(body: Int32, party: Int32)]

  init(bodies: Int, parties: Int, seats: Int) {
    (self.bodies, self.parties) = (bodies, parties)
    var random = SeededRandom(seed: 1)
    var taken: Set<Int64> = []
    var dealt: [(Int32, Int32)] = []
    while dealt.count < seats {
      let body = Int32.random(in: 0..<Int32(bodies), using: &random)
      // Of two parties the first one is the likelier, which gives a few of them many seats.
      let party = min(
        Int32.random(in: 0..<Int32(parties), using: &random),
        Int32.random(in: 0..<Int32(parties), using: &random))
      if taken.insert(Int64(body) << 32 | Int64(party)).inserted { dealt.append((body, party)) }
    }
    self.seats = dealt
  }

  var graph: TwoModeGraph {
    get throws {
      try TwoModeGraph(
        Graph(
          nodeCount: bodies + parties,
          edges: seats.map { Graph.Edge(Int($0.body), bodies + Int($0.party)) }, isDirected: false),
        split: bodies)
    }
  }

  var map: StakeholderMap {
    var map = StakeholderMap()
    map.stakeholders = (0..<bodies).map { number in
      var body = Stakeholder()
      (body.id, body.name) = ("b\(number)", "Body \(number)")
      (body.kind, body.complete) = (.known(.coordinationBody), [.members])
      return body
    }
    map.stakeholders += (0..<parties).map { number in
      var party = Stakeholder()
      (party.id, party.name) = ("p\(number)", "Party \(number)")
      return party
    }
    map.ties = seats.map { seat in
      var tie = Tie()
      (tie.from, tie.to, tie.relation) = ("p\(seat.party)", "b\(seat.body)", .memberOf)
      return tie
    }
    return map
  }

  /// As pairs of 32-bit numbers, which numpy reads at once.
  func write(to file: URL) throws {
    let numbers = seats.flatMap { [$0.body, $0.party] }
    try numbers.withUnsafeBytes { try Data($0).write(to: file) }
  }
}

/// The peer: a sparse product, Jaccard's similarity of every pair that shares a party, and the
/// hypergeometric tail of each, worked out once for equal sizes: scipy takes half a millisecond for one.
private let scipyScript = """
  import numpy, resource, scipy.sparse, scipy.stats, sys, time
  bodies, parties = int(sys.argv[2]), int(sys.argv[3])
  body, party = numpy.fromfile(sys.argv[1], dtype=numpy.int32).reshape(-1, 2).T
  ones = numpy.ones(len(body), dtype=numpy.int32)
  start = time.perf_counter()
  seats = scipy.sparse.csr_array((ones, (body, party)), shape=(bodies, parties))
  shared = scipy.sparse.triu(seats @ seats.T, k=1).tocoo()
  sizes = numpy.asarray(seats.sum(axis=1)).ravel()
  a, b = sizes[shared.row], sizes[shared.col]
  jaccard = shared.data / (a + b - shared.data)
  similar = time.perf_counter() - start
  sizes = (shared.data.astype(numpy.int64) << 40) | (a.astype(numpy.int64) << 20) | b
  sizes, place = numpy.unique(sizes, return_inverse=True)
  low = (1 << 20) - 1
  p = scipy.stats.hypergeom.sf(
      (sizes >> 40) - 1, parties, (sizes >> 20) & low, sizes & low)[place]
  tested = time.perf_counter() - start
  peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
  print(len(jaccard), similar, tested, jaccard.sum(), p.sum(), peak)
  """

/// Which bodies share parties, beside scipy, at an eighth, a quarter, half and the whole of a size; and the
/// whole comparison of a map with the same seats, which has no peer.
func benchmarkOverlaps(bodies: Int, parties: Int, seats: Int) throws {
  guard let python = installed([".venv/bin/python"]) else {
    return print("Run “Scripts/install --tests”, which installs the peers.")
  }
  print(
    """
    bodies  parties  seats  pairs that share  own s (Jaccard, with p)  scipy s (Jaccard, with p)  \
    scipy/own  own peak MB  scipy peak MB  comparison of the map s  its peak MB
    """)
  for part in [8, 4, 2, 1] {
    let dealt = RandomSeats(bodies: bodies / part, parties: parties / part, seats: seats / part)
    let file = FileManager.default.temporaryDirectory.appending(path: "stakemap-bench-seats")
    try dealt.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var pairs: [SharingPair] = []
    var (jaccard, chance) = (0.0, 0.0)
    let similar = try seconds {
      pairs = try dealt.graph.sharingPairs(of: .first)
      jaccard = pairs.reduce(0) { $0 + $1.jaccard }
    }
    let tested = similar + seconds { chance = pairs.reduce(0) { $0 + $1.p } }
    let peak = peakMegabytes()
    let count = pairs.count
    pairs = []
    let words = try run(
      python, ["-c", scipyScript, file.path, "\(dealt.bodies)", "\(dealt.parties)"])
    let theirs = words.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard theirs.count == 6 else { return print("The peer did not answer.") }
    guard Int(theirs[0]) == count, abs(theirs[3] - jaccard) < 1e-6 * jaccard,
      abs(theirs[4] - chance) < 1e-6 * chance
    else { return print("The peer found something else: \(words)") }

    let map = dealt.map
    var analysis: OverlapAnalysis?
    let compared = seconds { analysis = OverlapAnalysis(map, mostPairs: 1_000) }
    guard analysis?.bodies == dealt.bodies else { return print("The comparison lost a body.") }
    print(
      String(
        format: "%d  %d  %d  %d  %.2f, %.2f  %.2f, %.2f  %.1f, %.1f  %.0f  %.0f  %.1f  %.0f",
        dealt.bodies, dealt.parties, seats / part, count, similar, tested, theirs[1], theirs[2],
        theirs[1] / similar, theirs[2] / tested, peak, theirs[5], compared, peakMegabytes()))
  }
}

/// The most memory that this process ever had; sizes that grow are measured in ascending order.
private func peakMegabytes() -> Double {
  var usage = rusage()
  // 0 is RUSAGE_SELF, which the C libraries type differently.
  getrusage(0, &usage)
  #if os(macOS)
    return Double(usage.ru_maxrss) / 1_048_576
  #else
    return Double(usage.ru_maxrss) / 1024
  #endif
}
