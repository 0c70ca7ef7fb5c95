/// What drawing one page may take.
struct WorkerLimits: Hashable, Sendable {
  /// 2,000 boxes in rows, the most that are taken, took 24 to 44 seconds, twice that with lanes, and an
  /// organogram of 500 bodies that report to each other at random 154 beside other work. Who waits
  /// longer had better show less.
  static let usualSeconds = 300.0
  /// In megabytes of 1,048,576 bytes, of addresses rather than of memory in use: five times what 10,000
  /// boxes spread out took (744), or a PNG of 39 million pixels (612).
  static let usualMegabytes = 4_096

  var seconds = Self.usualSeconds
  var megabytes = Self.usualMegabytes
}
