import Foundation
import GraphDrawing
import GraphvizRenderer
import Testing

@testable import StakemapCommands

@Suite struct LayoutAnswerTests {
  private func body(_ answer: LayoutAnswer) throws -> Data {
    let bytes = try answer.framed()
    let length = try #require(WorkerFrame.bodyLength(head: bytes.prefix(WorkerFrame.headLength)))
    #expect(bytes.count == WorkerFrame.headLength + length)
    return Data(bytes.dropFirst(WorkerFrame.headLength))
  }

  private let page = RenderedPage(
    files: [.svg: Data("<svg/>".utf8), .png: Data([0, 255, 10]), .pdf: Data()], size: .a3,
    scale: 0.1, smallestText: 0.85, warnings: ["à voir"],
    missingFont: .init(wanted: "A", used: "B"),
    missingCharacters: "ሀ")

  @Test func aPageComesBackWithAllOfIt() throws {
    let back = try #require(LayoutAnswer(body: try body(.drawn(page)))).page()
    #expect(back.files == page.files)
    #expect(back.size == page.size && back.scale == page.scale)
    #expect(back.smallestText == page.smallestText)
    #expect(back.warnings == page.warnings && back.missingFont == page.missingFont)
    #expect(back.missingCharacters == page.missingCharacters)
  }

  @Test(arguments: [
    RenderError.noFont, .layoutFailed(engine: .sfdp, messages: "é"),
    .malformedOutput(format: "PDF", reason: "x"), .tooManyPixels(9, limit: 8, fitting: 70),
  ])
  func anErrorComesBackAsItWas(_ error: RenderError) throws {
    let back = try #require(LayoutAnswer(body: try body(.refused(error))))
    #expect(throws: error) { try back.page() }
  }

  @Test func anErrorOfTheDrawingComesBackAsItWas() throws {
    let error = DrawingError.unknownNode("a", drawing: "b")
    let back = try #require(LayoutAnswer(body: try body(.undrawable(error))))
    #expect(throws: error) { try back.page() }
  }

  @Test func whatIsCutOrTooLongIsNoAnswer() throws {
    let whole = try body(.drawn(page))
    for length in 0..<whole.count { #expect(LayoutAnswer(body: whole.prefix(length)) == nil) }
    #expect(LayoutAnswer(body: whole + [0]) == nil)
    #expect(LayoutAnswer(body: Data(repeating: 255, count: 64)) == nil)
  }

  @Test func aHeadTellsItsLengthOrIsNone() {
    let head = WorkerFrame.framed([Data(count: 300)]).prefix(WorkerFrame.headLength)
    #expect(WorkerFrame.bodyLength(head: head) == 300)
    #expect(WorkerFrame.bodyLength(head: head.dropLast()) == nil)
    #expect(WorkerFrame.bodyLength(head: [0] + head.dropFirst()) == nil)
    let most = Array("stakemap".utf8) + WorkerFrame.number(WorkerFrame.mostBytes)
    #expect(WorkerFrame.bodyLength(head: most) == WorkerFrame.mostBytes)
    let more = Array("stakemap".utf8) + WorkerFrame.number(WorkerFrame.mostBytes + 1)
    #expect(WorkerFrame.bodyLength(head: more) == nil)
  }
}
