import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

/// A group of overlapping pairs in a sentence.
struct OverlapSentence {
  let text: String

  init(_ star: PairStar, _ names: NameInSentence) {
    let language = names.language
    let certainty = star.certainty.label
    let claim =
      switch star.class {
      case .duplicate: Self.duplicate(star, names)
      case .nested: Self.nested(star, names)
      case .successor: Self.successor(star, names)
      default: Self.parallel(star, names)
      }
    text = language.say(
      en: "\(claim); certainty \(certainty).",
      fr: "\(claim(.french)) ; certitude \(certainty(.french)).")
  }

  private static func duplicate(_ star: PairStar, _ names: NameInSentence) -> LocalizedText {
    let (centres, others) = (names.gathered(star.centres), names.gathered(star.others))
    let areTheSame = star.pairs.allSatisfy { $0.members.jaccard == 1 }
    let members = LocalizedText(
      en: areTheSame ? "the same members" : "largely the same members",
      fr: areTheSame ? "les mêmes membres" : "en grande partie les mêmes membres")
    let work =
      star.reasons.contains("same-mandate")
      ? LocalizedText(en: "the same mandate as \(others)", fr: "le même mandat que \(others)")
      : LocalizedText(
        en: "the same functions as \(others), the mandates not being known",
        fr: "les mêmes fonctions que \(others), sans que leurs mandats soient connus")
    return LocalizedText(
      en: isPluralInEnglish(star, names)
        ? "\(centres.capitalizedFirst) have \(members) and \(work)"
        : "\(centres.capitalizedFirst) has \(members) and \(work)",
      fr: """
        \(centres.capitalizedFirst) \(isPluralInFrench(star, names) ? "ont" : "a") \
        \(members(.french)) et \(work(.french))
        """)
  }

  private static func nested(_ star: PairStar, _ names: NameInSentence) -> LocalizedText {
    let (inner, outer) = (star.centres[0], star.others[0])
    let areAll = star.pairs[0].members.overlap == 1
    let members = LocalizedText(
      en: areAll ? "All known members" : "Most known members",
      fr: areAll ? "Tous les membres connus" : "La plupart des membres connus")
    let line =
      star.reasons.contains("line-between-them")
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

  private static func successor(_ star: PairStar, _ names: NameInSentence) -> LocalizedText {
    let (centres, others) = (names.gathered(star.centres), names.gathered(star.others))
    return LocalizedText(
      en: "\(centres.capitalizedFirst) and \(others) follow one another",
      fr: "\(centres.capitalizedFirst) et \(others) se succèdent dans le temps")
  }

  private static func parallel(_ star: PairStar, _ names: NameInSentence) -> LocalizedText {
    let (centres, others) = (names.gathered(star.centres), names.gathered(star.others))
    let labels = star.sectors.map { names.term($0, of: "sector").lowercased() }
    let sectors = names.list(names.language.sorted(labels))
    let field = sectors.isEmpty ? "" : " (\(sectors))"
    let shared = names.list(
      OrderedSet(star.pairs.flatMap(\.members.shared)).prefix(3).map(names.short))
    let but =
      shared.isEmpty
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        en: " but members in common (\(shared))", fr: " hormis des membres communs (\(shared))")
    let act = isPluralInFrench(star, names) ? "agissent" : "agit"
    return LocalizedText(
      en: isPluralInEnglish(star, names)
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

  private static func isPluralInEnglish(_ star: PairStar, _ names: NameInSentence) -> Bool {
    star.centres.count > 1 || names.english(star.centres[0]).isPlural
  }

  private static func isPluralInFrench(_ star: PairStar, _ names: NameInSentence) -> Bool {
    star.centres.count > 1 || names.french(star.centres[0]).isPlural
  }
}
