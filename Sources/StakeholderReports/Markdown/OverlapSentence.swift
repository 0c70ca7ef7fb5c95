import CoordinationAnalysis
import StakeholderModel

/// A group of overlapping pairs in a sentence.
struct OverlapSentence {
  let text: String

  init(_ star: PairStar, _ names: NameInSentence, _ map: StakeholderMap) {
    let isFrench = names.language == .french
    let others = names.list(star.others.map(names.withArticle))
    let sectors = names.list(star.sectors.map { names.term($0, of: "sector").lowercased() })
    let centre = names.withArticle(star.centre).capitalizedFirst
    let certainty = star.certainty.label(names.language)
    let field =
      sectors.isEmpty
      ? LocalizedText(en: "the same field", fr: "le même domaine")(names.language)
      : LocalizedText(en: "the same field (\(sectors))", fr: "le même domaine (\(sectors))")(
        names.language)
    let claim: String
    switch star.class {
    case .duplicate:
      claim =
        isFrench
        ? "\(centre) : mêmes membres et même mandat que \(others)"
        : "\(centre): the same members and the same mandate as \(others)"
    case .successor:
      claim =
        isFrench
        ? "\(centre) : l’un a succédé à l’autre, avec \(others)"
        : "\(centre): one succeeded the other, with \(others)"
    default:
      claim =
        isFrench
        ? "\(centre) : même échelon et \(field), sans lien connu avec \(others)"
        : "\(centre): the same level and \(field), with no known tie to \(others)"
    }
    let sentence =
      isFrench ? "\(claim) ; certitude \(certainty)." : "\(claim); certainty \(certainty)."
    text = isFrench ? FrenchTypography.spaced(sentence) : sentence
  }
}
