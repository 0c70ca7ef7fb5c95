/// How high in the State a party stands: 1 head of state, 2 head of government, 3 minister,
/// 4 directorate, 5 below. It is taken from a source, never derived from the kind of the party.
public struct Rank: Hashable, Sendable, Comparable {
  public let value: Int

  public init?(_ value: Int) {
    guard (1...5).contains(value) else { return nil }
    self.value = value
  }

  /// A smaller number is a higher rank; `<` compares the numbers.
  public static func < (a: Rank, b: Rank) -> Bool { a.value < b.value }

  public func isHigher(than other: Rank) -> Bool { value < other.value }

  public var label: LocalizedText {
    switch value {
    case 1: LocalizedText(en: "head of state", fr: "chef de l’État")
    case 2: LocalizedText(en: "head of government", fr: "chef du gouvernement")
    case 3: LocalizedText(en: "minister", fr: "ministre")
    case 4: LocalizedText(en: "directorate", fr: "direction")
    default: LocalizedText(en: "below directorate", fr: "échelon inférieur à la direction")
    }
  }
}

extension Rank: CellValue {
  public static func parse(_ cell: String, faults: inout [CellFault]) -> Rank? {
    if let value = Int(cell), let rank = Rank(value) { return rank }
    faults.append(
      CellFault(
        .error, "not-a-rank",
        LocalizedText(en: "“\(cell)” is not a rank.", fr: "« \(cell) » n’est pas un rang."),
        remedy: LocalizedText(
          en:
            "Write 1 (head of state), 2 (head of government), 3 (minister), 4 (directorate) or 5 (below), as the source says.",
          fr:
            "Écrire 1 (chef de l’État), 2 (chef du gouvernement), 3 (ministre), 4 (direction) ou 5 (en dessous), selon la source."
        )))
    return nil
  }
  public var cell: String { String(value) }
  public static var shape: CellShape { .integer }
}
