import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// How a class looks in a table beside its letter: a shade that is darker the stronger the claim.
struct OverlapShade {
  private let kind: OverlapClass

  init(_ kind: OverlapClass) { self.kind = kind }

  func fill(_ theme: Theme) -> Colour {
    let place = OverlapClass.allCases.firstIndex(of: kind) ?? 0
    return theme.shades.indices.contains(place) ? theme.shades[place] : theme.boxFill
  }
}
