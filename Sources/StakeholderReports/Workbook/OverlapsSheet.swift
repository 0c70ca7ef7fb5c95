import CoordinationAnalysis
import StakeholderModel

/// Coordination bodies, two by two.
struct OverlapsSheet: ReportSheet {
  /// How many pairs stand in the sheet: more than anybody reads, and what every program opens at once.
  var mostPairs = 10_000

  let title = LocalizedText(en: "Overlaps", fr: "Recouvrements")
  let purpose = LocalizedText(
    en: """
      A row is a pair of coordination bodies of which something can be compared, the strongest overlap first. \
      Likenesses go from 0 (nothing in common) to 1 (all in common).
      """,
    fr: """
      Une ligne est une paire d’organes de coordination que l’on peut comparer, le recouvrement le plus fort \
      d’abord. Les ressemblances vont de 0 (rien en commun) à 1 (tout en commun).
      """)

  func content(of report: WorkbookReport) -> SheetContent {
    let (overlaps, language) = (report.analyses.overlaps, report.language)
    guard overlaps.bodies > 1 else {
      return .nothing(
        LocalizedText(
          en: "The map has fewer than two coordination bodies.",
          fr: "La carte compte moins de deux organes de coordination."))
    }
    let pairs = overlaps.pairs.filter { $0.class != .unknown }
    guard !pairs.isEmpty else {
      return .nothing(
        LocalizedText(
          en: "Of no two bodies enough is known to compare them.",
          fr: "Il n’y a pas deux organes dont on sache assez pour les comparer."))
    }
    let unknown = overlaps.count(of: .unknown)
    return .rows(
      SheetTable(
        pairs, of: overlaps.asked - unknown, most: mostPairs, columns(report),
        remarks: incomparable(unknown, language), in: language))
  }

  private func incomparable(_ unknown: Int, _ language: Language) -> [String] {
    guard unknown > 0 else { return [] }
    let count = unknown.grouped(in: language)
    return [
      language.say(
        en: "Pairs that cannot be compared, for want of knowledge, and are not listed: \(count).",
        fr: "Paires impossibles à comparer, faute d’éléments, et non données : \(count).")
    ]
  }

  private func columns(_ report: WorkbookReport) -> [SheetColumn<BodyPair>] {
    let (names, language) = (report.names, report.language)
    func score(_ value: Double?) -> SheetValue? { value.map(SheetValue.score) }
    func people(_ ids: [String]) -> SheetValue? {
      .known(ids.map(names.short).joined(separator: ", "))
    }
    return [
      SheetColumn(LocalizedText(en: "One body", fr: "Un organe"), 30) { .text(names.full($0.a)) },
      SheetColumn(LocalizedText(en: "Another", fr: "Un autre"), 30) { .text(names.full($0.b)) },
      SheetColumn(LocalizedText(en: "Class", fr: "Classe"), 16) { .text($0.class.label(language)) },
      SheetColumn(LocalizedText(en: "Certainty of the class", fr: "Certitude de la classe"), 12) {
        .text($0.certainty.label(language))
      },
      SheetColumn(LocalizedText(en: "Shared members", fr: "Membres communs"), 10) {
        // Of bodies of whose members nothing is known, nobody knows what they share.
        $0.members.jaccard == nil ? nil : .count($0.members.shared.count)
      },
      SheetColumn(
        LocalizedText(en: "Jaccard index of the members", fr: "Indice de Jaccard des membres"), 12,
        help: LocalizedText(
          en: "The shared members as a part of all members of the two.",
          fr: "Les membres communs rapportés à l’ensemble des membres des deux.")
      ) { score($0.members.jaccard) },
      SheetColumn(
        LocalizedText(en: "Overlap of the members", fr: "Recouvrement des membres"), 13,
        help: LocalizedText(
          en: "The shared members as a part of the members of the smaller body.",
          fr: "Les membres communs rapportés aux membres du plus petit des deux.")
      ) { score($0.members.overlap) },
      SheetColumn(
        LocalizedText(verbatim: "p"), 9,
        help: LocalizedText(
          en: "The chance of as many shared members, were seats given at random.",
          fr:
            "La probabilité d’autant de membres communs si les sièges étaient attribués au hasard.")
      ) { score($0.members.p) },
      SheetColumn(
        LocalizedText(verbatim: "q"), 9,
        help: LocalizedText(
          en: "p, corrected for the number of pairs; only where the lists of both are complete.",
          fr: "p, corrigé du nombre de paires ; seulement si les listes des deux sont complètes.")
      ) { score($0.members.q) },
      SheetColumn(
        LocalizedText(verbatim: "SDSM"), 9,
        help: LocalizedText(
          en: "The same chance where it counts how many seats each body and each party has.",
          fr: "La même probabilité, compte tenu du nombre de sièges de chaque organe et de chacun.")
      ) { score($0.members.sdsm) },
      SheetColumn(
        LocalizedText(en: "Complete lists of members", fr: "Listes de membres complètes"), 12
      ) { .count([$0.members.completeA, $0.members.completeB].count { $0 }) },
      SheetColumn(LocalizedText(en: "Likeness of mandates", fr: "Ressemblance des mandats"), 14) {
        score($0.mandates.similarity)
      },
      SheetColumn(LocalizedText(en: "Likeness of sectors", fr: "Ressemblance des secteurs"), 14) {
        score($0.sectors.similarity)
      },
      SheetColumn(
        LocalizedText(en: "Likeness of functions", fr: "Ressemblance des fonctions"), 14
      ) { score($0.functions.similarity) },
      SheetColumn(LocalizedText(en: "Who sits in both", fr: "Qui siège dans les deux"), 30) {
        people($0.members.shared)
      },
      SheetColumn(LocalizedText(en: "Shared sectors", fr: "Secteurs communs"), 24) {
        .known(report.terms($0.sectors.shared, of: "sector"))
      },
      SheetColumn(LocalizedText(en: "In words", fr: "En toutes lettres"), 110) {
        .text(PairSentence($0, names).text)
      },
      SheetColumn(LocalizedText(en: "Rests on", fr: "Repose sur"), 40) {
        .known($0.evidence.rows(in: language))
      },
      SheetColumn(LocalizedText(en: "Code of the one", fr: "Code de l’un"), 16) { .text($0.a) },
      SheetColumn(LocalizedText(en: "Code of the other", fr: "Code de l’autre"), 16) {
        .text($0.b)
      },
    ]
  }
}
