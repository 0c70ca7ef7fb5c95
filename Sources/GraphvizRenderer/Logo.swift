import CGraphviz
import Foundation

/// A picture at the head of a page.
final class Logo {
  private let image: OpaquePointer
  private let bytes: [UInt8]
  /// In pixels.
  let size: PageArrangement.Extent

  /// - Throws: ``RenderError/unreadableLogo`` where the bytes are no PNG.
  init(_ bytes: [UInt8]) throws {
    guard let image = cgv_image_create(bytes, bytes.count) else { throw RenderError.unreadableLogo }
    self.image = image
    self.bytes = bytes
    var (width, height) = (0.0, 0.0)
    cgv_image_size(image, &width, &height)
    size = (width, height)
  }

  deinit { cgv_image_free(image) }

  func paint(on page: OpaquePointer, x: Double, y: Double, scale: Double) {
    cgv_image_paint(page, image, x, y, scale)
  }

  /// The picture within an SVG, its bytes in it.
  func svg(at place: PageArrangement.Place) -> String {
    """
    <image class="logo" x="\(place.x.plain)" y="\(place.y.plain)" \
    width="\((size.width * place.scale).plain)" height="\((size.height * place.scale).plain)" \
    xlink:href="data:image/png;base64,\(Data(bytes).base64EncodedString())"/>
    """
  }
}
