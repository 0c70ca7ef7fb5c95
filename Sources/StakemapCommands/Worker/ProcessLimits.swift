import Foundation

/// What this process may use; for the process of a worker, which sets them first of all.
enum ProcessLimits {
  /// The exit code that says that the memory allowed was used up. Computed, so that a handler of signals
  /// may ask for it.
  static var outOfMemory: Int32 { 71 }

  /// Limits addresses, and lets a crash leave no core and tell whether memory had run out.
  static func set(megabytes: Int) {
    limit(RLIMIT_CORE, to: 0)
    limit(RLIMIT_AS, to: megabytes << 20)
    for number in [SIGABRT, SIGBUS, SIGILL, SIGSEGV, SIGTRAP] {
      signal(number) { number in
        // Graphviz, cairo and Swift end in a crash each of its own when they get no memory. Nothing
        // but calls of the system is safe here.
        let room = mmap(nil, 1 << 28, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        if room == UnsafeMutableRawPointer(bitPattern: -1) { _exit(ProcessLimits.outOfMemory) }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  #if os(Linux)
    private typealias Resource = __rlimit_resource
  #else
    private typealias Resource = Int32
  #endif

  private static func limit(_ resource: Resource, to value: Int) {
    var limit = rlimit()
    limit.rlim_cur = rlim_t(value)
    limit.rlim_max = rlim_t(value)
    #if os(Linux)
      setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    #else
      setrlimit(resource, &limit)
    #endif
  }
}
