import Foundation
import TestSupport
import Testing
import XMLEvents

/// Documents that are broken, or made to do harm.
@Suite struct HostileXMLTests {
  private func problem(_ text: String) -> XMLError? { problem(Array(text.utf8)) }

  private func problem(_ bytes: [UInt8]) -> XMLError? {
    do {
      try XMLReader.read(bytes, EventRecorder())
      return nil
    } catch { return error as? XMLError }
  }

  @Test func billionLaughsAreRefusedAtOnce() {
    var text = "<!DOCTYPE a [<!ENTITY l0 \"lol\">"
    for level in 1...30 {
      text += "<!ENTITY l\(level) \"\(String(repeating: "&l\(level - 1);", count: 10))\">"
    }
    let recorder = EventRecorder()
    let time = ContinuousClock().measure {
      #expect(throws: XMLError.declaresEntities) {
        try XMLReader.read(text + "]><a>&l30;</a>", recorder)
      }
    }
    #expect(time < .seconds(2))
    #expect(recorder.events.isEmpty)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
    "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>",
    "<!DOCTYPE a PUBLIC \"-//X//Y\" \"a.dtd\"><a/>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><a/>",
    "<!DOCTYPE a [<!ATTLIST a x CDATA \"given\">]><a/>",
    "<!DOCTYPE a><a/>",
  ])
  func anyDeclarationOfADocumentTypeIsRefused(text: String) {
    #expect(problem(text) == .declaresEntities)
    #expect(problem("<?xml version='1.0'?>\n<!-- first -->" + text) == .declaresEntities)
  }

  /// Expat's first fault (CVE-2013-0340), without a declaration.
  @Test func anEntityThatNobodyDeclaredIsAFault() {
    guard case .malformed(let line, _, let reason) = problem("<a>\n&e;</a>") else {
      Issue.record("an undeclared entity was read")
      return
    }
    #expect(line == 2)
    #expect(reason.contains("e"))
  }

  @Test(arguments: [
    ("<a>\n<b></a>", 2), ("<a>\n\n<b x=1/></a>", 3), ("<a x='1' x='2'/>", 1), ("<a>\n<", 2),
    ("<a>\n\u{1}</a>", 2), ("<a/>\n<b/>", 2), ("<a>\n&#0;</a>", 2), ("<a>]]></a>", 1),
    ("text", 1),
  ])
  func saysWhereADocumentIsBroken(text: String, line: Int) {
    guard case .malformed(line, let column, let reason) = problem(text) else {
      Issue.record("\(text): \(String(describing: problem(text)))")
      return
    }
    #expect(column >= 1)
    #expect(!reason.isEmpty && !reason.contains("\n"))
  }

  @Test func saysTheColumnToo() {
    guard case .malformed(1, let column, _) = problem("<a>12345<b x=1/></a>") else {
      Issue.record("an attribute without quotation marks was read")
      return
    }
    #expect((11...14).contains(column))
  }

  @Test(arguments: ["", " ", "\n\n", "<?xml version='1.0'?>"])
  func aDocumentWithoutAnElementIsMalformed(text: String) {
    guard case .malformed = problem(text) else {
      Issue.record("\(String(describing: problem(text)))")
      return
    }
  }

  @Test func bytesThatAreNoTextAreMalformed() {
    for bytes: [UInt8] in [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0x00]] {
      guard case .malformed = problem(Array("<a>".utf8) + bytes + Array("</a>".utf8)) else {
        Issue.record("\(bytes) were read")
        continue
      }
    }
  }

  /// libxml2's limit, which its versions set between 256 and 2,048.
  @Test(arguments: [(256, true), (3_000, false), (1_000_000, false)])
  func levelsBelowLevelsAreCounted(depth: Int, isRead: Bool) {
    let text =
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    #expect((problem(text) == nil) == isRead)
  }

  @Test func aTagOrCommentOfMoreThanAMegabyteIsRefused() {
    func of(_ count: Int) -> String { String(repeating: "x", count: count) }
    #expect(problem("<a x='\(of(1_000_000))'/>") == nil)
    #expect(problem("<a><!--\(of(1_000_000))--></a>") == nil)
    #expect(problem("<a>\n<b x='\(of(1_100_000))'/></a>") == .tooLong(line: 2))
    #expect(problem("<a><!--\(of(1_100_000))--></a>") == .tooLong(line: 1))
    // Text comes in pieces, however long it is.
    #expect(problem("<a>\(of(30_000_000))</a>") == nil)
  }

  /// Each attribute of a tag is compared with all before it.
  @Test func aMillionAttributesEndWithinSeconds() {
    let attributes = (0..<1_000_000).map { "a\($0)=''" }.joined(separator: " ")
    let time = ContinuousClock().measure {
      #expect(problem("<a \(attributes)/>") == .tooLong(line: 1))
    }
    #expect(time < .seconds(60))
  }

  @Test func everyBeginningOfADocumentIsAFault() {
    let text = "<?xml version='1.0'?><a x='1'><b>&amp;é<![CDATA[c]]></b><!-- d --></a>"
    let bytes = Array(text.utf8)
    #expect(problem(bytes) == nil)
    for count in 0..<bytes.count {
      guard case .malformed = problem(Array(bytes.prefix(count))) else {
        Issue.record("the first \(count) bytes were read")
        continue
      }
    }
  }

  @Test(arguments: 0..<UInt64(300))
  func anyBytesAreReadOrRefused(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "<", ">", "/", "a", "=", "'", "\"", "&", ";", "#", "x", "<a>", "</a>", "<!", "[", "]]>",
      "<?", "?>", "<!--", "-->", "<![CDATA[", "<!DOCTYPE", "xmlns:", ":", " ", "\n", "é", "\0",
      "\u{FEFF}", "&#", "<!ENTITY",
    ]
    var bytes = (0..<Int.random(in: 0...60, using: &random)).flatMap { _ in
      Array((parts.randomElement(using: &random) ?? "").utf8)
    }
    if seed.isMultiple(of: 3) { bytes = Array("<a>".utf8) + bytes + Array("</a>".utf8) }
    if seed.isMultiple(of: 5), !bytes.isEmpty {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    do {
      try XMLReader.read(bytes, EventRecorder())
    } catch { #expect(error is XMLError) }
  }
}
