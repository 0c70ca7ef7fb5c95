import StakeholderModel

extension Rubric {
  /// Progress markers of the SUN Movement's joint assessment, from 0 to 4. “n/a” is no mark.
  public static let sunJointAssessment = Rubric(
    "sun-joint-assessment",
    title: LocalizedText(en: "SUN joint assessment", fr: "Évaluation conjointe SUN"),
    origin: LocalizedText(
      en: "Scoring of the progress markers in the SUN Movement’s joint assessments.",
      fr: "Cotation des marqueurs de progrès dans les évaluations conjointes du Mouvement SUN."),
    scales: [MarkScale(low: 0, high: 4)],
    bands: [
      Band(from: 0, to: 0, LocalizedText(en: "Not started", fr: "Non commencé")),
      Band(from: 1, to: 1, LocalizedText(en: "Started", fr: "Commencé")),
      Band(from: 2, to: 2, LocalizedText(en: "Ongoing", fr: "En cours")),
      Band(from: 3, to: 3, LocalizedText(en: "Nearly completed", fr: "Presque achevé")),
      Band(from: 4, to: 4, LocalizedText(en: "Completed", fr: "Achevé")),
    ])
}
