import Foundation

/// The file of the program that runs, to be started again.
public enum RunningProgram {
  /// As the system knows it: not by the words of the call, which a link, a script or the search path
  /// may have changed. `nil` where the system does not say.
  public static var path: String? {
    #if os(Linux)
      // A link that is followed when the program is started, so that it leads to the same file even
      // after another one has taken its place.
      let path = "/proc/self/exe"
      return access(path, X_OK) == 0 ? path : nil
    #else
      return Bundle.main.executablePath
    #endif
  }

  /// What draws for the command that is running; `nil` to draw in this process.
  @TaskLocal static var drawing: String?
}
