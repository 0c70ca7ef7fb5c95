import CoordinationAnalysis
import Foundation

/// What one map says of one measure. In JSON an object with one key, which tells the kind: `{"share": 0.25}`.
public enum ComparedValue: Hashable, Sendable {
  /// How many.
  case count(Int)
  /// Between 0 and 1.
  case share(Double)
  case number(Double)
  /// Ids of stakeholders of the map.
  case parties([String])
  case pair(Pair)
  case outcomes(Outcomes)
  case marks(Marks)
  /// Points of a scale.
  case points(Decimal)
  case level(Level)
  case stage(StageMark)
  /// Days taken.
  case days(DaySpan)

  public struct Pair: Codable, Hashable, Sendable {
    public let a: String
    public let b: String
    public let `class`: OverlapClass
  }

  /// How the subjects of a rule came out.
  public struct Outcomes: Codable, Hashable, Sendable {
    public let fails: Int
    public let holds: Int
    public let notKnown: Int
    public let notApplicable: Int

    /// Whether the map knows enough for the rule to say something.
    public var isSettled: Bool { fails + holds > 0 }
  }

  /// The marks in the middle of those that one group gave, an odd number having the same twice, on a scale.
  public struct Marks: Codable, Hashable, Sendable {
    public let lower: Decimal
    public let upper: Decimal
    public let respondents: Int
    public let scale: MarkScale
  }

  /// The numbers of the bands of a rubric in which the marks in the middle lie, the lowest band being 1: mostly one and
  /// the same.
  public struct Level: Codable, Hashable, Sendable {
    public let lower: Int
    public let upper: Int
  }

  /// How far a step of a process is.
  public struct StageMark: Codable, Hashable, Sendable {
    @ExplicitNull public var status: String?
    @ExplicitNull public var start: String?
    @ExplicitNull public var end: String?
  }
}

extension ComparedValue: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case count, share, number, parties, pair, outcomes, marks, points, level, stage, days
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard let key = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "A value must have a kind"))
    }
    self =
      switch key {
      case .count: .count(try container.decode(Int.self, forKey: key))
      case .share: .share(try container.decode(Double.self, forKey: key))
      case .number: .number(try container.decode(Double.self, forKey: key))
      case .parties: .parties(try container.decode([String].self, forKey: key))
      case .pair: .pair(try container.decode(Pair.self, forKey: key))
      case .outcomes: .outcomes(try container.decode(Outcomes.self, forKey: key))
      case .marks: .marks(try container.decode(Marks.self, forKey: key))
      case .points: .points(try container.decode(Decimal.self, forKey: key))
      case .level: .level(try container.decode(Level.self, forKey: key))
      case .stage: .stage(try container.decode(StageMark.self, forKey: key))
      case .days: .days(try container.decode(DaySpan.self, forKey: key))
      }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .count(let value): try container.encode(value, forKey: .count)
    case .share(let value): try container.encode(value, forKey: .share)
    case .number(let value): try container.encode(value, forKey: .number)
    case .parties(let value): try container.encode(value, forKey: .parties)
    case .pair(let value): try container.encode(value, forKey: .pair)
    case .outcomes(let value): try container.encode(value, forKey: .outcomes)
    case .marks(let value): try container.encode(value, forKey: .marks)
    case .points(let value): try container.encode(value, forKey: .points)
    case .level(let value): try container.encode(value, forKey: .level)
    case .stage(let value): try container.encode(value, forKey: .stage)
    case .days(let value): try container.encode(value, forKey: .days)
    }
  }
}
