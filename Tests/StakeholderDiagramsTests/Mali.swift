import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport

/// The map of Mali, read once.
enum Mali {
  static let map: StakeholderMap = {
    do {
      return try FormatCatalog.read(Places.datasets.appending(path: "mali")).map
    } catch {
      preconditionFailure("The map of Mali must be readable: \(error)")
    }
  }()
}
