import CFolders
import Foundation

/// Replaces the files of a folder in one step: at any moment all old ones are there, or all new ones.
///
/// The new folder is made beside the old one, which gives it what it holds besides, and the two change places. What
/// a killed run leaves beside the folder, the next one takes away.
public enum AtomicFolder {
  /// Where the two cannot change places (another file system, the folder in which the program itself runs, a place
  /// beside it that cannot be written to), the files are replaced one by one, each whole.
  /// - Parameters:
  ///   - files: by their paths in the folder.
  ///   - stale: paths of files of an earlier run that are not to stay.
  /// - Throws: ``FormatError/unwritable(_:reason:)``.
  public static func write(
    _ files: [(path: String, data: Data)], to location: URL, without stale: Set<String> = []
  ) throws {
    let folder = location.resolvingSymlinksInPath().standardizedFileURL
    let parent = folder.deletingLastPathComponent()
    let prefix = ".\(folder.lastPathComponent).stakemap-"
    removeLeftovers(in: parent, prefix)
    let new = parent.appending(path: "\(prefix)\(getpid())-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: new) }
    guard !isWhereWeRun(folder),
      (try? FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)) != nil
    else {
      return try writeEach(files, to: folder, without: stale)
    }
    let own = Set(files.map(\.path))
    var isDirectory: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory)
    if exists, !isDirectory.boolValue {
      throw FormatError.unwritable(folder.path, reason: String(cString: strerror(ENOTDIR)))
    }
    do {
      if exists { try keep(of: folder, in: new, besides: own.union(stale)) }
      try AtomicFile.write(
        files.map { path, data in
          // With the mode that the old one had.
          try take(path, of: folder, to: new)
          return (data, new.appending(path: path))
        })
    } catch let error as FormatError {
      throw error.atPlace(of: new, folder)
    } catch {
      throw FormatError.unwritable(folder.path, reason: error.plainReason)
    }
    let isDone =
      exists
      ? folders_exchange(new.path, folder.path) == 0 : rename(new.path, folder.path) == 0
    if !isDone { try writeEach(files, to: folder, without: stale) }
  }

  /// A program whose own folder goes finds nothing any more by a relative path.
  private static func isWhereWeRun(_ folder: URL) -> Bool {
    let current = URL(filePath: FileManager.default.currentDirectoryPath)
      .resolvingSymlinksInPath().standardizedFileURL
    return (current.path + "/").hasPrefix(folder.path + "/")
  }

  private static func writeEach(
    _ files: [(path: String, data: Data)], to folder: URL, without stale: Set<String>
  ) throws {
    try AtomicFile.write(files.map { ($0.data, folder.appending(path: $0.path)) })
    for path in stale { try? FileManager.default.removeItem(at: folder.appending(path: path)) }
  }

  /// Puts into the new folder what the old one holds besides our files: as further names of the same files, or as
  /// copies where the file system has no such names.
  private static func keep(of old: URL, in new: URL, besides own: Set<String>) throws {
    let manager = FileManager.default
    guard let paths = manager.enumerator(atPath: old.path) else { return }
    for case let path as String in paths where !own.contains(path) {
      let (from, to) = (old.appending(path: path), new.appending(path: path))
      let attributes = try manager.attributesOfItem(atPath: from.path)
      switch attributes[.type] as? FileAttributeType {
      case .typeDirectory?:
        // One that holds nothing of its own is made with the first file in it.
        guard !own.contains(where: { $0.hasPrefix(path + "/") }) else { continue }
        try manager.createDirectory(
          at: to, withIntermediateDirectories: true,
          attributes: [.posixPermissions: attributes[.posixPermissions] ?? 0o755])
      default:
        try manager.createDirectory(
          at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
        if link(from.path, to.path) != 0 { try manager.copyItem(at: from, to: to) }
      }
    }
  }

  /// An old file, for its mode.
  private static func take(_ path: String, of old: URL, to new: URL) throws {
    let manager = FileManager.default
    let (from, to) = (old.appending(path: path), new.appending(path: path))
    guard let mode = try? manager.attributesOfItem(atPath: from.path)[.posixPermissions] else {
      return
    }
    try manager.createDirectory(
      at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
    _ = manager.createFile(atPath: to.path, contents: nil, attributes: [.posixPermissions: mode])
  }

  /// Takes away what runs that were killed left: a run that goes on has its number in the name.
  private static func removeLeftovers(in parent: URL, _ prefix: String) {
    let manager = FileManager.default
    let names = (try? manager.contentsOfDirectory(atPath: parent.path)) ?? []
    for name in names where name.hasPrefix(prefix) {
      guard let number = name.dropFirst(prefix.count).split(separator: "-").first,
        let process = Int32(number), kill(process, 0) != 0, errno == ESRCH
      else { continue }
      try? manager.removeItem(at: parent.appending(path: name))
    }
  }
}

extension FormatError {
  /// The same about the place where the file was to come, rather than where it was made.
  fileprivate func atPlace(of new: URL, _ folder: URL) -> FormatError {
    guard case .unwritable(let path, let reason) = self else { return self }
    return .unwritable(path.replacing(new.path, with: folder.path), reason: reason)
  }
}
