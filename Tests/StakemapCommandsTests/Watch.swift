import Foundation
import TestSupport
import Testing

/// `stakemap watch` as a process of its own, and what is needed to work on its map.
final class Watch {
  let map: URL
  let output: URL
  let port: Int
  private let process = Process()
  private let errors: URL

  /// What a process that did not go on said.
  struct Ended: Error { let errors: String }

  /// Watches a map of two parties, or a given one.
  init(in folder: URL, _ arguments: [String] = [], map: URL? = nil) throws {
    self.map = map ?? folder.appending(path: "map")
    output = folder.appending(path: "out")
    errors = folder.appending(path: "errors")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if map == nil {
      try FileManager.default.createDirectory(at: self.map, withIntermediateDirectories: true)
      try Self.write("id,name\na,Alpha\nb,Beta\n", to: self.map, "stakeholders.csv")
      try Self.write("from,to,relation\na,b,funds\n", to: self.map, "ties.csv")
    }
    try Data().write(to: errors)
    process.executableURL = products.appending(path: "stakemap")
    process.arguments = ["watch", self.map.path, "-o", output.path, "--no-word"] + arguments
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    port = try Self.port(process, errors)
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  private static func port(_ process: Process, _ errors: URL) throws -> Int {
    for _ in 0..<6_000 {
      let said = try String(contentsOf: errors, encoding: .utf8)
      if let address = said.firstMatch(of: #/http://127\.0\.0\.1:(\d+)//#),
        let port = Int(address.1)
      {
        return port
      }
      guard process.isRunning else { throw Ended(errors: said) }
      usleep(20_000)
    }
    throw Ended(errors: try String(contentsOf: errors, encoding: .utf8))
  }

  var said: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }

  /// As editors save: a new file takes the place of the old one.
  static func write(_ text: String, to map: URL, _ name: String) throws {
    try Data(text.utf8).write(to: map.appending(path: name), options: .atomic)
  }

  func save(_ text: String, as name: String = "stakeholders.csv") throws {
    try Self.write(text, to: map, name)
  }

  func page(_ language: String = "en") throws -> String { try get("/\(language)/") }

  func get(_ path: String) throws -> String {
    let conversation = try Conversation(port: port)
    conversation.say(
      "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n")
    return try conversation.hearAll()
  }

  /// What an open page hears.
  func listener(_ language: String = "en") throws -> Conversation {
    let conversation = try Conversation(port: port)
    conversation.ask("GET", "/\(language)/events", host: "127.0.0.1:\(port)")
    return conversation
  }

  /// Waits until nothing is left to be drawn.
  func settle(_ listener: Conversation) throws -> String {
    try listener.hear(until: "\"status\":\"\"}\n\n")
  }

  /// Waits until a file of the report holds a word, two minutes at most; the text of the file.
  @discardableResult func waitForFile(_ path: String, with word: String) -> String {
    var text = ""
    for _ in 0..<6_000 {
      text = (try? String(contentsOf: output.appending(path: path), encoding: .utf8)) ?? ""
      if text.contains(word) { break }
      usleep(20_000)
    }
    return text
  }

  /// As Ctrl-C does; the exit code.
  func interrupt() -> Int32 {
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }
}
