import Foundation
import GraphDrawing
import Testing

@testable import StakeholderDiagrams

/// A colour as eyes with and without a deficiency see it.
private struct Seen: Sendable {
  /// Of light, 0 to 1: red, green, blue.
  let light: [Double]

  init(_ colour: Colour) {
    let digits = Array(colour.description.dropFirst())
    light = (0..<3).map { place in
      let value = Double(Int(String(digits[2 * place...2 * place + 1]), radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  private init(light: [Double]) { self.light = light.map { min(1, max(0, $0)) } }

  func through(_ matrix: [[Double]]) -> Seen {
    Seen(light: matrix.map { zip($0, light).reduce(0) { $0 + $1.0 * $1.1 } })
  }

  /// WCAG 2.2, relative luminance.
  var luminance: Double { 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] }

  func contrast(with other: Seen) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }
}

/// Machado, Oliveira & Fernandes (2009), doi:10.1109/TVCG.2009.113, for full severity, on linear light.
private enum Deficiency: String, CaseIterable, Sendable {
  case protanopia, deuteranopia, tritanopia

  var matrix: [[Double]] {
    switch self {
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}

extension Theme {
  fileprivate var fills: [Colour] {
    [boxFill, anchorFill, markFill] + laneFills + shades + heat
  }
  fileprivate var lines: [Colour] { [boxStroke, mark, blue, green, orange, purple, sky, muted] }
}

@Suite struct ThemeTests {
  /// With every pair of eyes: as it is, and with each deficiency.
  private func seen(_ colour: Colour) -> [Seen] {
    [Seen(colour)] + Deficiency.allCases.map { Seen(colour).through($0.matrix) }
  }

  private func leastContrast(_ a: Colour, _ b: Colour) -> Double {
    zip(seen(a), seen(b)).map { $0.contrast(with: $1) }.min() ?? 0
  }

  @Test func theContrastOfBlackOnWhiteIs21() {
    #expect(abs(Seen(.black).contrast(with: Seen(.white)) - 21) < 1e-9)
    #expect(abs(Seen(Colour("#777777")).contrast(with: Seen(.white)) - 4.48) < 0.01)
    // Whoever sees no red sees pure red dark.
    #expect(Seen(Colour("#FF0000")).through(Deficiency.protanopia.matrix).luminance < 0.15)
  }

  @Test(arguments: Theme.all.map(\.id))
  func textStandsOutFromWhatIsBehindIt(_ id: String) throws {
    let theme = try #require(Theme.all.first { $0.id == id })
    let least = theme == .contrast ? 7.0 : 4.5
    for fill in theme.fills {
      #expect(leastContrast(theme.text, fill) >= least, "text on \(fill)")
    }
    for fill in theme.laneFills + [theme.boxFill, .white] {
      #expect(leastContrast(theme.muted, fill) >= least, "muted on \(fill)")
      #expect(leastContrast(theme.mark, fill) >= least, "mark on \(fill)")
    }
    #expect(leastContrast(theme.mark, theme.markFill) >= least)
  }

  @Test(arguments: Theme.all.map(\.id))
  func linesAndBordersStandOutFromTheSheet(_ id: String) throws {
    let theme = try #require(Theme.all.first { $0.id == id })
    let least = theme == .contrast ? 7.0 : 3.0
    for line in theme.lines {
      for fill in theme.laneFills + [.white] {
        #expect(leastContrast(line, fill) >= least, "\(line) on \(fill)")
      }
    }
  }

  /// Few is lighter than many for every eye, and on a copier.
  @Test(arguments: Theme.all.map(\.id))
  func theHeatOfATableRisesForEveryEye(_ id: String) throws {
    let theme = try #require(Theme.all.first { $0.id == id })
    for eye in 0..<(1 + Deficiency.allCases.count) {
      let luminances = ([.white] + theme.heat).map { seen($0)[eye].luminance }
      for (lighter, darker) in zip(luminances, luminances.dropFirst()) {
        #expect((lighter + 0.05) / (darker + 0.05) >= 1.15)
      }
    }
  }

  @Test func theThemeForCopiersHasGreysOnly() {
    let theme = Theme.print
    for colour in theme.fills + theme.lines + [theme.text] {
      let light = Seen(colour).light
      #expect(light[0] == light[1] && light[1] == light[2], "\(colour)")
    }
  }

  @Test func everyThemeHasAnIdOfItsOwnAndBothTitles() {
    #expect(Set(Theme.all.map(\.id)).count == Theme.all.count)
    for theme in Theme.all {
      #expect(theme.title(.french) != theme.title(.english))
      #expect(theme.shades.count == 6 && theme.heat.count == 3)
    }
  }
}
