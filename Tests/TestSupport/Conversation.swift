import Foundation

/// A connection to a port of this computer, with words of the test's own: a browser would not say all of them.
public final class Conversation {
  public struct Broken: Error {
    public let heard: String
  }

  private let socket: Int32
  private var heard: [UInt8] = []

  public init(port: Int) throws {
    #if os(Linux)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    socket = Foundation.socket(AF_INET, kind, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port).bigEndian)
    address.sin_addr.s_addr = in_addr_t(UInt32(0x7F00_0001).bigEndian)
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, length) }
    }
    guard result == 0 else { throw Broken(heard: String(cString: strerror(errno))) }
  }

  deinit { close(socket) }

  public func say(_ text: String) {
    let bytes = Array(text.utf8)
    _ = send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// Asks as a browser does.
  public func ask(_ method: String = "GET", _ path: String, host: String) {
    say("\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\n\r\n")
  }

  /// What was said since the last time, up to a word.
  public func hear(until word: String) throws -> String {
    while true {
      let text = String(decoding: heard, as: UTF8.self)
      if let end = text.range(of: word)?.upperBound {
        heard = Array(text[end...].utf8)
        return String(text[..<end])
      }
      guard try hearMore() else { throw Broken(heard: text) }
    }
  }

  /// What was said until the other side closed.
  public func hearAll() throws -> String {
    while try hearMore() {}
    return String(decoding: heard, as: UTF8.self)
  }

  /// Waits for more; whether there can be any.
  private func hearMore() throws -> Bool {
    var state = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, 120_000) == 1 else {
      throw Broken(heard: String(decoding: heard, as: UTF8.self))
    }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = recv(socket, &bytes, bytes.count, 0)
    heard += bytes.prefix(max(0, count))
    return count > 0
  }
}
