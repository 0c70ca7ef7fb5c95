import CoordinationAnalysis
import StakeholderModel

extension ResultTable {
  /// Every pair of bodies with its class and components.
  /// - Parameter inFull: whether columns have the codes of the bodies and the evidence as a sentence, for
  ///   whoever goes on with them elsewhere.
  public static func overlaps(
    _ analysis: OverlapAnalysis, _ map: StakeholderMap, in language: Language,
    inFull: Bool = false
  ) -> ResultTable {
    let names = NameInSentence(map, in: language)
    func share(_ value: Double?) -> String { value.map { $0.text(digits: 2, language) } ?? "–" }
    let rows = analysis.pairs.map { pair in
      [
        names.short(pair.a), names.short(pair.b), pair.class.label(language),
        pair.certainty.label(language),
        share(pair.members.jaccard), share(pair.members.overlap),
        pair.members.p.map { $0.text(digits: 4, language) } ?? "–",
        pair.members.q.map { $0.text(digits: 4, language) } ?? "–",
        String([pair.members.completeA, pair.members.completeB].count { $0 }),
        share(pair.mandates.similarity), share(pair.sectors.similarity),
        share(pair.functions.similarity),
        language.sorted(pair.sectors.shared.map { names.term($0, of: "sector") })
          .joined(separator: ", "),
      ] + (inFull ? [PairSentence(pair, names).text, pair.a, pair.b] : [])
    }
    let columns =
      [
        LocalizedText(en: "one body", fr: "un organe")(language),
        LocalizedText(en: "another", fr: "un autre")(language),
        LocalizedText(en: "class", fr: "classe")(language),
        LocalizedText(en: "certainty", fr: "certitude")(language), "Jaccard",
        LocalizedText(en: "overlap", fr: "recouvrement")(language), "p", "q",
        LocalizedText(en: "complete lists", fr: "listes complètes")(language),
        LocalizedText(en: "mandates", fr: "mandats")(language),
        LocalizedText(en: "sectors", fr: "secteurs")(language),
        LocalizedText(en: "functions", fr: "fonctions")(language),
        LocalizedText(en: "shared sectors", fr: "secteurs communs")(language),
      ]
      + (inFull
        ? [
          LocalizedText(en: "evidence", fr: "preuves")(language),
          LocalizedText(en: "code of the one", fr: "code de l’un")(language),
          LocalizedText(en: "code of the other", fr: "code de l’autre")(language),
        ] : [])
    return ResultTable(columns: columns, rows: rows)
  }

  /// Every finding with its sentence and sources.
  public static func gaps(_ report: GapReport, in language: Language) -> ResultTable {
    ResultTable(
      columns: [
        "code", LocalizedText(en: "severity", fr: "gravité")(language),
        LocalizedText(en: "confidence", fr: "fiabilité")(language),
        LocalizedText(en: "finding", fr: "constat")(language),
        LocalizedText(en: "what to do", fr: "que faire")(language),
        LocalizedText(en: "evidence", fr: "preuves")(language),
      ],
      rows: report.findings.map { finding in
        [
          finding.code, finding.severity.label(language), finding.confidence.label(language),
          finding.message, finding.recommendation,
          finding.evidence.rows(in: language),
        ]
      })
  }

  /// The rules that are asked.
  public static func rules(_ rules: [RuleDescription], in language: Language) -> ResultTable {
    ResultTable(
      columns: [
        "code", LocalizedText(en: "severity", fr: "gravité")(language),
        LocalizedText(en: "looks for", fr: "recherche")(language),
        LocalizedText(en: "norms", fr: "seuils")(language),
      ],
      rows: rules.map { rule in
        let off = LocalizedText(en: " (switched off)", fr: " (désactivée)")(language)
        return [
          rule.code + (rule.isSwitchedOff ? off : ""), rule.severity.label(language), rule.title,
          rule.norms.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
            .joined(separator: language.semicolon),
        ]
      })
  }

  /// What a map holds, counted.
  public static func summary(_ summary: MapSummary, in language: Language) -> ResultTable {
    func rows(
      _ group: LocalizedText, _ counts: [String: Int], _ label: (String) -> LocalizedText?
    ) -> [[String]] {
      let named = counts.sorted { $0.key < $1.key }.map { (label($0)?(language) ?? $0, $1) }
      return language.sorted(named, by: \.0).enumerated()
        .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
        .map { [group(language), $0.element.0, String($0.element.1)] }
    }
    let all = [
      [
        LocalizedText(en: "Total", fr: "Total")(language),
        LocalizedText(en: "stakeholders", fr: "parties prenantes")(language),
        String(summary.stakeholders),
      ],
      ["", LocalizedText(en: "ties", fr: "liens")(language), String(summary.ties)],
      ["", LocalizedText(en: "sources", fr: "sources")(language), String(summary.sources)],
    ]
    return ResultTable(
      columns: ["", "", LocalizedText(en: "number", fr: "nombre")(language)],
      rows: all
        + rows(LocalizedText(en: "Kind", fr: "Type"), summary.kinds) {
          StakeholderKind(rawValue: $0).label
        }
        + rows(LocalizedText(en: "Layer", fr: "Famille de liens"), summary.layers) {
          Layer(rawValue: $0).label
        }
        + rows(LocalizedText(en: "Relation", fr: "Relation"), summary.relations) {
          Relation(rawValue: $0).label
        }
        + rows(certainty, summary.confidence) {
          $0 == FactCertainty.unstated ? notStated : Confidence(rawValue: $0).label
        })
  }
}
