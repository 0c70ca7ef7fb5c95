/// What the format of a cell says that its number is (ECMA-376 part 1, 18.8.30 and 18.8.31).
enum NumberFormat: Hashable {
  case number
  case date(SheetDate.Precision)
  case time

  /// One of the formats that every program knows by number. 27–36 and 50–58 are dates in East Asian
  /// editions and are not used by others.
  init(builtIn id: Int) {
    self =
      switch id {
      case 17: .date(.month)
      case 14, 15, 16, 22, 27...36, 50...58: .date(.day)
      case 18...21, 45...47: .time
      default: .number
      }
  }

  /// A format by its code, such as `dd/mm/yyyy`, `[$-40C]mmmm yyyy` or `0.0 "days"`.
  init(code: String) {
    // What stands outside quotation marks, brackets and escapes, of the format for positive numbers.
    var plain = ""
    var characters = code.lowercased().makeIterator()
    reading: while let character = characters.next() {
      switch character {
      case "\"": while let next = characters.next(), next != "\"" {}
      case "[":
        var bracket = ""
        while let next = characters.next(), next != "]" { bracket.append(next) }
        // Elapsed time is in brackets: [h]:mm.
        if bracket.allSatisfy({ "hms".contains($0) }) { plain += bracket }
      case "\\", "_", "*": _ = characters.next()
      case ";": break reading
      default: plain.append(character)
      }
    }
    plain = plain.replacing("am/pm", with: "").replacing("general", with: "")
    // Some programs write the codes of their own language: jj and aaaa are French for dd and yyyy.
    let hasYear = plain.contains("y") || plain.contains("aa")
    let hasDay = plain.contains("d") || plain.contains("jj")
    let hasMonth = plain.contains("m")
    let hasDigits = plain.contains { "0#?".contains($0) }
    if hasDay && (hasYear || hasMonth) {
      self = .date(.day)
    } else if hasYear {
      self = .date(hasMonth ? .month : .year)
    } else if plain.contains("h") || (hasMonth && plain.contains("s")) {
      self = .time
    } else if hasMonth && !hasDigits {
      self = .date(.month)
    } else if hasDay && !hasDigits && plain.allSatisfy({ !$0.isLetter || "dj".contains($0) }) {
      // A weekday alone; the letter also stands in “Standard”, which means no format.
      self = .date(.day)
    } else {
      self = .number
    }
  }
}
