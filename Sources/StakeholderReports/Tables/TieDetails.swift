import Foundation
import OrderedCollections
import StakeholderModel

/// What a tie is about, and how: the words that stand beside it in a table.
struct TieDetails {
  private let names: NameInSentence
  /// The sector and the place that all ties of the map have, where they have one: they go without saying.
  private let shared: (sector: Sector?, area: String?)

  /// O(ties).
  init(_ map: StakeholderMap, _ names: NameInSentence) {
    func only<Value: Hashable>(_ values: [Value]) -> Value? {
      let different = Set(values)
      return different.count == 1 ? different.first : nil
    }
    self.names = names
    shared = (
      only(map.ties.flatMap { $0.sectors.value ?? [] }), only(map.ties.compactMap(\.area.value))
    )
  }

  /// Role, line, sectors, place, text, rhythm, share, strength and channel of ties of the same parties, each
  /// once; empty where nothing of it is known.
  /// - Parameter withText: whether the text stands among them, and not apart (``texts(of:)``).
  func of(_ ties: [Tie], withText: Bool = true) -> [String] {
    var details: OrderedSet<String> = []
    func note(_ part: (Tie) -> [String]) { details.formUnion(ties.flatMap(part)) }
    note { $0.role.map { [names.said($0)] } ?? [] }
    note { $0.line.value.map { [line($0)] } ?? [] }
    note { tie in
      (tie.sectors.value ?? []).filter { $0 != shared.sector }
        .map { names.term($0.rawValue, of: Sector.name) }
    }
    note { $0.area.value.map { $0 == shared.area ? [] : [names.area($0)] } ?? [] }
    note { withText ? $0.instrument.value.map { [text($0)] } ?? [] : [] }
    note { $0.frequency.value.map { [names.said($0, of: "ties.frequency")] } ?? [] }
    note { $0.share.map { [share($0)] } ?? [] }
    note { $0.strength.value.map { [strength($0)] } ?? [] }
    note { $0.channel.value.map { [$0.label(names.language)] } ?? [] }
    return Array(details)
  }

  /// The titles of the texts that ties rest on, each once.
  func texts(of ties: [Tie]) -> [String] {
    OrderedSet(ties.compactMap { $0.instrument.value.map(names.short) }).elements
  }

  /// The text that a tie rests on is not what it is about.
  private func text(_ instrument: String) -> String {
    let title = names.short(instrument)
    return names.language.say(en: "text: \(title)", fr: "texte : \(title)")
  }

  private func line(_ line: AssistanceLine) -> String {
    let label = line.label(names.language).lowercased()
    return names.language.say(en: "\(label) line", fr: "ligne \(label)")
  }

  private func strength(_ strength: Strength) -> String {
    let label = strength.label(names.language).lowercased()
    return names.language.say(en: "\(label) tie", fr: "lien \(label)")
  }

  /// What it is a share of is for the role to say.
  private func share(_ share: Decimal) -> String {
    let percent = (share * 100).grouped(in: names.language)
    return names.language.say(en: "\(percent)%", fr: "\(percent) %")
  }
}
