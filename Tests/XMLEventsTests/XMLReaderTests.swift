import Foundation
import TestSupport
import Testing
import XMLEvents

@Suite struct XMLReaderTests {
  private func events(_ text: String, _ recorder: EventRecorder = EventRecorder()) throws
    -> [String]
  {
    try XMLReader.read(text, recorder)
    return recorder.events
  }

  // MARK: What is told

  @Test func tellsElementsAndTextsInTheirOrder() throws {
    let events = try events("<a>1<b>2</b>3<c/><!-- no --><?no no?>4</a>")
    #expect(
      events == ["<a>", "\"1\"", "<b>", "\"2\"", "</b>", "\"3\"", "<c>", "</c>", "\"4\"", "</a>"])
  }

  @Test func namesComeWithoutTheirPrefixes() throws {
    let recorder = EventRecorder("id", "n")
    let events = try events(
      #"<x:a xmlns:x="urn:x" xmlns:r="urn:r" r:id="7" n="1"><b xmlns="urn:y"/></x:a>"#, recorder)
    #expect(events == ["<a id=7 n=1>", "<b>", "</b>", "</a>"])
  }

  @Test func aPrefixThatNobodyDeclaredIsReadAllTheSame() throws {
    #expect(try events("<x:a>1</x:a>") == ["<a>", "\"1\"", "</a>"])
  }

  @Test func decodesWhatStandsForOtherSigns() throws {
    let recorder = EventRecorder("x")
    let events = try events(
      "<a x='a&amp;b &lt;&gt;&quot;&apos; &#233;&#x65E5;&#10;'>&amp;lt;&#x1F33D;</a>", recorder)
    #expect(events == ["<a x=a&b <>\"' é日\n>", "\"&lt;🌽\"", "</a>"])
  }

  @Test func sectionsOfCharacterDataAreText() throws {
    #expect(try events("<a>1<![CDATA[<b>&amp;]]>2</a>") == ["<a>", "\"1<b>&amp;2\"", "</a>"])
  }

  @Test func lineEndsBecomeLineFeeds() throws {
    #expect(try events("<a>1\r\n2\r3&#13;4</a>") == ["<a>", "\"1\n2\n3\r4\"", "</a>"])
  }

  @Test func anAttributeThatIsNotThereIsNil() throws {
    final class Look: XMLEventHandler {
      var found: [String?] = []
      var count = 0
      let hasEnough = false
      func started(_ name: XMLName, _ attributes: XMLAttributes) {
        count += attributes.count
        // A name that begins like another is another.
        found = ["r", "ref", "re", "refs", ""].map { (name: StaticString) in attributes[name] }
      }
      func ended(_ name: XMLName) {}
      func found(_ text: UnsafeBufferPointer<UInt8>) {}
    }
    let look = Look()
    try XMLReader.read("<a ref='A1' r=''/>", look)
    #expect(look.found == ["", "A1", nil, nil, nil])
    #expect(look.count == 2)
  }

  @Test func comparesNamesInFull() throws {
    final class Names: XMLEventHandler {
      var answers: [Bool] = []
      let hasEnough = false
      func started(_ name: XMLName, _ attributes: XMLAttributes) {
        answers = [name == "row", name == "ro", name == "rows", name == "Row", name == ""]
      }
      func ended(_ name: XMLName) {}
      func found(_ text: UnsafeBufferPointer<UInt8>) {}
    }
    let names = Names()
    try XMLReader.read("<x:row xmlns:x='urn:x'/>", names)
    #expect(names.answers == [true, false, false, false, false])
  }

  // MARK: Pieces and encodings

  @Test(arguments: [1, 2, 3, 7, 100])
  func readsTheSameInPiecesOfAnySize(size: Int) throws {
    let text = "<?xml version='1.0' encoding='UTF-8'?><a x='é'>日本<![CDATA[👩🏽‍🌾]]>&amp;</a>"
    let (whole, pieces) = (EventRecorder("x"), EventRecorder("x"))
    try XMLReader.read(Array(text.utf8), whole)
    try XMLReader.read(Array(text.utf8), piece: size, pieces)
    #expect(whole.events == ["<a x=é>", "\"日本👩🏽‍🌾&\"", "</a>"])
    #expect(pieces.events == whole.events)
  }

  @Test func aLongTextComesInPieces() throws {
    let recorder = EventRecorder()
    let text = String(repeating: "é", count: 20_000_000)
    try XMLReader.read("<a>\(text)</a>", recorder)
    #expect(recorder.textBytes == 40_000_000)
    #expect(recorder.pieces > 1)
  }

  @Test func readsTheEncodingsThatWorkbooksHave() throws {
    let text = "<a>santé 日本</a>"
    for encoding in [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian] {
      let recorder = EventRecorder()
      let data = try #require("\u{FEFF}\(text)".data(using: encoding))
      try XMLReader.read(Array(data), recorder)
      #expect(recorder.events == ["<a>", "\"santé 日本\"", "</a>"], "\(encoding)")
    }
    let latin = EventRecorder()
    let data = try #require(
      "<?xml version='1.0' encoding='ISO-8859-1'?><a>santé</a>".data(using: .isoLatin1))
    try XMLReader.read(Array(data), latin)
    #expect(latin.events == ["<a>", "\"santé\"", "</a>"])
  }

  // MARK: Ending early

  @Test func endsWhereTheHandlerHasEnough() throws {
    let recorder = EventRecorder()
    recorder.last = "b"
    // What follows is broken and never looked at.
    try XMLReader.read("<a><b>1</b></x", recorder)
    #expect(recorder.events == ["<a>", "<b>"])
  }

  @Test func asksForNoMoreBytesAfterTheHandlerHadEnough() throws {
    let recorder = EventRecorder()
    recorder.last = "b"
    var asked = 0
    try XMLReader.read(
      { buffer in
        asked += 1
        let text = asked == 1 ? "<a><b/>" : String(repeating: "<c/>", count: buffer.count / 4)
        buffer.copyBytes(from: Array(text.utf8).prefix(buffer.count))
        return min(text.utf8.count, buffer.count)
      }, recorder)
    #expect(asked < 5)
    #expect(!recorder.events.contains("<c>"))
  }

  @Test func passesOnWhatTheSourceThrows() {
    struct Broken: Error {}
    #expect(throws: Broken.self) { try XMLReader.read({ _ in throw Broken() }, EventRecorder()) }
    var calls = 0
    #expect(throws: Broken.self) {
      try XMLReader.read(
        { buffer in
          calls += 1
          guard calls == 1 else { throw Broken() }
          buffer.copyBytes(from: Array("<a>".utf8))
          return 3
        }, EventRecorder())
    }
  }
}
