import Foundation

/// The files that a report is made from, by what tells a changed one from the one before.
///
/// They are looked at again and again rather than watched by the system: that works everywhere, on shares of a network
/// too, and looking at the twenty files of a map takes a tenth of a millisecond.
struct WatchedFiles {
  /// What is known of a file without reading it. A file that takes the place of another has another number.
  struct Stamp: Hashable {
    let number: UInt64
    let size: Int64
    let seconds: Int
    let nanoseconds: Int
  }

  private let roots: [String]
  /// The report, which may lie in the folder of the map.
  private let output: String

  /// More than any map has: whoever watches a folder of all his work gets no answer in time.
  private static let most = 5_000

  init(map: String, besides: [String], output: String) {
    roots = ([map] + besides).map(Self.path)
    self.output = Self.path(output)
  }

  init(_ report: ReportCommand) {
    let reading = report.options.reading
    self.init(
      map: report.options.map,
      besides: [
        reading.norms, reading.mapping, report.rubrics.rubric, report.settings.logo,
        report.themes.theme,
      ].compactMap(\.self), output: report.output)
  }

  /// The full path, by which two names of one place are told to be one.
  static func path(_ name: String) -> String {
    URL(filePath: name).standardizedFileURL.resolvingSymlinksInPath().path
  }

  /// All files as they are now; one that is not there is left out.
  func stamps() -> [String: Stamp] {
    var stamps: [String: Stamp] = [:]
    for root in roots {
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: root, isDirectory: &isFolder)
      guard isThere, isFolder.boolValue else {
        stamps[root] = Self.stamp(root)
        continue
      }
      let all = FileManager.default.enumerator(
        at: URL(filePath: root), includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
      while stamps.count < Self.most, let file = all?.nextObject() as? URL {
        if file.path == output { all?.skipDescendants() }
        if !Self.isPassing(file.lastPathComponent) { stamps[file.path] = Self.stamp(file.path) }
      }
    }
    return stamps
  }

  /// What editors and office programs lay beside a file while it is open.
  static func isPassing(_ name: String) -> Bool {
    name.hasPrefix("~$") || name.hasPrefix(".") || name.hasPrefix("#") || name.hasSuffix("~")
      || name.lowercased().hasSuffix(".tmp")
  }

  /// `nil` for a folder too: what changes in it, changes by its files.
  private static func stamp(_ path: String) -> Stamp? {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT != S_IFDIR else { return nil }
    #if os(Linux)
      let time = facts.st_mtim
    #else
      let time = facts.st_mtimespec
    #endif
    return Stamp(
      number: UInt64(facts.st_ino), size: Int64(facts.st_size), seconds: time.tv_sec,
      nanoseconds: time.tv_nsec)
  }
}
