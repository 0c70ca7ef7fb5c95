import GraphDrawing
import Testing

@Suite struct LinkTests {
  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//example.org", "x", "",
    "JaVaScRiPt:alert(1)", " https://example.org",
  ])
  func refusesOtherSchemes(_ text: String) {
    #expect(Link(text) == nil)
  }

  @Test func encodesWhatWouldBreakOutOfSVGOrPDF() throws {
    let link = try #require(Link("https://example.org/a'b\"<script>(é)\\"))
    #expect(link.url == "https://example.org/a%27b%22%3Cscript%3E%28%C3%A9%29%5C")
  }

  @Test func keepsQueriesAndFragments() throws {
    let text = "https://example.org/a?b=c&d=%20e#f"
    #expect(try #require(Link(text)).url == text)
  }

  @Test func acceptsMailAddresses() {
    #expect(Link("mailto:info@example.org")?.url == "mailto:info@example.org")
  }
}
