import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

/// A group of overlapping pairs in a sentence.
struct OverlapSentence {
  let text: String

  init(_ group: OverlapGroup, _ names: NameInSentence) {
    let language = names.language
    let certainty = group.certainty.label
    let claim =
      switch group.class {
      case .duplicate: Self.duplicate(group, names)
      case .nested: Self.nested(group, names)
      case .successor: Self.successor(group, names)
      default: Self.parallel(group, names)
      }
    text = language.say(
      en: "\(claim); certainty \(certainty).",
      fr: "\(claim(.french)) ; certitude \(certainty(.french)).")
  }

  private static func duplicate(_ group: OverlapGroup, _ names: NameInSentence) -> LocalizedText {
    let (centres, others) = (names.gathered(group.centres), names.gathered(group.others))
    let areTheSame = group.pairs.allSatisfy { $0.members.jaccard == 1 }
    let members = LocalizedText(
      en: areTheSame ? "the same members" : "largely the same members",
      fr: areTheSame ? "les mêmes membres" : "en grande partie les mêmes membres")
    let work =
      group.reasons.contains("same-mandate")
      ? LocalizedText(en: "the same mandate as \(others)", fr: "le même mandat que \(others)")
      : LocalizedText(
        en: "the same functions as \(others), the mandates not being known",
        fr: "les mêmes fonctions que \(others), sans que leurs mandats soient connus")
    return LocalizedText(
      en: isPluralInEnglish(group, names)
        ? "\(centres.capitalizedFirst) have \(members) and \(work)"
        : "\(centres.capitalizedFirst) has \(members) and \(work)",
      fr: """
        \(centres.capitalizedFirst) \(isPluralInFrench(group, names) ? "ont" : "a") \
        \(members(.french)) et \(work(.french))
        """)
  }

  private static func nested(_ group: OverlapGroup, _ names: NameInSentence) -> LocalizedText {
    let (inner, outer) = (group.centres[0], group.others[0])
    let areAll = group.pairs[0].members.overlap == 1
    let members = LocalizedText(
      en: areAll ? "All known members" : "Most known members",
      fr: areAll ? "Tous les membres connus" : "La plupart des membres connus")
    let line =
      group.reasons.contains("line-between-them")
      ? LocalizedText(
        en: ", and one of the two answers to the other", fr: ", et l’un des deux relève de l’autre")
      : LocalizedText(verbatim: "")
    return LocalizedText(
      en: """
        \(members) of \(names.withArticle(inner)) sit in \(names.withArticle(outer)) too\(line)
        """,
      fr: """
        \(members(.french)) \(names.french(inner).of) siègent aussi au sein \
        \(names.french(outer).of)\(line(.french))
        """)
  }

  private static func successor(_ group: OverlapGroup, _ names: NameInSentence) -> LocalizedText {
    let (centres, others) = (names.gathered(group.centres), names.gathered(group.others))
    return LocalizedText(
      en: "\(centres.capitalizedFirst) and \(others) follow one another",
      fr: "\(centres.capitalizedFirst) et \(others) se succèdent dans le temps")
  }

  private static func parallel(_ group: OverlapGroup, _ names: NameInSentence) -> LocalizedText {
    let (centres, others) = (names.gathered(group.centres), names.gathered(group.others))
    let labels = group.sectors.map { names.term($0, of: "sector").lowercased() }
    let sectors = names.list(names.language.sorted(labels))
    let field = sectors.isEmpty ? "" : " (\(sectors))"
    let shared = names.list(
      OrderedSet(group.pairs.flatMap(\.members.shared)).prefix(3).map(names.short))
    let but =
      shared.isEmpty
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        en: " but members in common (\(shared))", fr: " hormis des membres communs (\(shared))")
    let act = isPluralInFrench(group, names) ? "agissent" : "agit"
    return LocalizedText(
      en: isPluralInEnglish(group, names)
        ? """
        \(centres.capitalizedFirst) work at the same level and in the same field\(field) as \(others), \
        with no known tie\(but)
        """
        : """
        \(centres.capitalizedFirst) works at the same level and in the same field\(field) as \(others), \
        with no known tie\(but)
        """,
      fr: """
        \(centres.capitalizedFirst) \(act) au même échelon et dans le même domaine\(field) que \
        \(others), sans lien connu\(but(.french))
        """)
  }

  private static func isPluralInEnglish(_ group: OverlapGroup, _ names: NameInSentence) -> Bool {
    group.centres.count > 1 || names.english(group.centres[0]).isPlural
  }

  private static func isPluralInFrench(_ group: OverlapGroup, _ names: NameInSentence) -> Bool {
    group.centres.count > 1 || names.french(group.centres[0]).isPlural
  }
}
