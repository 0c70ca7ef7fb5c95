/// Translations of nothing: a cell of words in another language beside an empty plain one is never shown.
extension StakeholderMap {
  /// O(rows of tables with translations).
  func loneTranslations() -> [Diagnostic] {
    Self.tables.flatMap { table in
      let headers = table.headersInUse(in: self).filter { table.column($0)?.isTranslation == true }
      guard !headers.isEmpty else { return [] as [Diagnostic] }
      return (0..<table.rowCount(self)).flatMap { row in
        headers.compactMap { header in
          let plain = MapHeader(name: header.name)
          guard !table.cell(self, row, header).isEmpty, table.cell(self, row, plain).isEmpty
          else { return nil }
          let heading = table.column(plain)?.heading ?? LocalizedText(verbatim: header.name)
          return Diagnostic(
            .warning, code: "lone-translation",
            summary: LocalizedText(
              en:
                "This translates “\(heading)”, which is empty in this row, so that it is not shown.",
              fr: """
                Cette cellule traduit « \(heading(.french)) », qui est vide dans cette ligne : elle ne s’affiche pas.
                """),
            at: .cell(table: table.name, row: row + 2, column: header.text),
            remedy: LocalizedText(
              en: "Write the text in the map’s first language into the column without a language.",
              fr:
                "Écrire le texte, dans la première langue de la carte, dans la colonne sans langue."
            ))
        }
      }
    }
  }
}
