import GraphDrawing
import StakeholderModel

extension EgoMap {
  /// Of the layers, reserves and rings that are drawn.
  func legend(
    _ lines: [LayerLine], _ rings: [[String]], _ setting: DiagramSetting
  ) -> Legend {
    let (theme, language) = (setting.theme, setting.language)
    var legend = Legend()
    LayerLine.addLayers(of: lines, to: &legend, setting)
    LayerLine.addReserves(of: lines, to: &legend, setting) { reserves in
      let list = language.alternatives(reserves.map { $0.label(language) })
      return language.say(
        en: "\(list) (marked on the line)", fr: "\(list) (indiqué sur la ligne)")
    }
    if rings.count > 1, !rings[1].isEmpty {
      legend.add(
        .box(BoxStyle(fill: theme.boxFill, stroke: theme.boxStroke, width: 1.2)),
        language.say(
          en: "tied to the party in the middle", fr: "liée à la partie prenante placée au centre"))
      legend.add(
        .box(
          BoxStyle(fill: theme.boxFill, stroke: theme.muted, width: 0.6, isRounded: false)),
        language.say(en: "two steps away", fr: "à deux liens de distance"))
    }
    return legend
  }

  /// Who is in the middle, how lines are read, and what has no room.
  func notes(
    _ centre: String, _ rings: [[String]], of all: [[String]], _ lines: [LayerLine],
    _ names: NameInSentence, _ setting: DiagramSetting
  ) -> [String] {
    let language = setting.language
    var notes: [String] = []
    if setting.centre == nil {
      notes.append(
        language.say(
          en: """
            In the middle, the party with most ties in force: \(names.full(centre)).
            """,
          fr: """
            Au centre, la partie prenante qui a le plus de liens en vigueur : \(names.full(centre)).
            """))
    }
    notes.append(LayerLine.note(language))
    if lines.contains(where: { $0.ties.count > 1 }) {
      notes.append(LineRemark.note(language))
    }
    let all = all.map(\.count)
    if let sheet = setting.sheet {
      let (shown, count) = (sheet.part.members.count, all.reduce(0, +))
      notes.append(
        language.say(
          en: "Of \(count) parties around it, this sheet shows \(shown), by their groups.",
          fr:
            "Sur les \(count) parties qui l’entourent, cette planche en présente \(shown), par groupe."
        ))
    }
    for (number, count) in all.enumerated()
    where setting.sheet == nil && rings[number].count < count {
      let shown = rings[number].count
      notes.append(
        number == 0
          ? language.say(
            en: "Shown are \(shown) of \(count) parties one step away, those with most ties.",
            fr: """
              Sont représentées \(shown) des \(count) parties directement liées, celles qui ont le plus de liens.
              """)
          : language.say(
            en: "Shown are \(shown) of \(count) parties two steps away, those with most ties.",
            fr: """
              Sont représentées \(shown) des \(count) parties à deux liens de distance, celles qui ont le plus \
              de liens.
              """))
    }
    if rings.count > 1, rings[1].count > 1 {
      notes.append(
        language.say(
          en: "Ties between two parties of the outer ring are not drawn.",
          fr: "Les liens entre deux parties de l’anneau extérieur ne sont pas représentés."))
    }
    return notes
  }
}
