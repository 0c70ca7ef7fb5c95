import Foundation
import StakeholderModel

extension Rubric {
  /// Cluster coordination performance monitoring (CCPM): medians from 0 to 1, or in per cent.
  ///
  /// The published first band ends at “0.25 or less” and the last begins “above 0.75”, so that what lies between two
  /// printed numbers, such as 0.255, belongs to the higher band.
  /// Source: https://www.unicefintercluster.net/cluster-coordination-performance-monitoring
  public static let clusterCoordination = Rubric(
    "cluster-coordination",
    title: LocalizedText(
      en: "Cluster coordination performance monitoring (CCPM)",
      fr: "Suivi de la performance de la coordination des clusters (CCPM)"),
    origin: LocalizedText(
      en: "IASC, cluster coordination performance monitoring (unicefintercluster.net).",
      fr: "IASC, suivi de la performance de la coordination des clusters (unicefintercluster.net)."),
    scales: [MarkScale(low: 0, high: 1), MarkScale(low: 0, high: 100)], between: .higher,
    bands: [
      Band(from: 0, to: hundredths(25), LocalizedText(en: "Weak", fr: "Faible")),
      Band(
        from: hundredths(26), to: hundredths(50),
        LocalizedText(en: "Unsatisfactory", fr: "Insatisfaisant")),
      Band(
        from: hundredths(51), to: hundredths(75),
        LocalizedText(en: "Satisfactory", fr: "Satisfaisant")),
      Band(from: hundredths(76), to: 1, LocalizedText(en: "Good", fr: "Bon")),
    ])

  private static func hundredths(_ number: Int) -> Decimal {
    Decimal(sign: .plus, exponent: -2, significand: Decimal(number))
  }
}
