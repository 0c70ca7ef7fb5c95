import Foundation
import TestSupport
import Testing

@testable import LiveServer

@Suite struct LiveServerTests {
  private let page = LivePage.html("<p>Santé</p>")

  private func withServer(_ body: (LiveServer) async throws -> Void) async throws {
    let server = try await LiveServer(port: 0)
    server.show(page, at: "/fr/")
    server.redirect("/", to: "/fr/")
    server.tell("one", at: "/fr/events")
    do {
      try await Self.aside { try await body(server) }
    } catch {
      await server.stop()
      throw error
    }
    await server.stop()
  }

  /// Those who ask wait on a thread of their own: on the few that all tasks share, they would keep the server from
  /// answering.
  private static func aside(_ body: () async throws -> Void) async throws {
    if #available(macOS 15, *) {
      try await withTaskExecutorPreference(OwnThread(), operation: body)
    } else {
      try await body()
    }
  }

  @available(macOS 15, *)
  private final class OwnThread: TaskExecutor {
    private let queue = DispatchQueue(label: "those who ask")

    func enqueue(_ job: consuming ExecutorJob) {
      let job = UnownedJob(job)
      queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
  }

  private func answer(
    _ server: LiveServer, _ method: String = "GET", _ path: String = "/fr/", host: String? = nil
  ) throws -> String {
    let conversation = try Conversation(port: server.port)
    conversation.say(
      "\(method) \(path) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(server.port)")\r\n"
        + "Connection: close\r\n\r\n")
    return try conversation.hearAll()
  }

  private func listener(_ server: LiveServer) throws -> Conversation {
    let conversation = try Conversation(port: server.port)
    conversation.ask("GET", "/fr/events", host: "localhost:\(server.port)")
    return conversation
  }

  @Test func givesOutThePageUnderItsPath() async throws {
    try await withServer { server in
      let answer = try answer(server)
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n") && answer.hasSuffix("\r\n\r\n<p>Santé</p>"))
      #expect(answer.contains("Content-Type: text/html; charset=utf-8\r\n"))
      #expect(answer.contains("Content-Length: \(page.bytes.count)\r\n"))
      server.show(.html("new"), at: "/fr/")
      #expect(try self.answer(server).hasSuffix("\r\n\r\nnew"))
    }
  }

  @Test func aPageOfMegabytesArrivesWhole() async throws {
    try await withServer { server in
      let text = (0..<400_000).map { "\($0) " }.joined()
      server.show(.html(text), at: "/fr/")
      let answer = try answer(server)
      #expect(answer.hasSuffix("\r\n\r\n" + text))
    }
  }

  @Test func aHeadIsThatOfThePageWithoutIt() async throws {
    try await withServer { server in
      let answer = try answer(server, "HEAD")
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n") && answer.hasSuffix("\r\n\r\n"))
      #expect(answer.contains("Content-Length: \(page.bytes.count)\r\n"))
      #expect(try self.answer(server, "HEAD", "/fr/events").hasSuffix("\r\n\r\n"))
    }
  }

  @Test func leadsOn() async throws {
    try await withServer { server in
      let answer = try answer(server, "GET", "/")
      #expect(answer.hasPrefix("HTTP/1.1 307 ") && answer.contains("Location: /fr/\r\n"))
    }
  }

  @Test(arguments: [
    "/en/", "/fr", "/fr/../fr/", "//fr/", "/%66r/", "/../../etc/passwd", "/fr/..%2f..%2fetc/passwd",
    "/favicon.ico", "http://127.0.0.1/fr/", "*", "/\u{0}",
  ])
  func whatIsNoPathOfItsIsNotThere(_ path: String) async throws {
    try await withServer { server in
      let answer = try answer(server, "GET", path)
      #expect(answer.hasPrefix("HTTP/1.1 404 "))
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
  func onlyReadingIsAllowed(_ method: String) async throws {
    try await withServer { server in
      let answer = try answer(server, method)
      #expect(answer.hasPrefix("HTTP/1.1 405 ") && answer.contains("Allow: GET, HEAD\r\n"))
    }
  }

  /// A page of another site whose name leads here (DNS rebinding) asks under that name.
  @Test func onlyAskedByItsOwnNameItAnswers() async throws {
    try await withServer { server in
      for host in [
        "127.0.0.1:\(server.port)", "localhost:\(server.port)", "LOCALHOST:\(server.port)",
      ] {
        #expect(try answer(server, host: host).hasPrefix("HTTP/1.1 200 "))
      }
      for host in [
        "evil.example:\(server.port)", "127.0.0.1", "localhost", "127.0.0.1:1", "",
        "127.0.0.1:\(server.port).evil.example", "[::1]:\(server.port)", "0.0.0.0:\(server.port)",
      ] {
        for path in ["/fr/", "/fr/events", "/none"] {
          #expect(try answer(server, "GET", path, host: host).hasPrefix("HTTP/1.1 403 "), "\(host)")
        }
      }
      let nameless = try Conversation(port: server.port)
      nameless.say("GET /fr/ HTTP/1.1\r\n\r\n")
      #expect(try nameless.hear(until: "\n").hasPrefix("HTTP/1.1 403 "))
    }
  }

  @Test func otherSitesMayNeitherReadNorFrameIt() async throws {
    try await withServer { server in
      for path in ["/fr/", "/", "/none"] {
        let answer = try answer(server, "GET", path)
        for header in [
          "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY",
          "Cross-Origin-Resource-Policy: same-origin", "Cache-Control: no-cache",
        ] {
          #expect(answer.contains(header + "\r\n"))
        }
        #expect(!answer.contains("Access-Control"))
      }
    }
  }

  @Test func whoBeginsToListenHearsTheLastNewsAndThenEachAsItComes() async throws {
    try await withServer { server in
      let listener = try listener(server)
      let head = try listener.hear(until: "data: one\n\n")
      #expect(head.contains("Content-Type: text/event-stream\r\n"))
      server.tell("two\nlines", at: "/fr/events")
      _ = try listener.hear(until: "data: two\ndata: lines\n\n")
      server.tell("", at: "/fr/events")
      _ = try listener.hear(until: "data: \n\n")
    }
  }

  @Test func allWhoListenHear() async throws {
    try await withServer { server in
      #expect(server.listeners(at: "/fr/events") == 0)
      var listeners = try (0..<5).map { _ in try listener(server) }
      for listener in listeners { _ = try listener.hear(until: "one\n\n") }
      #expect(server.listeners(at: "/fr/events") == 5)
      server.tell("two", at: "/fr/events")
      for listener in listeners { _ = try listener.hear(until: "two\n\n") }
      // Those who are gone are found when they are told something.
      listeners.removeLast(4)
      for number in 0..<1_000 where server.listeners(at: "/fr/events") > 1 {
        server.tell("\(number)", at: "/fr/events")
        try await Task.sleep(for: .milliseconds(20))
      }
      #expect(server.listeners(at: "/fr/events") == 1)
      server.tell("last", at: "/fr/events")
      _ = try listeners[0].hear(until: "data: last\n\n")
      #expect(server.listeners(at: "/none") == 0 && server.listeners(at: "/fr/") == 0)
    }
  }

  @Test func endsWithItsListenersAndFreesItsPort() async throws {
    let server = try await LiveServer(port: 0)
    server.tell("one", at: "/fr/events")
    let listener = try listener(server)
    try await Self.aside { _ = try listener.hear(until: "one\n\n") }
    await server.stop()
    try await Self.aside { _ = try listener.hearAll() }
    #expect(throws: Conversation.Broken.self) { try Conversation(port: server.port) }
    await server.stop()
    let next = try await LiveServer(port: server.port)
    #expect(next.port == server.port)
    await next.stop()
  }

  @Test func aPortThatIsTakenIsNamed() async throws {
    try await withServer { server in
      await #expect(throws: LiveServerError.portTaken(server.port)) {
        try await LiveServer(port: server.port)
      }
    }
    for port in [-1, 65_536] {
      await #expect(throws: LiveServerError.noSuchPort(port)) { try await LiveServer(port: port) }
    }
  }

  /// Nothing that is sent ends the server.
  @Test func nonsenseIsLeftUnanswered() async throws {
    try await withServer { server in
      for text in [
        "\r\n\r\n", "GET\r\n\r\n", String(repeating: "A", count: 200_000), "\u{0}\u{1}\u{2}",
        "POST /fr/ HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
        "POST /fr/ HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
      ] {
        try Conversation(port: server.port).say(text)
      }
      #expect(try answer(server).hasPrefix("HTTP/1.1 200 "))
    }
  }

  @Test func eachLineOfAnEventBearsItsMark() {
    #expect(
      String(decoding: Listeners.event("a\r\nb\rc"), as: UTF8.self)
        == "data: a\ndata: b\ndata: c\n\n")
  }
}
