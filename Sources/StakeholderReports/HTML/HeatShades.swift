/// How numbers in a table are shaded: from the smallest above nought to the largest in equal steps.
struct HeatShades {
  private let most: Double
  static let steps = 5

  init(_ table: ResultTable) {
    most = table.rows.flatMap { $0.dropFirst() }.compactMap(Self.number).max() ?? 0
  }

  /// The name of a class of the style, "heat-1" to "heat-5"; `nil` for what is no number, or nought.
  func shade(_ text: String) -> String? {
    guard let number = Self.number(text), number > 0, most > 0 else { return nil }
    return "heat-\(max(1, Int((number / most * Double(Self.steps)).rounded(.up))))"
  }

  private static func number(_ text: String) -> Double? {
    Double(text.replacing(",", with: "."))
  }
}
