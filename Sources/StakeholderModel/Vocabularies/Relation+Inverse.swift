extension Relation {
  /// The relation that words say from the other end: "est présidé par" is a committee's way of saying
  /// that somebody chairs it. `nil` for all other words.
  static func inverse(of words: String) -> Relation? {
    let text = words.folded.replacing(/^(?:est|sont|is|are|was|a ete|ont ete)\s/, with: "")
    return inverses[text] ?? inverses[text.replacing(/e(?:e|s|es)(?= par$)/, with: "e")]
  }

  private static let inverses: [String: Relation] = [
    "preside par": .chairs, "chaired by": .chairs,
    "copreside par": .coChairs, "co-preside par": .coChairs, "co-chaired by": .coChairs,
    "a pour membre": .memberOf, "a pour membres": .memberOf, "compte parmi ses membres": .memberOf,
    "compose de": .memberOf, "has member": .memberOf, "has as a member": .memberOf,
    "dirige par": .heads, "headed by": .heads,
    "supervise par": .supervises, "supervised by": .supervises,
    "a cree": .createdBy, "cree": .createdBy, "created": .createdBy,
    "heberge": .hostedBy, "hosts": .hostedBy, "convoque": .convenedBy, "convenes": .convenedBy,
    "represente par": .represents, "represented by": .represents,
    "pilote par": .leads, "led by": .leads,
    "mis en oeuvre par": .implements, "mise en oeuvre par": .implements,
    "carried out by": .implements, "implemented by": .implements,
    "facilite par": .facilitates, "facilitated by": .facilitates,
    "informe par": .informs, "informed by": .informs,
    "finance par": .funds, "funded by": .funds,
    "assiste par": .assists, "appuye par": .assists, "soutenu par": .assists,
    "assisted by": .assists, "supported by": .assists,
    "forme par": .trains, "trained by": .trains,
    "evalue par": .evaluates, "evaluated by": .evaluates, "audited by": .audits,
    "remplace par": .succeeds, "succeeded by": .succeeds,
  ]
}
