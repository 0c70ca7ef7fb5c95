import Foundation
import StakeholderModel

/// What the marks of a framework that stakeholders answer themselves are called: bands of its scale with their names,
/// and whose wording that is.
///
/// A rubric without bands gives the framework its title only.
public struct Rubric: Codable, Hashable, Sendable {
  /// The code that rows of assessments have.
  public let framework: String
  @InLanguages public var title: LocalizedText
  /// Whose wording the names are, in a sentence: shown wherever a level is.
  @InLanguages public var origin: LocalizedText
  /// The scale that the bands are written on; then others, which are stretched to it.
  public let scales: [MarkScale]
  /// What a mark between two bands gets.
  public let between: Side
  /// What bands describe one by one, as rows of assessments may name it in any of its languages; may be empty.
  public let domains: [InLanguages]
  /// The lowest first.
  public let bands: [Band]

  /// The band below or the one above.
  public enum Side: String, Codable, Hashable, Sendable, CaseIterable {
    case lower, higher
  }

  public struct Band: Codable, Hashable, Sendable {
    /// Both belong to it.
    public let from: Decimal
    public let to: Decimal
    @InLanguages public var name: LocalizedText
    /// One for each domain of the rubric, or none.
    public let descriptions: [InLanguages]

    public init(
      from: Decimal, to: Decimal, _ name: LocalizedText, _ descriptions: [LocalizedText] = []
    ) {
      (self.from, self.to, self.name) = (from, to, name)
      self.descriptions = descriptions.map { InLanguages(wrappedValue: $0) }
    }
  }

  /// - Precondition: what ``fault(of:on:domains:)`` finds nothing in.
  public init(
    _ framework: String, title: LocalizedText, origin: LocalizedText, scales: [MarkScale],
    between: Side = .lower, domains: [LocalizedText] = [], bands: [Band] = []
  ) {
    precondition(
      Self.fault(of: bands, on: scales.first, domains: domains.count) == nil,
      "The bands of a rubric lie on its scale, the lowest first, and none on another")
    self.framework = framework
    (self.title, self.origin, self.scales, self.between) = (title, origin, scales, between)
    self.domains = domains.map { InLanguages(wrappedValue: $0) }
    self.bands = bands
  }

  /// The first band that cannot stand where it does: not on the scale, not above the one before it, or with a number
  /// of descriptions other than that of the domains. `nil` where all can.
  public static func fault(of bands: [Band], on scale: MarkScale?, domains: Int) -> Int? {
    bands.indices.first { place in
      let band = bands[place]
      return scale.map { !$0.contains(band.from) || !$0.contains(band.to) } ?? true
        || band.to < band.from || (place > 0 && band.from <= bands[place - 1].to)
        || !(band.descriptions.isEmpty || band.descriptions.count == domains)
    }
  }

  /// The number of the band that a mark lies in, the lowest being 1; `nil` where the rubric has no such scale, or the
  /// mark lies below or above all bands. O(bands).
  public func level(of mark: Decimal, on scale: MarkScale) -> Int? {
    guard let own = scales.first, scales.contains(scale), scale.contains(mark) else { return nil }
    let value = scale == own ? mark : own.low + scale.share(mark) * (own.high - own.low)
    guard let first = bands.first, value >= first.from,
      let upTo = bands.firstIndex(where: { value <= $0.to })
    else { return nil }
    return bands[upTo].from <= value || between == .higher ? upTo + 1 : upTo
  }

  /// What a level means for a domain, as a row of assessments names that; `nil` where the rubric does not say.
  public func description(of level: Int, domain: String?) -> LocalizedText? {
    guard bands.indices.contains(level - 1), let domain,
      let place = domains.firstIndex(where: { known in
        known.wrappedValue.byLanguage.values.contains { $0.folded == domain.folded }
      }), bands[level - 1].descriptions.indices.contains(place)
    else { return nil }
    return bands[level - 1].descriptions[place].wrappedValue
  }
}
