import Foundation
import ZipLibrary

/// A zip archive opened for reading. Files are unpacked piece by piece, so that memory is bounded by
/// what the caller keeps, whatever the archive claims or holds. Nothing is ever unpacked to disk.
public final class ZipArchive {
  private let archive: OpaquePointer

  /// - Throws: ``ZipError/unreadable(reason:)``.
  public init(_ file: URL) throws {
    var code: Int32 = 0
    guard let archive = zip_open(file.path, ZIP_RDONLY, &code) else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      throw ZipError.unreadable(reason: String(cString: zip_error_strerror(&error)))
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  /// The names of the files, in the order of the archive.
  public var names: [String] {
    (0..<max(0, zip_get_num_entries(archive, 0))).compactMap {
      zip_get_name(archive, UInt64($0), 0).map { String(cString: $0) }
    }
  }

  /// A file whole.
  /// - Throws: ``ZipError``.
  public func data(_ name: String, limit: Int) throws -> Data {
    try read(name, limit: limit) { next in
      var data = Data()
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = try buffer.withUnsafeMutableBytes { try next($0) }
        if count == 0 { return data }
        data.append(contentsOf: buffer[..<count])
      }
    }
  }

  public func contains(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

  /// Unpacks a file piece by piece. `next` gets a function that fills a buffer and returns the number
  /// of bytes, 0 at the end.
  /// - Parameter limit: how many bytes the file may have unpacked.
  /// - Throws: ``ZipError``, or what `body` throws.
  public func read<Result>(
    _ name: String, limit: Int,
    _ body: (_ next: (UnsafeMutableRawBufferPointer) throws -> Int) throws -> Result
  ) throws -> Result {
    let index = zip_name_locate(archive, name, 0)
    guard index >= 0 else { throw ZipError.missing(name) }
    guard let file = zip_fopen_index(archive, UInt64(index), 0) else {
      throw ZipError.damaged(name, reason: String(cString: zip_strerror(archive)))
    }
    defer { zip_fclose(file) }
    var total = 0
    return try body { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      let count = Int(zip_fread(file, start, UInt64(buffer.count)))
      guard count >= 0 else {
        throw ZipError.damaged(name, reason: String(cString: zip_file_strerror(file)))
      }
      total += count
      guard total <= limit else { throw ZipError.tooLarge(name, limit: limit) }
      return count
    }
  }
}
