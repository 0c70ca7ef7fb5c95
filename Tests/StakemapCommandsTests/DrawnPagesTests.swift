import Foundation
import GraphDrawing
import GraphvizRenderer
import Testing

@testable import StakemapCommands

@Suite struct DrawnPagesTests {
  private func request(_ text: String, _ formats: [ImageFormat] = [.svg]) -> LayoutRequest {
    var drawing = Drawing(name: "d")
    drawing.nodes = [DrawingNode(id: "a", label: .plain(text), tooltip: "")]
    let page = Page(
      size: .a4, mayTurn: false, head: nil, body: drawing, feet: [],
      metadata: .init(title: "", description: "", author: "", language: "en", created: ""))
    return LayoutRequest(page: page, formats: formats, resolution: 150)
  }

  private struct Failed: Error {}

  @Test func anEqualPageIsDrawnOnce() throws {
    let drawn = DrawnPages()
    var count = 0
    func draw(_ request: LayoutRequest) throws {
      _ = try drawn.page(request) {
        count += 1
        return try PageRenderer().render(
          request.page, as: request.formats, resolution: request.resolution)
      } isLasting: { _ in
        true
      }
    }
    try draw(request("a"))
    try draw(request("a"))
    #expect(count == 1)
    try draw(request("b"))
    try draw(request("a", [.pdf]))
    #expect(count == 3)
    drawn.forgetUnused()
    try draw(request("a"))
    #expect(count == 3)
    // Not asked for since.
    drawn.forgetUnused()
    try draw(request("b"))
    #expect(count == 4)
  }

  @Test(arguments: [true, false])
  func aFailureIsKeptWhereItLasts(_ isLasting: Bool) {
    let drawn = DrawnPages()
    var count = 0
    for _ in 0..<2 {
      #expect(throws: Failed.self) {
        try drawn.page(request("a")) {
          count += 1
          throw Failed()
        } isLasting: { _ in
          isLasting
        }
      }
    }
    #expect(count == (isLasting ? 1 : 2))
  }
}
