import StakeholderModel

/// Which column of a table has which role.
struct ColumnRoles {
  /// The column of each role, by its number.
  private(set) var columns: [ColumnRole: Int] = [:]
  private let table: SourceTable
  private let guesses: [ColumnGuess]

  /// - Parameter language: of columns that stand once in each language, the one to take.
  init(_ table: SourceTable, _ guesses: [ColumnGuess], preferring language: Language) {
    self.table = table
    self.guesses = guesses
    let own = guesses.filter { $0.language == nil || $0.language == language }
    let others = guesses.filter { $0.language != nil && $0.language != language }
    // The first column of a role has it; of two actors, the one that does the work.
    for guess in own + others {
      guard let role = guess.role,
        columns[role] == nil
          || ([.who, .kind].contains(role) && isMoreExact(guess, than: columns[role]))
          || (role == .role && seats(guess) > seats(guesses[columns[role] ?? guess.index]))
      else { continue }
      columns[role] = guess.index
    }
    // Where nobody else is named, those who have it done are all that is known.
    if columns[.who] == nil { columns[.who] = columns.removeValue(forKey: .programmer) }
    pairNames(own)
    dropIndicatorFigures()
  }

  private func isMoreExact(_ guess: ColumnGuess, than index: Int?) -> Bool {
    guard let index else { return true }
    func isTagged(_ index: Int) -> Bool { table.tags[index].lowercased().contains("+impl") }
    if isTagged(guess.index) != isTagged(index) { return isTagged(guess.index) }
    return ColumnRole.isImplementer(guess.heading)
      && !ColumnRole.isImplementer(guesses[index].heading)
  }

  /// How many rows have a function in a body: beside it, a list may have a column of posts.
  private func seats(_ guess: ColumnGuess) -> Int {
    guess.values.reduce(0) { $0 + (Relation.ofFunction($1.text) == nil ? 0 : $1.count) }
  }

  /// A party's name and its acronym stand in two columns, whose headings may say so or be the wrong way
  /// round: the shorter values that each go with one of the longer are acronyms.
  private mutating func pairNames(_ own: [ColumnGuess]) {
    guard let who = columns[.who] else { return }
    let other =
      columns[.acronym]
      ?? own.first { guess in
        guess.role == .who && guess.index != who && goesWith(who, guess.index)
      }?.index
    columns[.acronym] = nil
    guard let other, goesWith(who, other) else { return }
    let isShorter = guesses[other].length < guesses[who].length
    let (name, acronym) = isShorter ? (who, other) : (other, who)
    if guesses[name].filled >= guesses[acronym].filled {
      columns[.who] = name
      columns[.acronym] = acronym
    } else {
      // Who has no long name is a party too.
      columns[.who] = acronym
      columns[.otherName] = name
    }
  }

  /// Whether the values of two columns name the same parties: one is short, and nearly every row with a
  /// short value has the long one that goes with it.
  private func goesWith(_ a: Int, _ b: Int) -> Bool {
    let isShorter = guesses[a].length < guesses[b].length
    let (short, long) = isShorter ? (a, b) : (b, a)
    guard guesses[short].length <= 15, guesses[short].length * 1.3 < guesses[long].length else {
      return false
    }
    var pairs: [String: [String: Int]] = [:]
    var shorts: [String: Set<String>] = [:]
    for row in table.rows {
      guard row.cells.indices.contains(max(a, b)), !row.cells[short].isEmpty,
        !row.cells[long].isEmpty
      else { continue }
      pairs[row.cells[short].folded, default: [:]][row.cells[long].folded, default: 0] += 1
      shorts[row.cells[long].folded, default: []].insert(row.cells[short].folded)
    }
    let rows = pairs.values.reduce(0) { $0 + $1.values.reduce(0, +) }
    let agreeing = pairs.values.reduce(0) { $0 + ($1.values.max() ?? 0) }
    // A type of organisation is short too, but goes with many.
    return rows > 0 && Double(agreeing) >= 0.8 * Double(rows)
      && Double(pairs.count) >= 0.7 * Double(shorts.count)
      && Double(shorts.count) >= 0.7 * Double(pairs.count)
  }

  /// Beside an indicator or a unit, figures count what it says and not people.
  private mutating func dropIndicatorFigures() {
    let hasUnit = guesses.contains { guess in
      ColumnRole.words(of: guess.heading)
        .contains(/\b(indicator|indicateur|indicador|unite|unit)\b/)
    }
    guard hasUnit else { return }
    for role in [ColumnRole.reached, .targeted] {
      guard let index = columns[role],
        !ColumnRole.words(of: guesses[index].heading)
          .contains(/\b(people|person|personnes|personas|individus|benefi\w+)\b/)
      else { continue }
      columns[role] = nil
    }
  }
}
