import GraphvizRenderer

/// Pages that were drawn before, so that of a map that was changed only what looks otherwise is drawn again.
final class DrawnPages {
  private var pages: [LayoutRequest: Result<RenderedPage, any Error>] = [:]
  private var used: Set<LayoutRequest> = []

  /// Beyond, what was begun and never ended has filled it.
  private static let most = 1_000

  /// The page, or why there is none, as it came out last; drawn where it is new.
  /// - Parameter isLasting: whether a failure would come again.
  func page(
    _ request: LayoutRequest, draw: () throws -> RenderedPage,
    isLasting: (any Error) -> Bool
  ) throws -> RenderedPage {
    used.insert(request)
    if let known = pages[request] { return try known.get() }
    if pages.count >= Self.most { pages = [:] }
    let result = Result(catching: draw)
    switch result {
    case .success: pages[request] = result
    case .failure(let error): if isLasting(error) { pages[request] = result }
    }
    return try result.get()
  }

  /// Forgets what was not asked for since the last time.
  func forgetUnused() {
    pages = pages.filter { used.contains($0.key) }
    used = []
  }
}
