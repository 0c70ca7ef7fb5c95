/// Why a drawing could not be rendered.
public enum RenderError: Error, Codable, Hashable, Sendable {
  case tooManyNodes(Int, engine: LayoutEngine, limit: Int)
  case textTooLong(Int, limit: Int)
  /// `fitting` is the highest resolution that the limit allows, in dots per inch.
  case tooManyPixels(Int, limit: Int, fitting: Int)
  case noFont
  case layoutFailed(engine: LayoutEngine, messages: String)
  case renderFailed(format: String, messages: String)
  case outOfMemory(format: String)
  case malformedOutput(format: String, reason: String)
  /// The logo is not a PNG picture, or is broken.
  case unreadableLogo
}

extension RenderError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooManyNodes(let count, let engine, let limit):
      """
      The drawing has \(count) nodes; \(engine.rawValue) bears at most \(limit). Show fewer \
      (--only, --hide), or use sfdp or osage.
      """
    case .textTooLong(let length, let limit):
      "The DOT text has \(length) bytes; at most \(limit) are read."
    case .tooManyPixels(let count, let limit, let fitting):
      """
      The image would have \(count) pixels; at most \(limit) are drawn. Lower the resolution \
      (--dpi \(fitting)) or take a smaller page.
      """
    case .noFont:
      """
      No font is installed, so every label would be an empty box. Install fonts-dejavu-core \
      (Debian: apt-get install fonts-dejavu-core).
      """
    case .layoutFailed(let engine, let messages):
      "Graphviz could not lay the drawing out with \(engine.rawValue): \(messages)"
    case .renderFailed(let format, let messages):
      """
      Graphviz could not write \(format): \(messages). If it says that the format is not \
      recognized, its plugin list is empty: run libgvc6-config-update -c as root.
      """
    case .outOfMemory(let format):
      """
      There was not enough memory to write the \(format). Lower the resolution, or show fewer \
      (--only, --hide).
      """
    case .malformedOutput(let format, let reason):
      "Graphviz wrote a \(format) that is not whole: \(reason). Shorten very long labels."
    case .unreadableLogo:
      "The logo cannot be read. Save it as a PNG picture."
    }
  }
}
