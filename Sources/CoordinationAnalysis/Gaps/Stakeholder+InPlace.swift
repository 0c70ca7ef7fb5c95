import StakeholderModel

extension Stakeholder {
  /// Whether it is there as far as is known: neither only proposed nor ended.
  var isInPlace: Bool {
    switch status.value {
    case .proposed, .ended: false
    default: true
    }
  }

  /// Whether it is a body that is still to begin, for more than one field.
  var isToCoverSeveralFields: Bool {
    let isToCome = status == .known(.proposed) || status == .known(.beingEstablished)
    return isToCome && isBodyByKind && !isCollective && Set(sectors.elements).count > 1
  }
}
