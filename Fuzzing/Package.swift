// swift-tools-version: 6.1

import PackageDescription

// A package of its own: it is built with a sanitizer, by Scripts/fuzz, and not with the rest.
let package = Package(
  name: "stakemap-fuzzing",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "stakemap", path: "..")],
  targets: [
    .executableTarget(
      name: "FuzzFormats",
      dependencies: [.product(name: "StakeholderMapping", package: "stakemap")])
  ]
)
