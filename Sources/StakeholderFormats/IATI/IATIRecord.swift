import Foundation
import StakeholderModel

/// One activity, or one organisation's own file, as it stands in IATI's XML, whichever version.
struct IATIRecord {
  /// A text in one language or several, the first one as the publisher's own.
  struct Narrative {
    var texts: [(language: String?, text: String)] = []

    var first: String? { texts.first?.text }
  }

  struct Party {
    var ref = ""
    var type = ""
    var role = ""
    /// The activity of this party that is meant.
    var activity = ""
    var name = Narrative()
    var line = 0
  }

  /// A code with the share of the activity that falls to it, in percent.
  struct Portion {
    var vocabulary = ""
    var code = ""
    var percent: Decimal?
    var name = Narrative()
  }

  struct Transaction {
    var type = ""
    var date: PartialDate?
    var amount: Decimal?
    var currency = ""
    var channel = ""
    var provider: Party?
    var receiver: Party?
    var sectors: [Portion] = []
    var countries: [Portion] = []
    var line = 0
  }

  /// What a date of an activity is of.
  enum DateKind: Hashable { case plannedStart, actualStart, plannedEnd, actualEnd }

  /// Whether it is an organisation's own file, which has no activities.
  var isOrganisation = false
  var line = 0
  var identifier = ""
  var language: String?
  var currency = ""
  var reporter = Party()
  var title = Narrative()
  var parties: [Party] = []
  var status = ""
  var dates: [DateKind: PartialDate] = [:]
  var countries: [Portion] = []
  var regions = 0
  var sectors: [Portion] = []
  /// Whether nutrition is an objective by the policy marker.
  var isForNutrition = false
  var transactions: [Transaction] = []
  /// Money that an organisation's own file budgets for others.
  var budgets: [Transaction] = []

  var start: PartialDate? { dates[.actualStart] ?? dates[.plannedStart] }
  var end: PartialDate? { dates[.actualEnd] ?? dates[.plannedEnd] }
}
