import Foundation
import ZipLibrary

/// Writes a zip archive. The same files always give the same bytes: no time of day goes in.
public enum ZipWriter {
  /// - Throws: ``ZipError/unwritable(reason:)``.
  public static func write(_ files: [(name: String, data: Data)], to location: URL) throws {
    // libzip would write no file at all, and remove the one that is there.
    guard !files.isEmpty else { return try writeEmpty(to: location) }
    var code: Int32 = 0
    guard let archive = zip_open(location.path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      throw ZipError.unwritable(reason: String(cString: zip_error_strerror(&error)))
    }
    func failed() -> ZipError {
      let reason = String(cString: zip_strerror(archive))
      zip_discard(archive)
      return .unwritable(reason: reason)
    }
    for (name, data) in files {
      // The archive frees the copy when it is closed, which is also when it reads it.
      let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, data.count), alignment: 1)
      data.copyBytes(to: copy.assumingMemoryBound(to: UInt8.self), count: data.count)
      guard let source = zip_source_buffer(archive, copy, UInt64(data.count), 1) else {
        copy.deallocate()
        throw failed()
      }
      let index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8)
      guard index >= 0 else {
        zip_source_free(source)
        throw failed()
      }
      // 1 January 1980, the first day that the format knows.
      zip_file_set_dostime(archive, UInt64(index), 0, 0x21, 0)
    }
    guard zip_close(archive) == 0 else { throw failed() }
  }

  /// An archive of nothing but the end of its list of files (APPNOTE, 4.3.16).
  private static func writeEmpty(to location: URL) throws {
    do {
      try Data([0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)).write(to: location)
    } catch {
      throw ZipError.unwritable(reason: error.localizedDescription)
    }
  }
}
