import CoordinationAnalysis
import ScenarioAnalysis
import StakeholderModel

/// Maps side by side for a terminal: who they are, a table for each family of measures, what they have in common, and
/// why some rows may not be compared.
public struct ComparisonText: Sendable {
  public let text: String

  /// What can be shown apart: the maps themselves, a family of rows, or who stands in several of them.
  public enum Part: Hashable, Sendable, CaseIterable {
    case maps
    case family(ComparisonFamily)
    case common

    public static let allCases =
      [Part.maps] + ComparisonFamily.allCases.map(Part.family) + [.common]

    public var id: String {
      switch self {
      case .maps: "maps"
      case .family(let family): family.rawValue
      case .common: "common"
      }
    }

    var title: LocalizedText {
      switch self {
      case .maps: LocalizedText(en: "Maps", fr: "Cartes")
      case .family(let family): family.label
      case .common: LocalizedText(en: "In several maps", fr: "Présents dans plusieurs cartes")
      }
    }
  }

  /// - Parameter only: one part; all of them that have a row if `nil`.
  public init(_ words: ComparisonWords, _ maps: [StakeholderMap], only: Part? = nil) {
    let language = words.language
    let comparison = words.comparison
    let parts = only.map { [$0] } ?? Part.allCases
    let rows = parts.flatMap { part -> [ComparedRow] in
      if case .family(let family) = part {
        comparison.rows(of: family).filter(\.isWorthReading)
      } else {
        []
      }
    }
    let reasons = ReasonNotes(rows)
    var sections = parts.compactMap { part -> String? in
      let table = ResultTable.comparison(part, words, maps, reasons: reasons)
      return table.rows.isEmpty ? nil : "\(part.title(language))\n\n\(table.text)"
    }
    if !reasons.all.isEmpty {
      let title = LocalizedText(
        en: "Why not, or with care", fr: "Pourquoi non, ou avec prudence")(language)
      let lines = reasons.all.enumerated().map {
        "(\($0.offset + 1)) \($0.element.text(language))\n"
      }
      sections.append("\(title)\n\n\(lines.joined())")
    }
    sections += comparison.origins(of: rows, in: language).map { $0 + "\n" }
    let leftOut = comparison.processesLeftOut.enumerated().filter { !$0.element.isEmpty }
    if !leftOut.isEmpty, rows.contains(where: { $0.family == .process }) {
      let list = leftOut.map { place, subjects in
        let names = NameInSentence(maps[place], in: language)
        return "\(comparison.maps[place].name)\(language.colon) "
          + subjects.map(names.full).joined(separator: ", ")
      }.joined(separator: language.semicolon)
      sections.append(
        language.say(
          en: "Processes that stand beside none of another map: \(list).",
          fr: "Processus sans pendant dans une autre carte : \(list).") + "\n")
    }
    text =
      sections.isEmpty
      ? language.say(
        en: "The maps tell nothing of this side of the comparison.",
        fr: "Les cartes ne disent rien de ce volet de la comparaison.") + "\n"
      : sections.joined(separator: "\n")
  }
}

/// The reasons that rows give, numbered in the order of their gravity.
struct ReasonNotes {
  let all: [Comparability.Reason]

  init(_ rows: [ComparedRow]) {
    let given = Set(rows.flatMap(\.comparability.reasons))
    all = Comparability.Reason.allCases.filter(given.contains)
  }

  /// "with care (2, 3)".
  func text(_ comparability: Comparability, _ language: Language) -> String {
    let numbers = comparability.reasons.compactMap { all.firstIndex(of: $0) }.map { "\($0 + 1)" }
    let level = comparability.level.label(language)
    return numbers.isEmpty ? level : "\(level) (\(numbers.joined(separator: ", ")))"
  }
}

extension ResultTable {
  /// One part of a comparison.
  /// - Parameter part: all rows of all families, each with its family, if `nil`.
  public static func comparison(
    _ part: ComparisonText.Part?, _ words: ComparisonWords, _ maps: [StakeholderMap]
  ) -> ResultTable {
    comparison(part, words, maps, reasons: nil)
  }

  /// - Parameter reasons: to be told by their numbers; in full if `nil`.
  static func comparison(
    _ part: ComparisonText.Part?, _ words: ComparisonWords, _ maps: [StakeholderMap],
    reasons: ReasonNotes?
  ) -> ResultTable {
    switch part {
    case .maps: return profiles(words)
    case .common: return common(words, maps)
    case .family(let family):
      return measures(words.comparison.rows(of: family), words, reasons, namesFamily: false)
    case nil: return measures(words.comparison.rows, words, reasons, namesFamily: true)
    }
  }

  private static func measures(
    _ rows: [ComparedRow], _ words: ComparisonWords, _ reasons: ReasonNotes?, namesFamily: Bool
  ) -> ResultTable {
    let language = words.language
    let known = reasons == nil ? rows : rows.filter(\.isWorthReading)
    let family = LocalizedText(en: "Family", fr: "Volet")(language)
    let columns =
      (namesFamily ? [family] : [])
      + [LocalizedText(en: "Measure", fr: "Mesure")(language)] + words.comparison.maps.map(\.name)
      + [LocalizedText(en: "To compare", fr: "Comparaison")(language)]
    return ResultTable(
      columns: columns,
      rows: known.map { row in
        let because = row.comparability.reasons.map { $0.text(language) }
        let level = row.comparability.level.label(language)
        let full = because.isEmpty ? level : level + language.colon + " "
        let comparability =
          reasons?.text(row.comparability, language)
          ?? full + because.joined(separator: language.semicolon)
        return (namesFamily ? [row.family.label(language)] : []) + [words.label(row)]
          + words.comparison.maps.indices.map { words.value(row, of: $0) } + [comparability]
      })
  }

  private static func profiles(_ words: ComparisonWords) -> ResultTable {
    let language = words.language
    let columns = [
      LocalizedText(en: "Map", fr: "Carte"), LocalizedText(en: "Title", fr: "Titre"),
      LocalizedText(en: "Date of the data", fr: "Date des données"),
      LocalizedText(en: "Languages", fr: "Langues"),
      LocalizedText(en: "Layers", fr: "Familles de liens"),
    ]
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: words.comparison.maps.map { map in
        func list(_ items: [String]) -> String {
          items.isEmpty ? unknown : items.joined(separator: ", ")
        }
        return [
          map.name, map.title.map(language.typeset) ?? unknown,
          map.date.map { date in PartialDate(date)?.text(in: language) ?? date } ?? unknown,
          list(map.languages), list(map.layers.map { Layer(rawValue: $0).label(language) }),
        ]
      })
  }

  /// Who stands in several maps, then codes that mean another in each.
  private static func common(_ words: ComparisonWords, _ maps: [StakeholderMap]) -> ResultTable {
    let language = words.language
    let common = words.comparison.common
    let columns = [
      LocalizedText(en: "Code", fr: "Code"), LocalizedText(en: "What it is", fr: "Nature"),
    ]
    let names = maps.map { NameInSentence($0, in: language) }
    let body = LocalizedText(en: "body", fr: "organe")(language)
    let party = LocalizedText(en: "party", fr: "partie prenante")(language)
    let other = LocalizedText(
      en: "another in each map: not the same", fr: "autre dans chaque carte : à ne pas confondre")(
        language)
    let shared = common.parties.map { found in
      [found.id, found.isBody ? body : party]
        + maps.indices.map { found.maps.contains($0) ? names[$0].full(found.id) : unknown }
    }
    let homonyms = common.sameCodeOtherName.map { found in
      [found.id, other]
        + maps.indices.map { found.names[$0] == nil ? unknown : names[$0].full(found.id) }
    }
    return ResultTable(
      columns: columns.map { $0(language) } + words.comparison.maps.map(\.name),
      rows: shared + homonyms)
  }
}
