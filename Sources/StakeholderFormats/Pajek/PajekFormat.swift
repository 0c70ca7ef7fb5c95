import Foundation
import StakeholderModel

/// Networks and projects of Pajek (Batagelj & Mrvar, Reference Manual, 2022,
/// http://mrvar.fdv.uni-lj.si/pajek/pajekman.pdf).
///
/// Read are vertices with their labels, arcs and edges with their weights and labels, arcs and edges as lists, matrices,
/// two-mode networks, whose vertices say their mode, and partitions and vectors as columns of the vertices. Of a
/// project, networks over the same vertices are one map whose ties say the network. An edge is a mutual tie. Loops are
/// kept. How vertices are drawn is not read, which is said.
public struct PajekFormat: MapFormat {
  public let id = "pajek"
  public let title = LocalizedText(
    en: "network of Pajek (.net, .paj)", fr: "réseau de Pajek (.net, .paj)")
  public let canWrite = false

  public init() {}

  public func recognises(_ start: FileStart) -> Bool {
    start.text.contains(/(?m)^[ \t\u{FEFF}]*\*[Vv][Ee][Rr][Tt][Ii][Cc][Ee][Ss]\s+\d/)
  }

  public func claims(_ newLocation: URL) -> Bool { false }

  public func read(_ start: FileStart) throws -> MapReading {
    let location = start.location
    var reader = PajekReader(try GraphTextFile(location))
    return try reader.read().reading(id, file: location.lastPathComponent)
  }
}
