import StakeholderModel

extension MapTable {
  /// All columns for somebody who goes on with a map, in the order of the schema. Texts in several
  /// languages have a column for each language of the map, translations for each but the first; in one language the
  /// plain column is enough, where there is one.
  /// - Parameter language: that of a map which names none.
  func headersToFillIn(in map: StakeholderMap, language: Language) -> [MapHeader] {
    let used = headersInUse(in: map)
    let languages = map.settings.languages.isEmpty ? [language] : map.settings.languages
    let known = columns.flatMap { column -> [MapHeader] in
      let plain = MapHeader(name: column.name)
      guard column.isLocalized else { return [plain] }
      let inUse = used.filter { $0.name == column.name && $0.language != nil }
      let spoken = languages.count < 2 && has(plain) ? [] : languages
      let wanted = spoken.dropFirst(column.isTranslation ? 1 : 0).map {
        MapHeader(name: column.name, language: $0)
      }
      return inUse + wanted.filter { !inUse.contains($0) }
    }
    return known + used.filter { !has($0) }
  }
}
