import StakeholderModel

extension InfluenceGrid {
  /// How numbers are read, who stands nowhere, and what must not be published.
  func notes(
    _ map: StakeholderMap, _ scale: GradeScale, _ names: NameInSentence, _ sheet: DiagramSheet?
  ) -> [String] {
    let language = names.language
    var notes: [String] = []
    if let top = scale.top {
      let (low, high) = (GradeScale.lowUpTo(top), GradeScale.highFrom(top))
      notes.append(
        language.say(
          en: "Numbers are read on a scale up to \(top): up to \(low) low, from \(high) high.",
          fr: """
            Les nombres sont lus sur une échelle allant jusqu’à \(top) : faible jusqu’à \(low), fort à partir de \
            \(high).
            """))
    }
    // Once in a set is enough.
    if sheet.map({ $0.number == 1 }) ?? true { notes += missing(map, scale, names) }
    let persons = map.stakeholders.contains {
      $0.kind == .known(.person) && Place(of: $0, scale) != nil
    }
    if persons {
      notes.append(
        language.say(
          en: "Not for publication: this sheet tells of the influence and interest of persons.",
          fr: """
            Ne pas publier : cette planche fait état de l’influence et de l’intérêt de personnes.
            """))
    }
    return notes
  }

  /// Who stands in no cell, and why.
  private func missing(_ map: StakeholderMap, _ scale: GradeScale, _ names: NameInSentence)
    -> [String]
  {
    let language = names.language
    func list(_ items: [String]) -> String {
      let rest = items.count - Self.mostNames.inNote
      let shown = items.prefix(Self.mostNames.inNote).joined(separator: ", ")
      return rest > 0
        ? shown + language.say(en: " and \(rest) more", fr: " et \(rest) autres") : shown
    }
    var notes: [String] = []
    let told = map.stakeholders.filter { $0.influence.value != nil || $0.interest.value != nil }
    let half = told.filter { $0.influence.value == nil || $0.interest.value == nil }
    if !half.isEmpty {
      let parties = list(half.map { names.short($0.id) })
      notes.append(
        language.say(
          en: "Not shown, for only influence or only interest is known: \(parties).",
          fr: "Non représentées, seule l’influence ou l’intérêt étant connu : \(parties)."))
    }
    let silent = map.stakeholders.count - told.count
    if silent > 0 {
      notes.append(
        language.say(
          en:
            "Not shown, for neither influence nor interest is known: \(silent) of the stakeholders.",
          fr:
            "Parties prenantes non représentées, influence et intérêt n’étant pas connus : \(silent)."
        ))
    }
    let unread = told.flatMap { party -> [String] in
      var words = [party.influence, party.interest].filter { scale.isUnreadable($0) }
      if Stance.isUnreadable(party.position) { words.append(party.position) }
      return words.compactMap(\.value).map { word in
        language.say(
          en: "\(names.short(party.id)) (“\(word)”)", fr: "\(names.short(party.id)) (« \(word) »)")
      }
    }
    if !unread.isEmpty {
      let values = list(unread)
      notes.append(
        language.say(
          en: "Values that could not be read: \(values).",
          fr: "Valeurs qui n’ont pas pu être lues : \(values)."))
    }
    return notes
  }
}
