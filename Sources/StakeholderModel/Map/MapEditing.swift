import OrderedCollections

extension StakeholderMap {
  /// What an edit took out of a map besides the row it was asked to take out.
  public struct Removal: Sendable, Hashable {
    /// Rows of other tables that meant nothing without the stakeholder, by table.
    public var rows: [String: Int] = [:]
    /// Cells that named the stakeholder and were emptied, by table.
    public var clearedCells: [String: Int] = [:]
  }

  /// What a merge did.
  public struct Merge: Sendable, Hashable {
    /// Columns in which both had a value and the kept one's stayed: name, kept, dropped.
    public struct Conflict: Sendable, Hashable {
      public let column: String
      public let kept: String
      public let dropped: String
    }
    public var conflicts: [Conflict] = []
    /// Ties between the two, which a merge leaves without meaning.
    public var tiesBetween: [Tie] = []
    /// Ties that said the same once the two were one.
    public var repeatedTies: Int = 0
  }

  /// Adds a stakeholder at the end.
  /// - Precondition: no stakeholder has its id.
  public mutating func add(_ stakeholder: Stakeholder) {
    precondition(
      !stakeholders.contains { $0.id == stakeholder.id },
      "Cannot add a stakeholder whose id is already taken: \(stakeholder.id)")
    stakeholders.append(stakeholder)
  }

  /// Takes out a stakeholder, the rows that mean nothing without it (its ties, meetings, activities
  /// and assessments), and its mention in all other cells. O(cells).
  @discardableResult
  public mutating func remove(stakeholder id: String) -> Removal {
    let removal = leaveOut(stakeholders: [id])
    // An edited map has rows of its own.
    originalRows = [:]
    return removal
  }

  /// Makes two stakeholders one: everything that names `other` names `kept` from then on, what only
  /// `other` knew is taken over, its names become aliases. O(cells).
  /// - Precondition: both exist and differ.
  @discardableResult
  public mutating func merge(_ other: String, into kept: String) -> Merge {
    precondition(other != kept, "Cannot merge a stakeholder with itself: \(kept)")
    guard let keptRow = stakeholders.firstIndex(where: { $0.id == kept }),
      let otherRow = stakeholders.firstIndex(where: { $0.id == other })
    else { preconditionFailure("Cannot merge stakeholders that do not exist: \(other), \(kept)") }

    var merge = Merge()
    // Who was the parent of the other would be its own: such a parent is forgotten.
    for row in [keptRow, otherRow] {
      if let parent = stakeholders[row].parent.value, [kept, other].contains(parent) {
        stakeholders[row].parent = .unknown
      }
    }
    takeOver(from: otherRow, into: keptRow, noting: &merge)
    stakeholders.remove(at: otherRow)

    merge.tiesBetween = ties.filter {
      ($0.from == other && $0.to == kept) || ($0.from == kept && $0.to == other)
    }
    ties.removeAll {
      ($0.from == other && $0.to == kept) || ($0.from == kept && $0.to == other)
    }
    rename(stakeholder: other, to: kept)
    // Only ties of the merged one: two equal rows of others are none of this edit's business.
    var seen: Set<Tie> = []
    let before = ties.count
    ties.removeAll { ($0.from == kept || $0.to == kept) && !seen.insert($0).inserted }
    merge.repeatedTies = before - ties.count
    return merge
  }

  /// Puts `new` in the place of `old` wherever a cell names that stakeholder.
  public mutating func rename(stakeholder old: String, to new: String) {
    for row in stakeholders.indices where stakeholders[row].id == old {
      stakeholders[row].id = new
    }
    for table in Self.tables {
      for column in table.columns where column.mayNameStakeholder {
        let header = MapHeader(name: column.name)
        for row in 0..<table.rowCount(self) {
          let ids = table.cell(self, row, header).split(separator: "|").map(String.init)
          guard ids.contains(old) else { continue }
          let renamed = OrderedSet(ids.map { $0 == old ? new : $0 })
          _ = table.replace(row, header, renamed.joined(separator: "|"), &self)
        }
      }
    }
  }

  private mutating func takeOver(from otherRow: Int, into keptRow: Int, noting merge: inout Merge) {
    guard let table = Self.table("stakeholders") else { return }
    let other = stakeholders[otherRow]
    for header in table.headersInUse(in: self) where !["id", "aliases"].contains(header.name) {
      let kept = table.cell(self, keptRow, header)
      let taken = table.cell(self, otherRow, header)
      let isList = table.columns.contains { $0.name == header.name && $0.shape == .list }
      if taken.isEmpty || taken == kept { continue }
      if kept.isEmpty {
        _ = table.replace(keptRow, header, taken, &self)
      } else if isList, kept != Fact<String>.denial, taken != Fact<String>.denial {
        let both = OrderedSet((kept + "|" + taken).split(separator: "|"))
        _ = table.replace(keptRow, header, both.joined(separator: "|"), &self)
      } else {
        merge.conflicts.append(.init(column: header.text, kept: kept, dropped: taken))
      }
    }
    let names = [other.name] + other.names.byLanguage.values.sorted() + other.aliases
    let known = Set([stakeholders[keptRow].name] + stakeholders[keptRow].names.byLanguage.values)
    stakeholders[keptRow].aliases = Array(
      OrderedSet(stakeholders[keptRow].aliases + names.filter { !known.contains($0) }))
  }
}

extension MapColumn {
  /// Whether a cell of the column may hold the id of a stakeholder.
  var mayNameStakeholder: Bool {
    switch reference {
    case .stakeholder, .stakeholderOrInstrument, .subject: true
    default: false
    }
  }
}
