import XMLEvents

/// The workbook's main part: its sheets, and how it counts days.
final class WorkbookOutline: XMLEventHandler {
  struct Entry {
    var name: String
    var isHidden: Bool
    var relationship: String
  }

  private(set) var sheets: [Entry] = []
  private(set) var usesDatesFrom1904 = false
  let hasEnough = false

  func started(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "sheet" {
      // The local name of r:id; the sheet's own number is called sheetId.
      sheets.append(
        Entry(
          name: attributes["name"] ?? "", isHidden: attributes["state"]?.hasSuffix("idden") == true,
          relationship: attributes["id"] ?? ""))
    } else if name == "workbookPr", let flag = attributes["date1904"] {
      // An extension of Excel has an element of the same name, without this attribute.
      usesDatesFrom1904 = ["1", "true", "on"].contains(flag)
    }
  }

  func ended(_ name: XMLName) {}
  func found(_ text: UnsafeBufferPointer<UInt8>) {}
}

/// What one part of a package refers to (ECMA-376 part 2).
final class Relationships: XMLEventHandler {
  struct Target {
    var kind: String
    /// The name of the part within the archive.
    var target: String
  }

  private let folder: String
  private(set) var byID: [String: Target] = [:]
  private var inOrder: [Target] = []
  let hasEnough = false

  init(folder: String) { self.folder = folder }

  func first(endingIn kind: String) -> String? {
    inOrder.first { $0.kind.hasSuffix(kind) }?.target
  }

  func started(_ name: XMLName, _ attributes: XMLAttributes) {
    // What lies outside the archive is never followed.
    guard name == "Relationship", attributes["TargetMode"] != "External",
      let id = attributes["Id"], let kind = attributes["Type"], let path = attributes["Target"]
    else { return }
    let target = Target(kind: kind, target: resolved(path))
    byID[id] = target
    inOrder.append(target)
  }

  /// A path as seen from the part's folder. `..` cannot leave the archive: there are only names in it.
  private func resolved(_ path: String) -> String {
    var steps = path.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in path.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  func ended(_ name: XMLName) {}
  func found(_ text: UnsafeBufferPointer<UInt8>) {}
}
