import FlyingFox
import Foundation

/// What a server has to give: pages, and news to those who listen.
final class Site: @unchecked Sendable {
  private enum Entry {
    case page(LivePage)
    case redirect(String)
    case news(Listeners)
  }

  private let lock = NSLock()
  private var entries: [String: Entry] = [:]
  private var hosts: Set<String> = []

  /// From then on requests are answered that name this port.
  func begin(at port: Int) {
    lock.withLock { hosts = ["127.0.0.1:\(port)", "localhost:\(port)"] }
  }

  func show(_ page: LivePage, at path: String) {
    lock.withLock { entries[path] = .page(page) }
  }

  func redirect(_ path: String, to target: String) {
    lock.withLock { entries[path] = .redirect(target) }
  }

  func tell(_ message: String, at path: String) {
    let listeners = lock.withLock {
      if case .news(let known)? = entries[path] { return known }
      let new = Listeners()
      entries[path] = .news(new)
      return new
    }
    listeners.tell(message)
  }

  func listeners(at path: String) -> Int { news.first { $0.path == path }?.listeners.count ?? 0 }

  func beat() { for entry in news { entry.listeners.beat() } }

  func end() { for entry in news { entry.listeners.end() } }

  private var news: [(path: String, listeners: Listeners)] {
    lock.withLock {
      entries.compactMap { path, entry in
        if case .news(let listeners) = entry { (path, listeners) } else { nil }
      }
    }
  }

  /// Paths are taken as they come: what is no path of ours is not there, however it is written.
  func answer(to request: HTTPRequest) -> HTTPResponse {
    let (entry, isForUs) = lock.withLock {
      (entries[request.target.path()], hosts.contains(request.headers[.host]?.lowercased() ?? ""))
    }
    guard isForUs else { return refusal(.forbidden) }
    guard request.method == .GET || request.method == .HEAD else {
      return refusal(.methodNotAllowed, [HTTPHeader("Allow"): "GET, HEAD"])
    }
    switch entry {
    case nil: return refusal(.notFound)
    case .redirect(let target):
      return HTTPResponse(
        statusCode: .temporaryRedirect, headers: headers([.location: target]))
    case .page(let page):
      let sized = headers([.contentType: page.type, .contentLength: String(page.bytes.count)])
      let isAsked = request.method == .GET
      return HTTPResponse(
        statusCode: .ok, headers: sized,
        body: HTTPBodySequence(
          data: isAsked ? page.bytes : Data(), suggestedBufferSize: Self.bytesAtOnce))
    case .news(let listeners):
      let typed = headers([.contentType: "text/event-stream"])
      guard request.method == .GET else { return HTTPResponse(statusCode: .ok, headers: typed) }
      return HTTPResponse(
        statusCode: .ok, headers: typed, body: HTTPBodySequence(from: listeners.join()))
    }
  }

  private static let bytesAtOnce = 1 << 18

  /// No other site may show, keep or read what is given.
  private func headers(_ own: [HTTPHeader: String]) -> HTTPHeaders {
    HTTPHeaders(
      [
        .cacheControl: "no-cache", HTTPHeader("X-Content-Type-Options"): "nosniff",
        HTTPHeader("X-Frame-Options"): "DENY",
        HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
        HTTPHeader("Referrer-Policy"): "no-referrer",
      ].merging(own) { $1 })
  }

  private func refusal(_ code: HTTPStatusCode, _ own: [HTTPHeader: String] = [:]) -> HTTPResponse {
    // What else was sent is not read.
    HTTPResponse(
      statusCode: code,
      headers: headers(own.merging([.connection: "close", .contentType: "text/plain"]) { $1 }),
      body: Data("\(code.code) \(code.phrase)\n".utf8))
  }
}
