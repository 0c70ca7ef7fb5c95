import Foundation

/// Replaces a file in one step: at any moment the old content or the new is there, whole.
public enum AtomicFile {
  /// - Throws: ``FormatError/unwritable(_:reason:)``.
  public static func write(_ data: Data, to location: URL) throws {
    try write([(data, location)])
  }

  /// Replaces several files: all are written beside their places before the first one is moved, so
  /// that a full disk or a place that cannot be written to leaves every old file.
  /// - Throws: ``FormatError/unwritable(_:reason:)``.
  public static func write(_ files: [(data: Data, location: URL)]) throws {
    let manager = FileManager.default
    var staged: [(new: URL, location: URL)] = []
    defer { for file in staged { try? manager.removeItem(at: file.new) } }
    for (data, location) in files {
      guard !location.isFolder else {
        throw FormatError.unwritable(location.path, reason: String(cString: strerror(EISDIR)))
      }
      let folder = location.deletingLastPathComponent()
      let new = folder.appending(path: ".\(location.lastPathComponent).\(UUID().uuidString)")
      staged.append((new, location))
      do {
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        // Atomic, since that also waits until the bytes are on the disk.
        try data.write(to: new, options: .atomic)
        // A new file would lose the mode of the old one.
        if let mode = try? manager.attributesOfItem(atPath: location.path)[.posixPermissions] {
          try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: new.path)
        }
      } catch {
        throw FormatError.unwritable(location.path, reason: error.plainReason)
      }
    }
    for (new, location) in staged where rename(new.path, location.path) != 0 {
      throw FormatError.unwritable(location.path, reason: String(cString: strerror(errno)))
    }
  }
}

extension Error {
  /// What the system says, without the domain and code that mean nothing to a reader.
  package var plainReason: String {
    let cocoa = self as NSError
    if let posix = cocoa.userInfo[NSUnderlyingErrorKey] as? NSError,
      posix.domain == NSPOSIXErrorDomain
    {
      return String(cString: strerror(Int32(posix.code)))
    }
    return cocoa.localizedDescription
  }
}
