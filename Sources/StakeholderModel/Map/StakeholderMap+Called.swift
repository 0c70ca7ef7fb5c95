extension StakeholderMap {
  /// The stakeholders that a word names: by code, else by acronym, else by name or other name, in any
  /// language of the map, whatever the capitals and accents. Several where it is the word of several. O(stakeholders).
  public func stakeholders(called word: String) -> [Stakeholder] {
    let wanted = word.folded
    let ways: [(Stakeholder) -> [String]] = [
      { [$0.id] }, { [$0.acronym].compactMap { $0 } + $0.acronyms.byLanguage.values },
      { [$0.name] + $0.names.byLanguage.values + $0.aliases },
    ]
    for words in ways {
      let found = stakeholders.filter { words($0).contains { $0.folded == wanted } }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The code, acronym or name that was probably meant by a word that names nobody.
  public func nearestStakeholderName(to word: String) -> String? {
    let names = stakeholders.flatMap { party in
      [party.id] + [party.acronym].compactMap { $0 } + party.acronyms.byLanguage.values
        + [party.name] + party.names.byLanguage.values
    }
    return NearestName(among: names).suggestion(for: word)
  }
}
