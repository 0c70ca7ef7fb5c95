import Foundation

/// Where things lie in the checkout.
public enum Places {
  /// The top of the checkout, found from this file.
  public static let checkout = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  public static let datasets = checkout.appending(path: "Datasets")

  /// The material beside the checkout, where it is there.
  public static let shared: URL? = {
    let folder = checkout.deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// Runs `body` with a new empty folder, and removes it afterwards.
  public static func inTemporaryFolder<Result>(_ body: (URL) async throws -> Result) async throws
    -> Result
  {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
  }

  /// Runs `body` with a new empty folder, and removes it afterwards.
  public static func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  private static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "stakemap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
