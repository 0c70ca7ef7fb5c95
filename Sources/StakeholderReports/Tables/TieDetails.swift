import Foundation
import OrderedCollections
import StakeholderModel

extension NameInSentence {
  /// What ties of the same parties are about, and how: role, line, sectors, place, text, rhythm, share,
  /// strength, channel; each once. Empty where nothing of it is known.
  func details(of ties: [Tie]) -> [String] {
    var details: OrderedSet<String> = []
    func note(_ part: (Tie) -> [String]) { details.formUnion(ties.flatMap(part)) }
    note { $0.role.map { [said($0)] } ?? [] }
    note { $0.line.value.map { [line($0)] } ?? [] }
    note { ($0.sectors.value ?? []).map { term($0.rawValue, of: Sector.name) } }
    note { $0.area.value.map { [area($0)] } ?? [] }
    note { $0.instrument.value.map { [short($0)] } ?? [] }
    note { $0.frequency.value.map { [said($0, of: "ties.frequency")] } ?? [] }
    note { $0.share.map { [share($0)] } ?? [] }
    note { $0.strength.value.map { [strength($0)] } ?? [] }
    note { $0.channel.value.map { [$0.label(language)] } ?? [] }
    return Array(details)
  }

  private func line(_ line: AssistanceLine) -> String {
    let label = line.label(language).lowercased()
    return language.say(en: "\(label) line", fr: "ligne \(label)")
  }

  private func strength(_ strength: Strength) -> String {
    let label = strength.label(language).lowercased()
    return language.say(en: "\(label) tie", fr: "lien \(label)")
  }

  /// What it is a share of is for the role to say.
  private func share(_ share: Decimal) -> String {
    let percent = (share * 100).grouped(in: language)
    return language.say(en: "\(percent)%", fr: "\(percent) %")
  }
}
