import StakeholderModel

extension Rubric {
  /// The diagnostic that comes before the maturity model: marks from 1 to 5 by group, whose meaning is not published.
  public static let alignmentDiagnostic = Rubric(
    "alignment-diagnostic",
    title: LocalizedText(en: "Diagnostic of alignment", fr: "Diagnostic de l’alignement"),
    origin: LocalizedText(
      en:
        "The source (GFF Alignment Working Group, Accra, November 2022) gives its marks no names.",
      fr: """
        La source (groupe de travail du GFF sur l’alignement, Accra, novembre 2022) ne donne pas de nom aux notes.
        """),
    scales: [.fiveMarks])
}

extension MarkScale {
  /// From 1 to 5.
  static let fiveMarks = MarkScale(low: 1, high: 5)
}
