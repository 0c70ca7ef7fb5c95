import Foundation

/// Replaces a file in one step: at any moment the old content or the new is there, whole.
public enum AtomicFile {
  /// - Throws: ``FormatError/unwritable(_:reason:)``.
  public static func write(_ data: Data, to location: URL) throws {
    let manager = FileManager.default
    do {
      try manager.createDirectory(
        at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
      // An atomic write makes a new file, which would lose the mode of the old one.
      let mode = try? manager.attributesOfItem(atPath: location.path)[.posixPermissions]
      try data.write(to: location, options: .atomic)
      if let mode {
        try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: location.path)
      }
    } catch {
      throw FormatError.unwritable(location.path, reason: error.plainReason)
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
