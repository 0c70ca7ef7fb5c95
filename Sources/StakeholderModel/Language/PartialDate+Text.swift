extension PartialDate {
  /// "mars 2015", "14 mars 2015"; "March 2015", "14 March 2015"; "2015".
  public func text(in language: Language) -> String {
    guard let month else { return String(year) }
    let isFrench = language == .french
    let name = (isFrench ? Self.frenchMonths : Self.englishMonths)[month - 1]
    guard let day else { return "\(name) \(year)" }
    let number = isFrench && day == 1 ? "1er" : String(day)
    return "\(number) \(name) \(year)"
  }

  static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
