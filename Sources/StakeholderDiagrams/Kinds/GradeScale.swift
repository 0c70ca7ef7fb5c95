import Foundation
import StakeholderModel

/// Low, medium or high.
enum Grade: Int, CaseIterable {
  case low, medium, high

  /// Agrees with "influence", where the language asks for it.
  var ofInfluence: LocalizedText {
    switch self {
    case .low: LocalizedText(en: "low", fr: "faible")
    case .medium: LocalizedText(en: "medium", fr: "moyenne")
    case .high: LocalizedText(en: "high", fr: "forte")
    }
  }

  /// Agrees with "intérêt".
  var ofInterest: LocalizedText {
    switch self {
    case .low: LocalizedText(en: "low", fr: "faible")
    case .medium: LocalizedText(en: "medium", fr: "moyen")
    case .high: LocalizedText(en: "high", fr: "fort")
    }
  }
}

/// Reads how much influence or interest a map says a party has: in words, as a number, as a share of a scale ("3/5",
/// "80 %").
///
/// A bare number says nothing of its scale: it is taken for the smallest usual one that has room for all numbers of
/// the map, and whoever shows it says so.
struct GradeScale {
  /// The highest number of the scale of bare numbers; `nil` where the map has none.
  let top: Int?

  private static let usualTops = [3, 5, 10, 100]

  init(_ map: StakeholderMap) {
    let numbers = map.stakeholders.flatMap { [$0.influence.value, $0.interest.value] }
      .compactMap { $0.flatMap(Self.number) }
      .filter { $0 >= 0 && $0 <= 100 }
    top = numbers.max().flatMap { most in Self.usualTops.first { Double($0) >= most } }
  }

  func grade(_ fact: Fact<String>) -> Grade? {
    guard let text = fact.value?.folded else { return nil }
    if let number = Self.number(text) { return top.flatMap { Self.grade(number, of: $0) } }
    if let share = Self.share(text) { return share }
    let small: Set<Substring> = ["tres", "plutot", "assez", "very", "rather", "quite", "muito"]
    let words = text.split(separator: " ").filter { !small.contains($0) }
    guard words.count == 1 else { return nil }
    return Grade.allCases.first { Self.words[$0]?.contains(String(words[0])) == true }
  }

  func isUnreadable(_ fact: Fact<String>) -> Bool { fact.value != nil && grade(fact) == nil }

  static func lowUpTo(_ top: Int) -> Int { top * 2 / 5 }
  static func highFrom(_ top: Int) -> Int { top * 3 / 4 + 1 }

  private static func grade(_ number: Double, of top: Int) -> Grade? {
    guard number >= 0, number <= Double(top) else { return nil }
    if number <= Double(lowUpTo(top)) { return .low }
    return number >= Double(highFrom(top)) ? .high : .medium
  }

  private static func number(_ text: String) -> Double? {
    guard text.wholeMatch(of: /[0-9]+(?:[.,][0-9]+)?/) != nil else { return nil }
    return Double(text.replacing(",", with: "."))
  }

  /// "3/5", "3 sur 5", "80 %".
  private static func share(_ text: String) -> Grade? {
    if let match = text.wholeMatch(of: /([0-9]+(?:[.,][0-9]+)?)\s*%/) {
      return number(String(match.1)).flatMap { grade($0, of: 100) }
    }
    guard
      let match = text.wholeMatch(
        of: /([0-9]+(?:[.,][0-9]+)?)\s*(?:\/|sur|of|out of)\s*([0-9]{1,3})/),
      let value = number(String(match.1)), let top = Int(match.2), top > 1
    else { return nil }
    return grade(value, of: top)
  }

  private static let words: [Grade: Set<String>] = [
    .low: [
      "low", "weak", "small", "little", "minor", "l", "faible", "faibles", "bas", "basse", "petit",
      "petite", "limite", "limitee", "none", "nul", "nulle", "baixo", "baixa", "bajo", "baja",
    ],
    .medium: [
      "medium", "moderate", "middle", "average", "m", "moyen", "moyenne", "moyens", "moyennes",
      "modere", "moderee", "intermediaire", "medio", "media",
    ],
    .high: [
      "high", "strong", "great", "large", "major", "h", "fort", "forte", "forts", "fortes", "eleve",
      "elevee", "haut", "haute", "grand", "grande", "important", "importante", "majeur", "majeure",
      "alto", "alta",
    ],
  ]
}
