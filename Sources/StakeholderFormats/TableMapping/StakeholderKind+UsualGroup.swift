import StakeholderModel

extension StakeholderKind {
  /// The group that parties of this kind belong to, where there is one that goes without saying.
  var usualGroup: StakeholderGroup? {
    switch self {
    case .ministry, .governmentOffice, .governmentAgency, .localAuthority: .government
    case .parliament: .parliament
    case .unAgency: .unitedNations
    case .donor: .donors
    case .internationalNGO, .nationalNGO, .civilSocietyAlliance: .civilSociety
    case .company: .business
    case .academia: .academia
    case .media: .media
    case .communityGroup: .community
    default: nil
    }
  }
}
