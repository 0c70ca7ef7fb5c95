import FlyingFox
import FlyingSocks
import Foundation

/// Shows pages to browsers on this computer, and tells open ones what happens to them.
///
/// It listens on 127.0.0.1 only, and answers only requests that name it so: a page from elsewhere whose name was made
/// to lead here learns nothing. It gives out the bytes it was handed, under their exact paths, and reads no file.
public final class LiveServer: Sendable {
  /// The port it listens on.
  public let port: Int

  private let server: HTTPServer
  private let site: Site
  private let running: Task<Void, Never>
  private let beating: Task<Void, any Error>

  /// How often a listener that nothing happens to gets a sign of life, which also finds those that are gone.
  private static let heartbeat = Duration.seconds(15)

  /// Starts to listen.
  /// - Parameter port: 0 for any that is free.
  /// - Throws: ``LiveServerError``.
  public init(port: Int) async throws {
    guard let number = UInt16(exactly: port) else { throw LiveServerError.noSuchPort(port) }
    let site = Site()
    let server = HTTPServer(
      config: .init(
        address: try sockaddr_in.inet(ip4: "127.0.0.1", port: number), logger: .disabled),
      handler: ClosureHTTPHandler { site.answer(to: $0) })
    let ended = Ending()
    let running = Task {
      do { try await server.run() } catch { ended.reason = error }
    }
    try await Self.waitUntilListening(server, ended, port: port)
    guard case .ip4(_, let taken)? = await server.listeningAddress else {
      throw LiveServerError.notStarted(port, reason: "no address")
    }
    site.begin(at: Int(taken))
    let beating = Task {
      while true {
        try await Task.sleep(for: Self.heartbeat)
        site.beat()
      }
    }
    (self.port, self.server, self.site) = (Int(taken), server, site)
    (self.running, self.beating) = (running, beating)
  }

  /// Until it listens, or has ended, and why. Awaiting both would be awaiting its end.
  private static func waitUntilListening(
    _ server: HTTPServer, _ ended: Ending, port: Int
  ) async throws {
    while await !server.isListening {
      switch ended.reason {
      case nil: try await Task.sleep(for: .milliseconds(2))
      case SocketError.failed(_, EADDRINUSE, _)?: throw LiveServerError.portTaken(port)
      case SocketError.failed(_, _, let reason)?:
        throw LiveServerError.notStarted(port, reason: reason)
      case let error?: throw LiveServerError.notStarted(port, reason: "\(error)")
      }
    }
  }

  /// Gives out a page under its path from now on, in the place of what was there.
  public func show(_ page: LivePage, at path: String) { site.show(page, at: path) }

  /// Leads from one path to another.
  public func redirect(_ path: String, to target: String) { site.redirect(path, to: target) }

  /// Tells all who listen at a path (as server-sent events), and at once each who begins to later.
  public func tell(_ message: String, at path: String) { site.tell(message, at: path) }

  /// How many listen at a path, as far as is known.
  public func listeners(at path: String) -> Int { site.listeners(at: path) }

  /// Ends, and closes what is open. Does nothing a second time.
  public func stop() async {
    site.end()
    await server.stop(timeout: 0.2)
    beating.cancel()
    running.cancel()
  }
}

/// What a browser is shown.
public struct LivePage: Hashable, Sendable {
  /// Its media type.
  public let type: String
  public let bytes: Data

  public init(type: String, bytes: Data) {
    self.type = type
    self.bytes = bytes
  }

  /// A page of HTML.
  public static func html(_ text: String) -> LivePage {
    LivePage(type: "text/html; charset=utf-8", bytes: Data(text.utf8))
  }
}

/// Why a server could not be started.
public enum LiveServerError: Error, Hashable, Sendable {
  case noSuchPort(Int)
  case portTaken(Int)
  case notStarted(Int, reason: String)
}

/// Why a server ended.
private final class Ending: @unchecked Sendable {
  private let lock = NSLock()
  private var error: (any Error)?

  var reason: (any Error)? {
    get { lock.withLock { error } }
    set { lock.withLock { error = newValue } }
  }
}
