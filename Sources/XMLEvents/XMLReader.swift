import XMLLibrary

/// Reads XML as a stream, with bounded memory.
///
/// A document that declares entities is refused before anything of them is expanded, so that none can
/// explode or reach for another file; nothing is ever fetched. libxml2's own limit of 256 levels holds. A tag, comment
/// or CDATA section is at most a megabyte long: libxml2 compares each attribute of a tag with all before it.
public enum XMLReader {
  /// - Parameter next: fills a buffer and returns the number of bytes, 0 at the end.
  /// - Throws: ``XMLError``, or what `next` throws. O(bytes).
  public static func read(
    _ next: (UnsafeMutableRawBufferPointer) throws -> Int, _ handler: some XMLEventHandler
  ) throws {
    try withoutActuallyEscaping(next) { next in
      let reading = Reading(next, handler)
      try reading.run()
    }
  }
}

/// Why a document could not be read.
public enum XMLError: Error, Hashable, Sendable {
  case malformed(line: Int, column: Int, reason: String)
  /// One tag, comment or CDATA section is longer than a megabyte.
  case tooLong(line: Int)
  /// The document has a document type declaration, which is where entities are declared.
  case declaresEntities
}

/// One run of libxml2's parser, which calls back with a pointer to this object.
private final class Reading {
  let next: (UnsafeMutableRawBufferPointer) throws -> Int
  // The caller holds it for as long as the reading runs; counting references would cost as much as
  // parsing.
  unowned(unsafe) let handler: any XMLEventHandler
  var parser: xmlParserCtxtPtr?
  /// The first thing that went wrong.
  var failure: (any Error)?
  var isStopped = false
  /// How many bytes were read since the parser last told anything.
  var silence = 0
  private static let longestSilence = 1 << 20

  init(
    _ next: @escaping (UnsafeMutableRawBufferPointer) throws -> Int, _ handler: any XMLEventHandler
  ) {
    self.next = next
    self.handler = handler
  }

  func run() throws {
    let me = Unmanaged.passUnretained(self).toOpaque()
    xmlInitParser()
    var events = Self.events()
    parser = xmlCreateIOParserCtxt(
      &events, me,
      { context, buffer, count in
        Reading.with(context) {
          $0.fill(UnsafeMutableRawBufferPointer(start: buffer, count: Int(count)))
        }
      }, nil, me, XML_CHAR_ENCODING_NONE)
    guard let parser else {
      throw failure ?? XMLError.malformed(line: 1, column: 1, reason: "the document is empty")
    }
    defer { xmlFreeParserCtxt(parser) }
    // Without NOENT an ampersand in an attribute would come as "&#38;". There are no other entities.
    xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
    let result = xmlParseDocument(parser)
    if let failure { throw failure }
    if result != 0, !isStopped { throw problem(xmlCtxtGetLastError(parser)) }
  }

  /// Calls `body` with the reading that the parser's pointer stands for, without counting references.
  static func with<Result>(
    _ context: UnsafeMutableRawPointer?, _ body: (Reading) -> Result
  ) -> Result {
    guard let context else { preconditionFailure("The parser must give back its reading") }
    return Unmanaged<Reading>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
  }

  /// Fills the buffer as far as the document goes: libxml2 takes a short read for the end of it.
  private func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int32 {
    if failure != nil { return -1 }
    do {
      var filled = 0
      while filled < buffer.count {
        let count = try next(UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
        if count == 0 { break }
        filled += count
      }
      silence += filled
      guard silence <= Self.longestSilence else {
        failure = XMLError.tooLong(line: line)
        return -1
      }
      return Int32(filled)
    } catch {
      // Stopping the parser here would free the buffer that it is about to look at.
      failure = error
      return -1
    }
  }

  /// Where the parser is.
  var line: Int { Int(parser?.pointee.input?.pointee.line ?? 1) }

  func fail(_ error: any Error) {
    if failure == nil { failure = error }
    stop()
  }

  func stop() {
    isStopped = true
    if let parser { xmlStopParser(parser) }
  }

  private func problem(_ error: UnsafePointer<xmlError>?) -> XMLError {
    guard let error = error?.pointee else {
      return .malformed(line: 1, column: 1, reason: "the document cannot be parsed")
    }
    let text = error.message.map { String(cString: $0) } ?? ""
    return .malformed(
      line: Int(error.line), column: Int(error.int2),
      reason: text.split(separator: "\n").first.map(String.init) ?? "the document is malformed")
  }

  private static func events() -> xmlSAXHandler {
    var events = xmlSAXHandler()
    events.initialized = XML_SAX2_MAGIC
    events.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      guard let name else { return }
      Reading.with(context) { reading in
        reading.silence = 0
        reading.handler.started(
          XMLName(start: name),
          XMLAttributes(start: attributes, count: Int(count), line: reading.line))
        if reading.handler.hasEnough { reading.stop() }
      }
    }
    events.endElementNs = { context, name, _, _ in
      guard let name else { return }
      Reading.with(context) { reading in
        reading.silence = 0
        reading.handler.ended(XMLName(start: name))
      }
    }
    events.characters = { context, text, count in
      Reading.with(context) { reading in
        reading.silence = 0
        reading.handler.found(UnsafeBufferPointer(start: text, count: Int(count)))
      }
    }
    events.cdataBlock = events.characters
    events.internalSubset = { context, _, _, _ in
      Reading.with(context) { $0.fail(XMLError.declaresEntities) }
    }
    // Errors are asked for at the end; without this they would go to standard error.
    events.serror = { _, _ in }
    return events
  }
}
