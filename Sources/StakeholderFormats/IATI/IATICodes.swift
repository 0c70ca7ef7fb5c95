import StakeholderModel

/// What IATI's code lists (https://iatistandard.org/en/iati-standard/203/codelists/) mean in a map. Version 1 wrote
/// some of them as letters or words.
enum IATICodes {
  /// The identifier that an attribute holds; `nil` for what publishers write where they have none.
  static func identifier(_ text: String) -> String? {
    let text = text.trimmed
    return placeholders.contains(text.lowercased()) ? nil : text
  }

  private static let placeholders: Set<String> = [
    "", "-", "0", "00000", "n/a", "na", "none", "null", "unknown", "not available",
    "not applicable",
    "excluded", "tbd", "tbc", "x", "xxx", "other",
  ]

  /// What part a party takes in an activity (OrganisationRole).
  enum Role { case funding, accountable, extending, implementing }

  static func role(_ code: String) -> Role? {
    switch code.lowercased() {
    case "1", "funding": .funding
    case "2", "accountable": .accountable
    case "3", "extending": .extending
    case "4", "implementing": .implementing
    default: nil
    }
  }

  /// Money on its way (TransactionType): how far it has come, and whether the reporter receives it; `nil` for loans paid
  /// back, shares bought and what else is no funding.
  static func flow(_ code: String) -> (flow: Flow, isIncoming: Bool)? {
    switch code.uppercased() {
    case "1", "IF": (.disbursement, true)
    case "2", "C": (.commitment, false)
    case "3", "D": (.disbursement, false)
    case "4", "E": (.expenditure, false)
    case "11": (.commitment, true)
    case "12": (.pledge, false)
    case "13": (.pledge, true)
    default: nil
    }
  }

  /// How money reaches whom it is for (DisbursementChannel): by the treasury, into an account of those who carry the
  /// work out, or as goods and services through others or by the donor itself.
  static func channel(_ code: String) -> FundingChannel? {
    switch code {
    case "1": FundingChannel(rawValue: "1")
    case "2": FundingChannel(rawValue: "2")
    case "3", "4": FundingChannel(rawValue: "3")
    default: nil
    }
  }

  /// What a party is (OrganisationType). Governments are told apart by what they do in the file, see ``IATIParties``.
  static func kind(_ code: String) -> StakeholderKind? {
    switch code {
    case "10": .governmentOffice
    case "11": .localAuthority
    case "15": .governmentAgency
    case "21", "23": .internationalNGO
    case "22", "24": .nationalNGO
    case "40": .multilateral
    case "60": .donor
    case "70", "71", "72", "73": .company
    case "80": .academia
    default: nil
    }
  }

  /// The channels of the United Nations among those of the OECD's reporting system are 411 to 413; WHO has 928 of its
  /// own.
  static func isUnitedNations(_ ref: String) -> Bool {
    let prefix = "XM-DAC-"
    let code = ref.utf8.dropFirst(ref.hasPrefix(prefix) ? prefix.utf8.count : 0)
      .prefix { (0x30...0x39).contains($0) }
    let isChannel = code.count == 5 && ["411", "412", "413"].contains(String(code.prefix(3)) ?? "")
    return isChannel || (ref.hasPrefix(prefix) && String(code) == "928")
  }

  /// The date that a code or word is of (ActivityDateType).
  static func date(_ code: String) -> IATIRecord.DateKind? {
    switch code.lowercased() {
    case "1", "start-planned": .plannedStart
    case "2", "start-actual": .actualStart
    case "3", "end-planned": .plannedEnd
    case "4", "end-actual": .actualEnd
    default: nil
    }
  }

  /// Whether an activity takes place or has (ActivityStatus): what is only in preparation does not yet, what was
  /// cancelled never will.
  static let (pipeline, cancelled) = ("1", "5")

  /// The policy marker of nutrition (PolicyMarker), whose significance 0 says that it is no objective.
  static let nutritionMarker = "12"

  /// The vocabularies of the OECD's five-digit and three-digit sectors (SectorVocabulary).
  static func isOECD(_ vocabulary: String) -> Bool {
    ["", "1", "2", "DAC", "DAC-3"].contains(vocabulary.uppercased())
  }

  /// The field of work of a sector of the OECD (Sector, SectorCategory); `nil` for what a map has no field for, such as
  /// energy and transport. The longest beginning counts.
  static func sector(_ code: String) -> Sector? {
    for length in stride(from: min(5, code.count), through: 2, by: -1) {
      if let sector = sectors[String(code.prefix(length))] { return Sector(rawValue: sector) }
    }
    return nil
  }

  private static let sectors: [String: String] = [
    "11": "education", "12": "health", "13": "health", "12240": "nutrition",
    "14": "water-sanitation-hygiene", "15": "governance",
    "15111": "finance", "15114": "finance", "15155": "finance", "15170": "gender",
    "15180": "gender", "16010": "social-protection", "16011": "social-protection",
    "16012": "social-protection", "16013": "social-protection", "16014": "social-protection",
    "16015": "social-protection", "22": "communication", "311": "agriculture",
    "31163": "livestock", "31195": "livestock", "312": "environment", "313": "fisheries",
    "32": "industry", "33": "industry", "41": "environment", "43030": "local-development",
    "43032": "local-development", "43040": "local-development", "43042": "local-development",
    "43071": "food-security", "43072": "food-security", "43073": "food-security",
    "51": "finance", "52": "food-security", "72": "emergency-response",
    "72040": "food-security", "73": "emergency-response", "74": "emergency-response",
  ]
}
