import ArgumentParser
import CoordinationAnalysis

/// The rubric of the user's own by which levels are told, alike in every command that tells of them.
struct RubricOptions: ParsableArguments {
  @Option(
    help: """
      A YAML file with the bands of a framework and their names, in the place of ours; rubric.yaml shows how: in \
      Documentation, in /usr/share/doc/stakemap.
      """, completion: .file(extensions: ["yaml", "yml"]))
  var rubric: String?

  /// Those that are known, and the user's own in the place of that of its framework.
  /// - Throws: `Failure` for a file that cannot be read, or says something that means nothing.
  func load() throws -> RubricCatalog {
    try rubric.map { RubricCatalog.builtIn.adding(try RubricFile($0).rubric) } ?? .builtIn
  }
}
