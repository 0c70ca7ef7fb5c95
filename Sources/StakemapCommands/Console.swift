import Foundation

/// Standard output and error, injected so that commands can be run in a test.
public struct Console: Sendable {
  public var write: @Sendable (Data) -> Void
  public var complain: @Sendable (String) -> Void
  /// Whether somebody is watching: only then is progress shown.
  public var isInteractive: Bool
  /// Puts a line in the place of the last one that was put there; an empty one takes it away.
  public var show: @Sendable (String) -> Void

  public init(
    write: @escaping @Sendable (Data) -> Void, complain: @escaping @Sendable (String) -> Void,
    isInteractive: Bool, show: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.write = write
    self.complain = complain
    self.isInteractive = isInteractive
    self.show = show
  }

  /// The program's own.
  public static let standard = Console(
    write: { try? FileHandle.standardOutput.write(contentsOf: $0) },
    complain: { try? FileHandle.standardError.write(contentsOf: Data(($0 + "\n").utf8)) },
    isInteractive: isatty(2) == 1,
    show: { try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\($0)".utf8)) })

  /// The console of the command that is running.
  @TaskLocal static var current = Console.standard

  func print(_ text: String) { write(Data(text.utf8)) }

  /// A line that the next one replaces; nothing where nobody watches.
  func progress(_ text: String) {
    if isInteractive { show(text) }
  }

  func endProgress() { progress("") }
}
