import CoordinationAnalysis
import StakeholderModel

/// How a table of scores is read, and what it leaves out.
enum AlignmentNotes {
  static func of(
    _ analysis: AlignmentAnalysis, _ tables: [ScoreTable], _ sheet: AlignmentRows,
    _ setting: DiagramSetting
  ) -> [String] {
    let (language, hidden) = (setting.language, sheet.hidden)
    var notes =
      sheet.parts.contains { $0.strip == nil }
      ? [setting.sheet == nil ? full(language) : short(language)] : []
    if !sheet.parts.allSatisfy({ $0.strip != nil }), !analysis.progress.isEmpty {
      notes.append(
        language.say(
          en: "2 → 3: the median of the round before, then that of the latest.",
          fr: "2 → 3 : la médiane du tour précédent, puis celle du dernier."))
    }
    // Whose wording a level is stands wherever one is shown.
    for part in sheet.parts {
      guard
        let levels = analysis.levels.first(where: {
          $0.rubric.framework == part.table.framework && $0.scale == part.table.scale
        })
      else { continue }
      let origin = levels.rubric.origin(language)
      if !notes.contains(origin) { notes.append(origin) }
    }
    // What all tables leave out is said once in a set.
    guard setting.sheet.map({ $0.number == 1 }) ?? true else { return notes }
    let silent = tables.flatMap(\.items).flatMap(\.cells).reduce(0) { $0 + $1.withoutScore }
    let replaced = tables.reduce(0) { $0 + $1.replaced }
    let (rows, answers, older, unread) = (
      hidden.grouped(in: language), silent.grouped(in: language), replaced.grouped(in: language),
      analysis.unreadable.count.grouped(in: language)
    )
    if hidden > 0 {
      notes.append(
        language.say(
          en: "Rows for which there is no room: \(rows).",
          fr: "Lignes qui n’ont pas trouvé place : \(rows)."))
    }
    if silent > 0 {
      notes.append(
        language.say(
          en: "Answers without a score, of which the mark is not known: \(answers).",
          fr: "Réponses sans note, dont la valeur n’est pas connue : \(answers)."))
    }
    if replaced > 0 {
      notes.append(
        language.say(
          en: """
            Of each group and item, the answers of the latest round count; older ones, left out: \(older).
            """,
          fr: """
            Pour chaque groupe et chaque question comptent les réponses du tour le plus récent ; réponses plus \
            anciennes, écartées : \(older).
            """))
    }
    if !analysis.unreadable.isEmpty {
      notes.append(
        language.say(
          en: "Scores without a scale that can be read, or outside it, left out: \(unread).",
          fr: "Notes sans échelle lisible, ou hors échelle, écartées : \(unread)."))
    }
    return notes
  }

  private static func full(_ language: Language) -> String {
    language.say(
      en: """
        The number is the median, or both middle marks where they differ; the shade tells in which third of the \
        scale it lies, or the lower of both. n is how many respondents gave a mark, an answer that a group gave \
        together being one; in brackets the lowest and the highest mark. A domain takes in all marks of its items. \
        The gap between medians is in points of the scale. An empty cell means that no answer is known.
        """,
      fr: """
        Le chiffre est la médiane, ou les deux notes du milieu si elles diffèrent ; la teinte indique le tiers de \
        l’échelle où elle se situe, ou la plus basse des deux. n est le nombre de répondants ayant donné une note, \
        une réponse commune d’un groupe comptant pour une ; entre parenthèses, la note la plus basse et la plus \
        haute. Un domaine réunit toutes les notes de ses questions. L’écart entre médianes est en points de \
        l’échelle. Une case vide signifie qu’aucune réponse n’est connue.
        """)
  }

  /// A sheet of a set has room for the table first.
  private static func short(_ language: Language) -> String {
    language.say(
      en: """
        Medians, or both middle marks; n: respondents who gave a mark; in brackets the lowest and the highest mark. \
        A domain takes in all marks of its items. Empty cell: no answer is known.
        """,
      fr: """
        Médianes, ou les deux notes du milieu ; n : répondants ayant donné une note ; entre parenthèses, la note la \
        plus basse et la plus haute. Un domaine réunit toutes les notes de ses questions. Case vide : aucune réponse \
        connue.
        """)
  }
}
