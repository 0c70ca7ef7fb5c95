import StakeholderModel

extension Stakeholder {
  /// Whether it is there as far as is known: neither only proposed nor ended.
  var isInPlace: Bool {
    switch status.value {
    case .proposed, .ended: false
    default: true
    }
  }
}
