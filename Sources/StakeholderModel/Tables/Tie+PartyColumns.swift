extension Tie {
  /// Who is tied to whom, how closely, and since when.
  static let partyColumns: [Column<Tie>] = [
    Column(
      "from", \.from, required: true, refersTo: .stakeholder,
      heading: LocalizedText(en: "From", fr: "De"),
      help: LocalizedText(
        en: """
          Where the tie starts: a name, acronym or code from the Stakeholders table. It is the \
          ministry in “ministry chairs committee”, the donor in “donor funds programme”, the NGO \
          in “NGO member-of network”.
          """,
        fr: """
          Le point de départ du lien : un nom, un sigle ou un code du tableau Parties prenantes. \
          C’est le ministère dans « ministère préside comité », le bailleur dans « bailleur \
          finance programme », l’ONG dans « ONG est membre de réseau ».
          """)),
    Column(
      "to", \.to, required: true, refersTo: .stakeholderOrInstrument,
      heading: LocalizedText(en: "To", fr: "Vers"),
      help: LocalizedText(
        en: """
          Where the tie ends: a name, acronym or code from the Stakeholders table, or from \
          Instruments for a policy that the party implements. It is the committee in “ministry \
          chairs committee”, the programme in “donor funds programme”.
          """,
        fr: """
          Le point d’arrivée du lien : un nom, un sigle ou un code du tableau Parties prenantes, \
          ou Instruments pour une politique que la partie met en œuvre. C’est le comité dans \
          « ministère préside comité », le programme dans « bailleur finance programme ».
          """)),
    Column(
      "relation", \.relation, required: true,
      heading: LocalizedText(en: "Relation", fr: "Relation"),
      help: LocalizedText(
        en: """
          Read “From relation To”: minister chairs committee, committee hosted-by ministry, \
          committee convened-by Prime Minister. To chair is to lead the meetings, to convene is to \
          call them, to host is to house the body in one’s services. Write one row for each.
          """,
        fr: """
          Se lit « De, relation, Vers » : ministre préside comité, comité est hébergé par \
          ministère, comité est convoqué par Premier ministre. Présider, c’est diriger les \
          réunions ; convoquer, c’est y appeler les membres ; héberger, c’est loger l’organe dans \
          ses services. Une ligne pour chacun.
          """)),
    Column(
      "id", \.id,
      heading: LocalizedText(en: "Code", fr: "Code"),
      help: LocalizedText(
        en: """
          A code for this tie, such as t01, by which notes and minutes can point to it. The cell \
          may stay empty.
          """,
        fr: """
          Un code pour ce lien, par exemple t01, auquel remarques et comptes rendus peuvent \
          renvoyer. La cellule peut rester vide.
          """)),
    Column(
      "role", \.role,
      heading: LocalizedText(en: "Role", fr: "Rôle"),
      help: LocalizedText(
        en: """
          What the party does in this tie, or what the tie is about, in a few words: coordinator, \
          running costs, budget analysis.
          """,
        fr: """
          Ce que la partie fait dans ce lien, ou ce sur quoi il porte, en quelques mots : \
          coordinateur, fonctionnement, analyse budgétaire.
          """)),
    .wording(of: "role", \.roles, heading: LocalizedText(en: "Role", fr: "Rôle")),
    Column(
      "line", \.line,
      heading: LocalizedText(en: "Line", fr: "Ligne"),
      help: LocalizedText(
        en: """
          For a tie of an engagement: “technical”, advice and exchange among experts; “administrative”, decisions, \
          contracts and formal reports. Empty: not known, or no matter.
          """,
        fr: """
          Pour un lien propre à une mission d’assistance : « Technique », conseils et échanges entre experts ; \
          « Administrative », décisions, contrats et rapports officiels. Vide : non connu ou sans objet.
          """)),
    Column(
      "mutual", \.mutual,
      heading: LocalizedText(en: "Mutual", fr: "Réciproque"),
      help: LocalizedText(
        en: """
          “yes” where the tie holds both ways, so that one row is enough: two networks that \
          collaborate. “no” where a source says that it holds one way only. Empty: not known.
          """,
        fr: """
          « oui » si le lien vaut dans les deux sens, et qu’une ligne suffit donc : deux réseaux \
          qui collaborent. « non » si une source dit qu’il ne vaut que dans un sens. Vide : non \
          connu.
          """)),
    Column(
      "seats", \.seats,
      heading: LocalizedText(en: "Seats", fr: "Sièges"),
      help: LocalizedText(
        en: """
          How many seats the party holds in the body, as a whole number: 2. For ties such as \
          chairs or member-of. Empty: not known.
          """,
        fr: """
          Le nombre de sièges que la partie occupe dans l’organe, en chiffres : 2. Pour des liens \
          comme « préside » ou « est membre de ». Vide : non connu.
          """)),
    Column(
      "via", \.via, refersTo: .stakeholderOrInstrument,
      heading: LocalizedText(en: "Through", fr: "Par l’intermédiaire de"),
      help: LocalizedText(
        en: """
          The party or text that the tie passes through: a name or code from Stakeholders or \
          Instruments. Mining companies fund local activities through unitlife: one row, with no \
          second row for the same money. Empty: not known. “none”: a source says that it is \
          direct.
          """,
        fr: """
          La partie ou le texte par où passe le lien : un nom ou un code de Parties prenantes ou \
          d’Instruments. Des sociétés minières financent des activités locales par unitlife : une \
          seule ligne, sans seconde pour le même argent. Vide : non connu. « aucun » : lien direct \
          selon une source.
          """)),
    Column(
      "strength", \.strength,
      heading: LocalizedText(en: "Strength", fr: "Intensité"),
      help: LocalizedText(
        en: """
          How close the tie is, as a source or those concerned judge it: “weak”, “moderate” or \
          “strong”. Do not guess it. Weak or no collaboration between two parties of one field \
          becomes a finding. Empty: not known.
          """,
        fr: """
          L’intensité du lien, selon une source ou les intéressés : « Faible », « Moyen » ou \
          « Fort ». Ne pas la deviner. Une collaboration faible ou absente entre deux parties d’un \
          même domaine devient un constat. Vide : non connue.
          """)),
    Column(
      "status", \.status,
      heading: LocalizedText(en: "Status", fr: "Statut"),
      help: LocalizedText(
        en: """
          “active”: it holds; “planned”: decided, still to come; “proposed”: a source suggests it; \
          “lapsed”: it no longer holds; “absent”: a source says that there is no such tie. Empty: \
          not stated, and the tie counts as holding. A tie without a row is not known, not denied.
          """,
        fr: """
          « Actif » : il existe ; « Prévu » : décidé, à venir ; « Proposé » : une source le \
          suggère ; « Terminé » : il n’a plus cours ; « Inexistant » : une source dit qu’il n’existe \
          pas. Vide : non précisé, et le lien compte comme existant. Un lien sans ligne n’est pas \
          nié : on ne sait pas.
          """)),
    Column(
      "start", \.start,
      heading: LocalizedText(en: "Start", fr: "Début"),
      help: LocalizedText(
        en: """
          Since when the tie holds; for money, the date or year of the payment or budget. As \
          precise as the source: 2017, 2017-03 or 2017-03-14. Empty: not known.
          """,
        fr: """
          Depuis quand le lien existe ; pour l’argent, la date ou l’année du versement ou du \
          budget. Aussi précis que la source : 2017, 2017-03 ou 2017-03-14. Vide : non connu.
          """)),
    Column(
      "end", \.end,
      heading: LocalizedText(en: "End", fr: "Fin"),
      help: LocalizedText(
        en: """
          Until when the tie held, as precise as the source: 2017, 2017-03 or 2017-03-14. Empty: \
          not known, or it still holds.
          """,
        fr: """
          Jusqu’à quand le lien a existé, aussi précis que la source : 2017, 2017-03 ou \
          2017-03-14. Vide : non connu, ou il existe toujours.
          """)),
  ]
}
