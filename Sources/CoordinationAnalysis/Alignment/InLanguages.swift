import StakeholderModel

/// A text that is written with all its languages, by their tags, so that a reader of the JSON needs no other file.
@propertyWrapper
public struct InLanguages: Codable, Hashable, Sendable {
  public var wrappedValue: LocalizedText

  public init(wrappedValue: LocalizedText) { self.wrappedValue = wrappedValue }

  public init(from decoder: any Decoder) throws {
    let texts = try decoder.singleValueContainer().decode([String: String].self)
    wrappedValue = LocalizedText(
      Dictionary(uniqueKeysWithValues: texts.map { (Language(rawValue: $0), $1) }))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(
      Dictionary(
        uniqueKeysWithValues: wrappedValue.byLanguage.map { ($0.key.rawValue, $0.value) }))
  }
}
