import Foundation

extension Colour {
  /// How much light it gives, from 0 (black) to 1 (white): WCAG 2.2, relative luminance, of sRGB.
  public var luminance: Double {
    let digits = Array(description.dropFirst())
    let light = (0..<3).map { place in
      let value = Double(Int(String(digits[2 * place...2 * place + 1]), radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
  }

  /// From 1 (the same) to 21 (black on white): WCAG 2.2, contrast ratio.
  public func contrast(with other: Colour) -> Double {
    (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
  }
}
