/// Why an archive or one of its files could not be read or written.
public enum ZipError: Error, Hashable, Sendable {
  /// Not a zip archive at all, or one whose list of files is damaged.
  case unreadable(reason: String)
  case missing(String)
  case damaged(String, reason: String)
  /// A file is larger, unpacked, than the reader was told to accept.
  case tooLarge(String, limit: Int)
  case unwritable(reason: String)
}
