import CoordinationAnalysis
import StakeholderModel

/// A group of overlapping pairs in a sentence.
struct OverlapSentence {
  let text: String

  init(_ star: PairStar, _ names: NameInSentence) {
    let language = names.language
    let centres = names.gathered(star.centres).capitalizedFirst
    let others = names.gathered(star.others)
    let labels = star.sectors.map { names.term($0, of: "sector").lowercased() }
    let sectors = names.list(language.sorted(labels))
    let field = sectors.isEmpty ? "" : " (\(sectors))"
    let certainty = star.certainty.label
    text =
      switch star.class {
      case .duplicate:
        language.say(
          en: """
            \(centres): largely the same members and the same mandate as \(others); certainty \(certainty).
            """,
          fr: """
            \(centres) : membres en grande partie les mêmes et même mandat que \(others) ; certitude \(certainty(.french)).
            """)
      case .successor:
        language.say(
          en: "\(centres): succession with \(others); certainty \(certainty).",
          fr: "\(centres) : succession avec \(others) ; certitude \(certainty(.french)).")
      default:
        language.say(
          en: """
            \(centres): the same level and the same field\(field) as \(others), with no known tie; \
            certainty \(certainty).
            """,
          fr: """
            \(centres) : même échelon et même domaine\(field) que \(others), sans lien connu ; \
            certitude \(certainty(.french)).
            """)
      }
  }
}
