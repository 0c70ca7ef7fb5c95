import Foundation
import GraphDrawing
import GraphvizRenderer

/// What a worker is asked: to draw one page.
struct LayoutRequest: Codable, Hashable {
  var page: Page
  var formats: [ImageFormat]
  var resolution: Double

  /// As it goes through the pipe.
  func framed() throws -> [UInt8] { WorkerFrame.framed([try JSONEncoder().encode(self)]) }

  init(page: Page, formats: [ImageFormat], resolution: Double) {
    self.page = page
    self.formats = formats
    self.resolution = resolution
  }

  /// Reads what follows the head of a frame.
  /// - Throws: `DecodingError`.
  init(body: Data) throws {
    self = try JSONDecoder().decode(LayoutRequest.self, from: body)
  }
}
