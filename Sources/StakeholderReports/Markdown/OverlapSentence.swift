import CoordinationAnalysis
import StakeholderModel

/// A group of overlapping pairs in a sentence.
struct OverlapSentence {
  let text: String

  init(_ star: PairStar, _ names: NameInSentence) {
    let isFrench = names.language == .french
    func list(_ ids: [String]) -> String { names.gathered(ids) }
    let centres = list(star.centres).capitalizedFirst
    let others = list(star.others)
    let sectors = names.list(star.sectors.map { names.term($0, of: "sector").lowercased() })
    let claim: String
    switch star.class {
    case .duplicate:
      claim =
        isFrench
        ? "\(centres) : mêmes membres et même mandat que \(others)"
        : "\(centres): the same members and the same mandate as \(others)"
    case .successor:
      claim =
        isFrench
        ? "\(centres) : succession avec \(others)"
        : "\(centres): succession with \(others)"
    default:
      let field = sectors.isEmpty ? "" : " (\(sectors))"
      claim =
        isFrench
        ? "\(centres) : même échelon et même domaine\(field) que \(others), sans lien connu"
        : "\(centres): the same level and the same field\(field) as \(others), with no known tie"
    }
    let certainty = star.certainty.label(names.language)
    let sentence =
      isFrench ? "\(claim) ; certitude \(certainty)." : "\(claim); certainty \(certainty)."
    text = names.language.typeset(sentence)
  }
}
