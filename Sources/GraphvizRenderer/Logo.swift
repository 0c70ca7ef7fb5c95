import CGraphviz
import Foundation

/// A picture at the head of a page.
public final class Logo {
  /// More pixels than that, each way, are for a poster; a small file can claim any number.
  public static let mostPixels = 4_000

  private let image: OpaquePointer
  private let bytes: [UInt8]
  /// In pixels.
  let size: PageArrangement.Extent

  /// Whether a page can show the picture: a whole PNG of at most ``mostPixels`` each way.
  public static func isReadable(_ bytes: [UInt8]) -> Bool { (try? Logo(bytes)) != nil }

  /// - Throws: ``RenderError/unreadableLogo`` where the bytes are no whole PNG, or have too many pixels.
  init(_ bytes: [UInt8]) throws {
    guard let pixels = Self.pixels(bytes), (1...Self.mostPixels).contains(pixels.width),
      (1...Self.mostPixels).contains(pixels.height),
      let image = cgv_image_create(bytes, bytes.count)
    else { throw RenderError.unreadableLogo }
    self.image = image
    self.bytes = bytes
    var (width, height) = (0.0, 0.0)
    cgv_image_size(image, &width, &height)
    size = (width, height)
  }

  /// What the first chunk of a PNG says, at the place where it must stand (PNG 1.2, 11.2.2).
  private static func pixels(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count > 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    else { return nil }
    func number(_ place: Int) -> Int {
      bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    return (number(16), number(20))
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
