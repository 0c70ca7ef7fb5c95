import ScenarioAnalysis

/// Reasons by letters, in the order of their gravity.
struct ReasonLetters {
  let all: [Comparability.Reason]

  init(_ rows: [ComparedRow]) {
    let given = Set(rows.flatMap(\.comparability.reasons))
    all = Comparability.Reason.allCases.filter(given.contains)
  }

  func letter(of reason: Comparability.Reason) -> String {
    let place = all.firstIndex(of: reason) ?? 0
    return String(UnicodeScalar(UInt8(ascii: "a") + UInt8(place)))
  }
}
