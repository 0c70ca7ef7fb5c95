import CoordinationAnalysis

/// The parties of a diagram of change in boxes, and its ties as sentences between them: parties that are alike in
/// state and in all their ties share a box, and ties alike share a sentence, so that the eighteen ministries of a
/// council are one line.
struct ChangeBoxes {
  struct Sentence {
    /// The ties that it tells of, alike in all that it says.
    var links: [MapChange.Link]
    /// The boxes from which it comes, each named after its first party.
    var from: [String]
    let to: String
  }

  struct Standing {
    let from: String
    let to: String
    var links: [MapChange.Link]

    /// How many ties join one party of the one box to one of the other: as many for each two, since those that share
    /// a box are alike.
    var count: Int {
      links.filter { $0.from == links[0].from && $0.to == links[0].to }.reduce(0) { $0 + $1.count }
    }
  }

  /// In the order of the map.
  let boxes: [[MapChange.Party]]
  let sentences: [Sentence]
  /// Ties that stay, from box to box.
  let standing: [Standing]

  /// - Parameter sheet: of a set; parties of several of its sheets share no box.
  init(_ selection: ChangeSelection, on sheet: DiagramSheet? = nil) {
    var ties: [String: [[String]]] = [:]
    for link in selection.changed + selection.standing.joined() {
      let kind = Self.key(link, selection.isDense)
      ties[link.from, default: []].append(["from", link.to] + kind)
      ties[link.to, default: []].append(["to", link.from] + kind)
    }
    var boxes: [[MapChange.Party]] = []
    var places: [[[String]]: Int] = [:]
    for party in selection.parties {
      let own = (ties[party.id] ?? []).sorted { $0.lexicographicallyPrecedes($1) }
      let place = sheet?.number(of: party.id).map(String.init) ?? ""
      let key = [[party.state.rawValue, party.status ?? "", place]] + own
      // Parties without a tie have nothing in common.
      if let place = places[key], !own.isEmpty {
        boxes[place].append(party)
      } else {
        places[key] = boxes.count
        boxes.append([party])
      }
    }
    let boxOf = Dictionary(
      uniqueKeysWithValues: boxes.flatMap { box in box.map { ($0.id, box[0].id) } })
    var sentences: [Sentence] = []
    var known: [[String]: Int] = [:]
    for link in selection.changed {
      guard let from = boxOf[link.from], let to = boxOf[link.to] else { continue }
      let key = [to] + Self.key(link, selection.isDense)
      if let place = known[key] {
        sentences[place].links.append(link)
        if !sentences[place].from.contains(from) { sentences[place].from.append(from) }
      } else {
        known[key] = sentences.count
        sentences.append(Sentence(links: [link], from: [from], to: to))
      }
    }
    var standing: [Standing] = []
    for pair in selection.standing {
      guard let from = boxOf[pair[0].from], let to = boxOf[pair[0].to] else { continue }
      if let place = standing.firstIndex(where: { $0.from == from && $0.to == to }) {
        standing[place].links += pair
      } else {
        standing.append(Standing(from: from, to: to, links: pair))
      }
    }
    self.boxes = boxes
    self.sentences = sentences
    self.standing = standing
  }

  /// What a sentence says of a tie; where there is little room, it leaves out the role.
  private static func key(_ link: MapChange.Link, _ isDense: Bool) -> [String] {
    [link.relation.rawValue, link.state.rawValue, link.status ?? "", "\(link.count)"]
      + (isDense ? [] : link.roles)
  }
}
