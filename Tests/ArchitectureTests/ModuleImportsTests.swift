import Foundation
import TestSupport
import Testing

/// Arrows between modules run one way. SwiftPM does not enforce that for modules that are reached
/// through others, so the imports are read.
@Suite struct ModuleImportsTests {
  private static let foundation: Set<String> = ["Foundation", "FoundationXML", "Dispatch"]

  /// What each module of ours may import of ours and of others.
  static let allowed: [String: Set<String>] = [
    "StakeholderModel": ["OrderedCollections"],
    "GraphAlgorithms": ["Synchronization"],
    "CoordinationAnalysis": ["GraphAlgorithms", "OrderedCollections", "StakeholderModel"],
    "ScenarioAnalysis": [
      "CoordinationAnalysis", "GraphAlgorithms", "OrderedCollections", "StakeholderModel",
    ],
    "GraphDrawing": [],
    "GraphvizLibrary": [],
    "CGraphviz": ["GraphvizLibrary"],
    "GraphvizRenderer": ["CGraphviz", "GraphDrawing"],
    "StakeholderDiagrams": [
      "CoordinationAnalysis", "GraphDrawing", "ScenarioAnalysis", "StakeholderModel",
    ],
    "DigestLibrary": [],
    "Digests": ["DigestLibrary"],
    "XMLLibrary": [],
    "ZipLibrary": [],
    "XLSXLibrary": [],
    "XMLEvents": ["XMLLibrary"],
    "ZipArchives": ["ZipLibrary"],
    "Spreadsheets": ["XLSXLibrary", "XMLEvents", "ZipArchives"],
    "CFolders": [],
    "StakeholderFormats": [
      "CFolders",
      "OrderedCollections", "Spreadsheets", "StakeholderModel", "XMLEvents", "Yams",
    ],
    "StakeholderReports": [
      "CoordinationAnalysis", "Digests", "Mustache", "OrderedCollections", "ScenarioAnalysis",
      "Spreadsheets",
      "StakeholderModel", "ZipArchives",
    ],
    "LiveServer": ["FlyingFox", "FlyingSocks"],
    "StakemapCommands": [
      "ArgumentParser", "CoordinationAnalysis", "Digests", "GraphAlgorithms", "GraphDrawing",
      "GraphvizRenderer", "LiveServer", "ScenarioAnalysis", "StakeholderDiagrams",
      "StakeholderFormats",
      "StakeholderModel", "StakeholderReports", "Subprocess", "SystemPackage", "Yams",
    ],
    "StakeholderMapping": [
      "CoordinationAnalysis", "GraphAlgorithms", "GraphDrawing", "ScenarioAnalysis",
      "StakeholderDiagrams", "StakeholderFormats", "StakeholderModel", "StakeholderReports",
    ],
    "stakemap": ["StakemapCommands"],
  ]

  private static let modules = try! FileManager.default.contentsOfDirectory(
    atPath: Places.checkout.appending(path: "Sources").path
  ).filter { !$0.hasPrefix(".") }.sorted()

  @Test func everyModuleHasItsArrowsWrittenDown() {
    #expect(Set(Self.modules) == Set(Self.allowed.keys))
  }

  @Test(arguments: modules)
  func importsOnlyWhatItMay(_ module: String) throws {
    let allowed = try #require(Self.allowed[module]).union(Self.foundation)
    for file in try SourceFiles.swift(in: "Sources/\(module)") {
      for line in file.lines {
        guard
          let name = line.firstMatch(
            of:
              /^\s*(?:@\w+ |public |internal |package )*import (?:struct |class |enum |func )?(\w+)/
          )?.1
        else { continue }
        #expect(allowed.contains(String(name)), "\(file.path) imports \(name)")
      }
    }
  }

  @Test func noModuleReachesItselfAgain() {
    func reachable(_ module: String, _ seen: Set<String>) -> Bool {
      (Self.allowed[module] ?? []).contains { next in
        next == seen.first || (!seen.contains(next) && reachable(next, seen.union([next])))
      }
    }
    for module in Self.modules { #expect(!reachable(module, [module])) }
  }
}
