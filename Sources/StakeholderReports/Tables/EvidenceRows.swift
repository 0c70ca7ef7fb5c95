import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

extension [Evidence] {
  /// Where to look in the map's sheets or files: "Réunions, ligne 8 ; Liens, lignes 3, 4".
  func rows(in language: Language) -> String {
    OrderedDictionary(grouping: self, by: \.table).map { name, evidence in
      let table = StakeholderMap.table(name)?.title(language) ?? name
      let rows = OrderedSet(evidence.map(\.row)).map(String.init).joined(separator: ", ")
      return evidence.count == 1
        ? language.say(en: "\(table), row \(rows)", fr: "\(table), ligne \(rows)")
        : language.say(en: "\(table), rows \(rows)", fr: "\(table), lignes \(rows)")
    }.joined(separator: language.semicolon)
  }
}
