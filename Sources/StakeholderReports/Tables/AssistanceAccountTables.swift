import CoordinationAnalysis
import StakeholderModel

/// What an analysis of technical assistance shows, a table for each side of it.
extension ResultTable {
  /// The stages of the engagements, or of processes: when, how long, how long usually, who approved.
  /// Columns of which nothing is known are left out, here and below.
  /// - Parameter codes: those of the sources; without them, sources are not shown.
  static func stages(
    _ stages: [StageAccount], subject: (String) -> String, of heading: LocalizedText,
    _ names: NameInSentence, _ codes: PlaceCodes? = nil
  ) -> ResultTable {
    let language = names.language
    let columns = [
      heading, LocalizedText(en: "Stage", fr: "Étape"),
      LocalizedText(en: "Status", fr: "Statut"), LocalizedText(en: "Period", fr: "Période"),
      LocalizedText(en: "Days taken", fr: "Durée en jours"),
      LocalizedText(en: "Usual days", fr: "Durée habituelle en jours"),
      LocalizedText(en: "Beside the usual", fr: "Par rapport à l’habitude"),
      // Of what is planned too: who is to do it.
      LocalizedText(en: "In charge", fr: "Responsable"),
      LocalizedText(en: "With", fr: "Avec"),
      LocalizedText(en: "Approval", fr: "Approbation"),
      certainty, sources,
    ]
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: stages.map { stage in
        [
          subject(stage.subject), names.said(stage.stage),
          stage.status.map { $0.label(language) } ?? unknown,
          when(stage, language) ?? unknown,
          taken(stage) ?? unknown,
          DaySpan.text(least: stage.usualMin, most: stage.usualMax) ?? unknown,
          stage.pace?.label(language) ?? unknown, parties(stage.responsible, names),
          parties(stage.participants, names), parties(stage.approvedBy, names),
          stage.evidence.statedConfidence?.label(language) ?? unknown,
          sources([stage.evidence], codes, language),
        ]
      }
    ).withoutSilence
  }

  private static func taken(_ stage: StageAccount) -> String? {
    guard stage.taken != nil else { return nil }
    return DaySpan.told(
      from: stage.start.flatMap { PartialDate($0) }, to: stage.end.flatMap { PartialDate($0) },
      isCompared: stage.usualMin != nil || stage.usualMax != nil)?.text
  }

  /// Of a stage that has not taken place, its dates are what was planned.
  private static func when(_ stage: StageAccount, _ language: Language) -> String? {
    let (start, end) = (
      stage.start.flatMap { PartialDate($0) }, stage.end.flatMap { PartialDate($0) }
    )
    if stage.status == .planned, start == nil, let end {
      let date = end.text(in: language)
      return language.say(
        en: "planned by \(date)",
        fr: end.day == nil ? "prévue d’ici à \(date)" : "prévue d’ici au \(date)")
    }
    return period(start, end, language).map { dates in
      switch stage.status {
      case .planned?: language.say(en: "planned: \(dates)", fr: "prévue : \(dates)")
      case .postponed?:
        language.say(en: "first planned: \(dates)", fr: "prévue au départ : \(dates)")
      default: dates
      }
    }
  }

  /// All stages of one name together.
  public static func stageTimes(_ times: [StageTimes], _ names: NameInSentence) -> ResultTable {
    let columns = [
      LocalizedText(en: "Stage", fr: "Étape"), LocalizedText(en: "Number", fr: "Nombre"),
      LocalizedText(en: "Days taken", fr: "Durée en jours"),
      LocalizedText(en: "Usual days", fr: "Durée habituelle en jours"),
      LocalizedText(en: "Shorter", fr: "Plus courtes"),
      LocalizedText(en: "As usual", fr: "Habituelles"),
      LocalizedText(en: "Longer", fr: "Plus longues"),
      LocalizedText(en: "Not told", fr: "Indéterminées"),
    ]
    return ResultTable(
      columns: columns.map { $0(names.language) },
      rows: times.map { time in
        [
          names.said(time.stage), String(time.subjects.count), time.taken?.text ?? unknown,
          DaySpan.text(least: time.usualMin, most: time.usualMax) ?? unknown, String(time.shorter),
          String(time.usual), String(time.longer), String(time.untold),
        ]
      })
  }

  /// How much assistance each party gives, receives and approves.
  public static func assistanceLoads(_ loads: [AssistanceLoad], _ names: NameInSentence)
    -> ResultTable
  {
    let language = names.language
    let columns = [
      LocalizedText(en: "Party", fr: "Partie prenante"),
      LocalizedText(en: "Given", fr: "Fournies"),
      LocalizedText(en: "Days a year given", fr: "Jours fournis par an"),
      LocalizedText(en: "Given at the same time", fr: "Fournies à la fois"),
      LocalizedText(en: "Received", fr: "Reçues"),
      LocalizedText(en: "Days a year received", fr: "Jours reçus par an"),
      LocalizedText(en: "Received at the same time", fr: "Reçues à la fois"),
      LocalizedText(en: "Stages approved", fr: "Étapes approuvées"),
    ]
    func cells(_ share: AssistanceLoad.Share) -> [String] {
      guard !share.engagements.isEmpty else { return [unknown, unknown, unknown] }
      let silent = share.withoutDays
      let known =
        share.total.map { [$0] } ?? share.days
      let days =
        known.isEmpty
        ? unknown
        : known.map { DaySpan.text(least: $0.least, most: $0.most) ?? unknown }
          .joined(separator: language.semicolon)
          + (silent == 0
            ? "" : language.say(en: " (not told: \(silent))", fr: " (non précisés : \(silent))"))
      let (most, certain) = (share.mostAtOnce, share.certainlyAtOnce)
      let atOnce =
        most == certain
        ? String(most)
        // Without dates nothing is known of it.
        : certain == 0
          ? unknown
          : language.say(
            en: "\(certain) to \(most) (dates not exact)",
            fr: "de \(certain) à \(most) (dates imprécises)")
      return [
        String(share.engagements.count), days,
        atOnce,
      ]
    }
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: loads.map { load in
        [names.short(load.party)] + cells(load.given) + cells(load.received)
          + [load.approvals == 0 ? unknown : String(load.approvals)]
      }
    ).withoutSilence
  }

  /// Along which lines the parties of an engagement deal with each other.
  public static func assistanceLines(
    _ lines: [LineAccount], _ engagement: (String) -> String, _ names: NameInSentence
  ) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "Engagement", fr: "Mission"), LocalizedText(en: "From", fr: "De"),
      LocalizedText(en: "Relation", fr: "Relation"), LocalizedText(en: "To", fr: "Vers"),
      LocalizedText(en: "Line", fr: "Ligne"), LocalizedText(en: "Told by", fr: "D’après"),
    ]
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: lines.map { line in
        let told =
          line.isStated
          ? language.say(en: "the source", fr: "la source")
          : language.say(en: "the kind of tie", fr: "la nature du lien")
        return [
          engagement(line.engagement), names.short(line.from), line.relation.label(language),
          names.short(line.to), line.line?.label(language) ?? unknown, told,
        ]
      })
  }

  /// Who hands tasks on, and whether it stays in charge.
  public static func delegations(
    _ delegations: [Delegation], _ engagement: (String) -> String, _ names: NameInSentence
  ) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "Delegates", fr: "Délègue"), LocalizedText(en: "To", fr: "À"),
      LocalizedText(en: "Engagement", fr: "Mission"),
      LocalizedText(en: "The third party answers to", fr: "Le tiers rend compte à"),
      LocalizedText(
        en: "Who delegates stays in charge", fr: "Qui délègue (ou l’un des siens) garde la main"),
      certainty,
    ]
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: delegations.map { delegation in
        [
          names.short(delegation.from), names.short(delegation.to),
          delegation.engagement.map(engagement) ?? unknown,
          delegation.answersTo.isEmpty
            ? unknown : delegation.answersTo.map(names.short).joined(separator: ", "),
          delegation.staysInCharge.map {
            $0 ? language.say(en: "yes", fr: "oui") : language.say(en: "no", fr: "non")
          } ?? unknown,
          delegation.evidence.first?.statedConfidence?.label(language) ?? unknown,
        ]
      }
    ).withoutSilence
  }

  /// What each rule on technical assistance says of which engagements.
  public static func assistanceFaults(
    _ analysis: AssistanceAnalysis, _ engagement: (String) -> String, _ names: NameInSentence
  ) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "Looked for", fr: "Recherché"),
      LocalizedText(en: "Found in", fr: "Constaté"),
      LocalizedText(en: "Not found in", fr: "Écarté"),
      LocalizedText(en: "Not known of", fr: "Non connu"),
    ]
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: RuleCatalog.rules.filter { $0.family == .assistance }.map { rule in
        [rule.title(language)]
          + ["fails", "holds", "notKnown"].map { outcome in
            let found = analysis.engagements.filter {
              $0.faults.contains { $0.rule == rule.code && $0.outcome == outcome }
            }
            return found.isEmpty
              ? unknown : found.map { engagement($0.id) }.joined(separator: language.semicolon)
          }
      })
  }

  /// The codes of what some rows rest on; unknown without codes.
  static func sources(_ evidence: [Evidence], _ codes: PlaceCodes?, _ language: Language) -> String
  {
    let references = evidence.flatMap(\.sources).map { SourceReference($0) }
    guard let codes, !references.isEmpty else { return unknown }
    return codes.list(references, language)
  }

  private static func parties(_ ids: [String]?, _ names: NameInSentence) -> String {
    guard let ids else { return unknown }
    return ids.isEmpty
      ? LocalizedText(en: "nobody", fr: "personne")(names.language)
      : ids.map(names.short).joined(separator: ", ")
  }
}

extension StageAccount.Pace {
  var label: LocalizedText {
    switch self {
    case .shorter: LocalizedText(en: "shorter", fr: "plus courte")
    case .usual: LocalizedText(en: "as usual", fr: "habituelle")
    case .longer: LocalizedText(en: "longer", fr: "plus longue")
    }
  }
}
