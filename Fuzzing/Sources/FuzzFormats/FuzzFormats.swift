import Foundation
import StakeholderFormats
import StakeholderModel

/// The format whose reader is tried, by its id in the variable STAKEMAP_FUZZ, and the file that it is given.
private let format = FormatCatalog.formats.first {
  $0.id == ProcessInfo.processInfo.environment["STAKEMAP_FUZZ"]
}
private let file = URL.temporaryDirectory.appending(
  path:
    "fuzz-\(ProcessInfo.processInfo.processIdentifier).\(ProcessInfo.processInfo.environment["STAKEMAP_FUZZ_EXTENSION"] ?? "txt")"
)

/// What libFuzzer calls with bytes of its making: the reader may refuse them or read them, and what it has read must be
/// fit to be looked at; anything else ends the process, which libFuzzer reports with the bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let format, let start else { return 0 }
  let bytes = Data(
    bytesNoCopy: UnsafeMutableRawPointer(mutating: start), count: count, deallocator: .none)
  guard (try? bytes.write(to: file)) != nil else { return 0 }
  let begin = FileStart(file)
  // Whether it is told apart must not crash either.
  _ = FormatCatalog.formats.first { $0.recognises(begin) }
  if let reading = try? format.read(begin) { _ = reading.allDiagnostics() }
  return 0
}
