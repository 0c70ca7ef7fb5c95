import StakeholderModel

/// The body of a list of members whose title names it, as “Liste des membres du comité de pilotage”
/// does above N°, Nom, Fonction, Organisation.
enum ListedBody {
  /// The body’s name, or `nil` where the table is no list of members or does not say of what.
  static func name(in table: SourceTable, _ roles: [ColumnRole: Int]) -> String? {
    let elsewhere: [ColumnRole] = [.what, .sector, .funder, .amount, .reached, .targeted]
    guard roles[.who] != nil, roles[.role] != nil, !elsewhere.contains(where: { roles[$0] != nil })
    else { return nil }
    return (table.titles + [table.name]).lazy.compactMap(name).first
  }

  /// “List of members of the steering committee” → “Steering committee”.
  static func name(in title: String) -> String? {
    let list = title.firstRange(
      of: /^.*?\b(?:membres|composition|members|membership)\b/.ignoresCase())
    let rest = list.map { title[$0.upperBound...] } ?? title[...]
    let name = rest.replacing(
      /^\s*(?:de l['’]\s*|(?:du|de la|des|de|of the|of)\s+|:\s*)/.ignoresCase(), with: ""
    ).trimmed
    guard
      name.folded.contains(/\b(?:comites?|groupes?|plate-?formes?|conseils?|reseaux?|cadres?)\b/)
        || name.folded.contains(
          /\b(?:commissions?|cellules?|secretariats?|alliances?|instances?)\b/)
        || name.folded.contains(/\b(?:committees?|task force|groups?|platforms?|councils?)\b/)
        || name.folded.contains(/\b(?:networks?|clusters?|forums?|boards?|mecanismes?)\b/)
    else { return nil }
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
