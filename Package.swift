// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "stakemap",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "stakemap", targets: ["stakemap"]),
    .library(name: "StakeholderMapping", targets: ["StakeholderMapping"]),
    .library(name: "GraphvizRenderer", targets: ["GraphDrawing", "GraphvizRenderer"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // What is known: stakeholders, ties and the other tables. No graphs, no files, no pictures.
    .target(
      name: "StakeholderModel",
      dependencies: [.product(name: "OrderedCollections", package: "swift-collections")]),

    // Measures over nodes and sets; knows nothing of the domain.
    .target(name: "GraphAlgorithms"),

    // What follows from a map: overlaps and gaps.
    .target(
      name: "CoordinationAnalysis",
      dependencies: [
        "GraphAlgorithms", "StakeholderModel",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ]),

    // What runs the analyses more than once: maps side by side, ranks with something left out.
    .target(
      name: "ScenarioAnalysis",
      dependencies: [
        "CoordinationAnalysis", "GraphAlgorithms", "StakeholderModel",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ]),

    // A graph to be drawn, as a value, and its DOT text. Knows neither Graphviz nor the domain.
    .target(name: "GraphDrawing"),

    // Graphviz's headers, and the only C that sees them.
    .systemLibrary(
      name: "GraphvizLibrary",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev", "libcairo2-dev"]), .brew(["graphviz", "cairo"])]),
    .target(
      name: "CGraphviz", dependencies: ["GraphvizLibrary"],
      linkerSettings: [
        .linkedLibrary("gvc"), .linkedLibrary("cgraph"), .linkedLibrary("cdt"),
        .linkedLibrary("cairo"), .linkedLibrary("fontconfig"),
      ]),
    .target(name: "GraphvizRenderer", dependencies: ["CGraphviz", "GraphDrawing"]),

    // A drawing from a map and its analyses.
    .target(
      name: "StakeholderDiagrams",
      dependencies: [
        "CoordinationAnalysis", "GraphDrawing", "ScenarioAnalysis", "StakeholderModel",
      ]),

    // Streams of XML, zip archives, workbooks and digests, each over one C library; none knows the domain.
    .systemLibrary(
      name: "XMLLibrary", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "ZipLibrary", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "XLSXLibrary", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .systemLibrary(
      name: "DigestLibrary", pkgConfig: "libmd",
      providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
    .target(name: "Digests", dependencies: ["DigestLibrary"]),
    .target(name: "XMLEvents", dependencies: ["XMLLibrary"]),
    .target(name: "ZipArchives", dependencies: ["ZipLibrary"]),
    .target(name: "Spreadsheets", dependencies: ["XLSXLibrary", "XMLEvents", "ZipArchives"]),

    // What Swift's own libraries do not offer of the file system.
    .target(name: "CFolders"),

    // Maps on disk, one folder a format.
    .target(
      name: "StakeholderFormats",
      dependencies: [
        "CFolders", "Spreadsheets", "StakeholderModel", "XMLEvents",
        .product(name: "OrderedCollections", package: "swift-collections"),
        .product(name: "Yams", package: "Yams"),
      ]),

    // Finished reports. What a browser reads lies in files of its own, which the program then carries.
    .target(
      name: "StakeholderReports",
      dependencies: [
        "CoordinationAnalysis", "Digests", "ScenarioAnalysis", "Spreadsheets", "StakeholderModel",
        "ZipArchives",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "OrderedCollections", package: "swift-collections"),
      ],
      resources: [.embedInCode("Web")]),

    // Pages shown on this computer while they change; knows nothing of the domain.
    .target(
      name: "LiveServer",
      dependencies: [
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),

    // The command line.
    .target(
      name: "StakemapCommands",
      dependencies: [
        "CoordinationAnalysis", "Digests", "GraphAlgorithms", "GraphDrawing", "GraphvizRenderer",
        "LiveServer",
        "ScenarioAnalysis", "StakeholderDiagrams",
        "StakeholderFormats", "StakeholderModel", "StakeholderReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(name: "stakemap", dependencies: ["StakemapCommands"]),

    // The library under one name, without Graphviz.
    .target(
      name: "StakeholderMapping",
      dependencies: [
        "CoordinationAnalysis", "GraphAlgorithms", "GraphDrawing", "ScenarioAnalysis",
        "StakeholderDiagrams", "StakeholderFormats", "StakeholderModel", "StakeholderReports",
      ]),

    .executableTarget(
      name: "example-mali",
      dependencies: ["GraphvizRenderer", "StakeholderMapping"],
      path: "Examples/Mali",
      exclude: ["mali.sh"]),

    .executableTarget(
      name: "stakemap-benchmarks",
      dependencies: [
        "CoordinationAnalysis", "GraphAlgorithms", "GraphDrawing", "GraphvizRenderer",
        "Spreadsheets", "StakeholderFormats", "StakeholderModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks"),

    // What several test targets need: seeded randomness, the place of the datasets, running programs.
    .target(
      name: "TestSupport",
      dependencies: ["StakeholderFormats", "StakeholderModel", "ZipArchives"],
      path: "Tests/TestSupport"),
    .testTarget(
      name: "StakeholderModelTests", dependencies: ["StakeholderModel", "TestSupport"]),
    .testTarget(name: "GraphAlgorithmsTests", dependencies: ["GraphAlgorithms", "TestSupport"]),
    .testTarget(
      name: "CoordinationAnalysisTests",
      dependencies: [
        "CoordinationAnalysis", "StakeholderFormats", "StakeholderModel", "TestSupport",
      ]),
    .testTarget(
      name: "ScenarioAnalysisTests",
      dependencies: [
        "CoordinationAnalysis", "ScenarioAnalysis", "StakeholderModel", "TestSupport",
      ]),
    .testTarget(name: "GraphDrawingTests", dependencies: ["GraphDrawing"]),
    .testTarget(
      name: "GraphvizRendererTests",
      dependencies: ["GraphDrawing", "GraphvizRenderer", "TestSupport"]),
    .testTarget(
      name: "StakeholderDiagramsTests",
      dependencies: [
        "GraphDrawing", "GraphvizRenderer", "ScenarioAnalysis", "StakeholderDiagrams",
        "StakeholderFormats", "StakeholderModel", "TestSupport", "XMLEvents",
      ]),
    .testTarget(name: "LiveServerTests", dependencies: ["LiveServer", "TestSupport"]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "XMLEventsTests", dependencies: ["TestSupport", "XMLEvents"]),
    .testTarget(name: "ZipArchivesTests", dependencies: ["TestSupport", "ZipArchives"]),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "TestSupport", "ZipArchives"]),
    .testTarget(
      name: "StakeholderFormatsTests",
      dependencies: ["Spreadsheets", "StakeholderFormats", "StakeholderModel", "TestSupport"]),
    .testTarget(
      name: "StakeholderReportsTests",
      dependencies: [
        "CoordinationAnalysis", "Spreadsheets", "StakeholderFormats", "StakeholderModel",
        "StakeholderReports", "TestSupport",
      ]),
    .testTarget(
      name: "StakemapCommandsTests",
      dependencies: [
        "CoordinationAnalysis", "GraphDrawing", "GraphvizRenderer", "Spreadsheets",
        "StakeholderFormats", "StakeholderModel", "StakeholderReports", "StakemapCommands",
        "TestSupport", "ZipArchives", "example-mali", "stakemap", "stakemap-benchmarks",
        .product(name: "Yams", package: "Yams"),
      ],
      exclude: [
        "Browser/check-report.py", "Browser/check-watch.py", "fill-in.py", "validate-json.py",
      ]),
    .testTarget(name: "ArchitectureTests", dependencies: ["StakeholderModel", "TestSupport"]),
  ]
)
