import Foundation

/// A program of the system, run to its end.
public struct Program: Sendable {
  public let path: String

  /// `nil` when no folder of the search path, nor one of `also`, holds it.
  public init?(_ name: String, also: [String] = []) {
    let folders =
      also
      + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    guard
      let path = folders.map({ $0 + "/" + name })
        .first(where: { FileManager.default.isExecutableFile(atPath: $0) })
    else { return nil }
    self.path = path
  }

  public struct Outcome: Sendable {
    public let status: Int32
    public let output: Data
    public let errors: Data
    public var text: String { String(decoding: output, as: UTF8.self) }
    public var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  public func run(_ arguments: [String], input: Data = Data(), environment: [String: String] = [:])
    throws -> Outcome
  {
    try Places.withTemporaryFolder { folder in
      // Files rather than pipes: a full pipe would stall a program that writes to both.
      let files = ["input", "output", "errors"].map { folder.appending(path: $0) }
      try input.write(to: files[0])
      try Data().write(to: files[1])
      try Data().write(to: files[2])
      let process = Process()
      process.executableURL = URL(filePath: path)
      process.arguments = arguments
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      process.standardInput = try FileHandle(forReadingFrom: files[0])
      process.standardOutput = try FileHandle(forWritingTo: files[1])
      process.standardError = try FileHandle(forWritingTo: files[2])
      try process.run()
      process.waitUntilExit()
      return Outcome(
        status: process.terminationStatus, output: try Data(contentsOf: files[1]),
        errors: try Data(contentsOf: files[2]))
    }
  }
}
