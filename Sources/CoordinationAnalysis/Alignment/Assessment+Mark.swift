import Foundation
import StakeholderModel

extension Assessment {
  /// Whether the row belongs to a framework of its own: the questions of an interview guide and what
  /// stands in the way of a party are none.
  var isOfFramework: Bool {
    framework != InterviewGuide.framework && framework != StatedObstacle.framework
  }

  /// Whether the question does not apply, which is an answer.
  var isNotApplicable: Bool { answer?.folded == "n/a" }

  /// The scale and the place of the score on it; `nil` where there is no score, the scale cannot be read
  /// or the score lies outside it.
  var readScore: (score: Decimal, scale: MarkScale)? {
    guard let score, let scale = scale.flatMap(MarkScale.init), scale.contains(score) else {
      return nil
    }
    return (score, scale)
  }
}
