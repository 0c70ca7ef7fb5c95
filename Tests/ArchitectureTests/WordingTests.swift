import StakeholderModel
import TestSupport
import Testing

/// What every text of the program must have: both languages, the signs of print, and nothing that
/// keeps it from being translated.
@Suite struct WordingTests {
  private static let texts = Result { try ProgramText.all() }

  private func texts() throws -> [ProgramText] { try Self.texts.get() }

  @Test func noTextIsMissingInOneLanguage() throws {
    for text in try texts() {
      for literal in text.english + text.french {
        #expect(
          !literal.parts.isEmpty && !literal.template.isEmpty,
          "\(text.file):\(literal.line): a text is empty in one language")
      }
    }
  }

  /// What is written alike in both languages.
  private static let alike: Set<String> = [
    "action", "actions", "administrative", "agriculture", "assistance", "budget", "code", "commune",
    "communication", "comparable", "consensus",
    "coordination", "date", "dates", "description", "diagnostic", "documents", "guide", "influence",
    "instrument", "instruments", "logo",
    "national", "nutrition", "p-code", "participants", "plan", "plans", "population", "position",
    "programme",
    "public", "question",
    "relation", "score", "sources", "stable", "structure", "total",
  ]

  /// Words that no French text has, outside of what it quotes.
  private static let tellTale: Set<String> = [
    "the", "and", "with", "from", "for", "which", "this", "that", "not", "are", "is", "has",
    "known",
  ]

  @Test func noFrenchTextIsEnglish() throws {
    for text in try texts() where !text.file.hasSuffix("WorkedExample.swift") {
      let english = Set(text.english.map(\.template))
      for literal in text.french {
        let plain = literal.template.replacing(/\{[0-9]+\}|«[^»]*»/, with: " ").lowercased()
        let words = plain.split { !$0.isLetter && $0 != "-" }.map(String.init)
        let place = "\(text.file):\(literal.line): \(literal.template)"
        #expect(Self.tellTale.isDisjoint(with: words), "\(place)")
        if english.contains(literal.template) {
          #expect(Self.alike.isSuperset(of: words), "the same in both languages: \(place)")
        }
      }
    }
  }

  @Test func frenchIsPrintedWithItsSigns() throws {
    for text in try texts() {
      for literal in text.french {
        let template = FrenchTypography.typeset(literal.template)
        let place = "\(text.file):\(literal.line): \(template)"
        // Prefixes and suffixes are put together with a space of their own.
        let inner = template.drop(while: \.isWhitespace)
        for plain in [" :", " ;", " ?", " !", " %", " »", "« ", "'", "\"", "..."] {
          #expect(!inner.contains(plain), "“\(plain)” in \(place)")
        }
        // A sign with no space at all before it was forgotten, but for a path or a time.
        #expect(inner.firstMatch(of: /\p{L}[;?!»](\s|$)/) == nil, "\(place)")
        #expect(inner.firstMatch(of: /\p{L}:\s/) == nil, "\(place)")
      }
    }
  }

  @Test func englishIsPrintedWithItsSigns() throws {
    for text in try texts() {
      for literal in text.english {
        let place = "\(text.file):\(literal.line): \(literal.template)"
        for plain in ["'", "\"", "...", " :", " ;", " ?", " !"] {
          #expect(!literal.template.contains(plain), "“\(plain)” in \(place)")
        }
      }
    }
  }

  @Test func noWordsHideInTheValuesOfAnEnglishText() throws {
    for text in try texts() {
      for literal in text.english.flatMap(\.inner) {
        let hasWords = literal.template.contains(where: \.isLetter)
        #expect(
          !hasWords,
          """
          \(text.file):\(literal.line): “\(literal.template)” cannot be translated: say it in a text of \
          its own, and put that in as the value
          """)
      }
    }
  }

  @Test func noBracesStandInATextButThoseOfItsValues() throws {
    for text in try texts() {
      for literal in text.english {
        let plain = literal.template.replacing(/\{[0-9]+\}/, with: "")
        #expect(!plain.contains("{"), "\(text.file):\(literal.line): \(literal.template)")
      }
    }
  }

  /// Where wording depends on the language otherwise, and why that is no text.
  private static let choices = [
    "StakeholderModel/Language/",  // grammar and signs
    "CoordinationAnalysis/Gaps/Rules/GroupMissing.swift",  // articles before groups
    "StakeholderFormats/Tables/CellWording.swift",  // what is read from cells
    "StakeholderFormats/NewMap/NewMap.swift",  // the name of a file
    "StakeholderReports/Word/WordReference.swift",  // the tag for a spelling checker
  ]

  @Test func wordingIsNotChosenByHand() throws {
    for file in try SourceFiles.swift(in: "Sources")
    where !Self.choices.contains(where: file.path.contains) {
      for (number, line) in file.lines.enumerated() {
        #expect(
          line.firstMatch(of: /== \.(french|english)\b|case \.(french|english)\b/) == nil,
          "\(file.path):\(number + 1): use say(en:fr:), so that another language can have it too")
      }
    }
  }
}
