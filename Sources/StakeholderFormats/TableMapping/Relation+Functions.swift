import StakeholderModel

extension Relation {
  /// The seat that a function in a body gives: “Présidente” chairs it. `nil` for one that is no seat
  /// that we know, such as a vice-chair or a rapporteur, who is a member all the same.
  static func ofFunction(_ function: String) -> Relation? {
    let text = function.folded.replacing(/[^\p{L}]+/, with: " ").trimmed
    if text.contains(/\b(vice|adjointe?|deputy|suppleante?|alternate|assistant)\b/) { return nil }
    if text.contains(/\b(observat(eur|rice)s?|observers?|observador(es)?|observes)\b/) {
      return .observes
    }
    if text.contains(/\bco ?(president|chair|presidencia|presidente)/) { return .coChairs }
    if text.hasPrefix("coprésid".folded) || text.hasPrefix("cochair") { return .coChairs }
    if text.contains(/^(president|preside|presidence|chair|chairs)/) { return .chairs }
    // A secretary general is a post in a ministry, and no seat in a body.
    if text.contains(/^(secretaire general|secretary general)/) { return nil }
    if text.contains(/^(secretaire|secretariat|secretary|assure le secretariat|secretario)/) {
      return .secretariatOf
    }
    return text.wholeMatch(of: /(est )?(membre|member)s?( of| de)?( e)?( s)?|miembro|membro/) == nil
      ? nil : .memberOf
  }
}
