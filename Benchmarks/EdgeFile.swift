import Foundation
import GraphAlgorithms

/// A list of edges in a file: lines `u v [w]`, nodes counted from 0; of comments, which begin with `#`,
/// `# nodes N` and `# bipartite_split K` are heeded.
struct EdgeFile {
  let graph: Graph
  /// How many nodes are of the first kind, where the file says so.
  let split: Int?

  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  /// - Throws: ``Fault`` with the line that cannot be read; `GraphError`.
  init(_ path: String, isDirected: Bool, weighted: Bool) throws {
    let data = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    var (sources, targets, weights): ([Int], [Int], [Double]) = ([], [], [])
    var (nodes, split, largest): (Int?, Int?, Int) = (nil, nil, -1)
    try data.withUnsafeBytes { bytes in
      var line = 0
      for text in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        line += 1
        let words = text.split { $0 == UInt8(ascii: " ") || $0 == 9 || $0 == 13 }
        guard let first = words.first else { continue }
        if first.first == UInt8(ascii: "#") {
          let comment = text.dropFirst().split { $0 == UInt8(ascii: " ") || $0 == 9 || $0 == 13 }
          guard comment.count == 2, let value = Self.whole(comment[1]) else { continue }
          if comment[0].elementsEqual("nodes".utf8) { nodes = value }
          if comment[0].elementsEqual("bipartite_split".utf8) { split = value }
          continue
        }
        guard words.count == 2 || words.count == 3, let source = Self.whole(first),
          let target = Self.whole(words[1]),
          let weight = words.count == 3 ? Double(String(decoding: words[2], as: UTF8.self)) : 1
        else {
          let shown = String(decoding: text.prefix(60), as: UTF8.self)
          throw Fault(description: "\(path):\(line): “\(shown)” is no edge “u v” or “u v weight”.")
        }
        largest = max(largest, source, target)
        sources.append(source)
        targets.append(target)
        if weighted { weights.append(weight) }
      }
    }
    var builder = try GraphBuilder(
      nodeCount: nodes ?? largest + 1, isDirected: isDirected, weighted: weighted)
    builder.reserve(sources.count)
    for edge in sources.indices {
      try builder.add(sources[edge], targets[edge], weighted ? weights[edge] : 1)
    }
    graph = try builder.graph()
    self.split = split
  }

  /// A whole number that fits in 32 bits.
  private static func whole(_ digits: UnsafeRawBufferPointer.SubSequence) -> Int? {
    guard (1...10).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      value = value * 10 + Int(digit) - 48
    }
    return value <= Int(UInt32.max) ? value : nil
  }
}
