import StakeholderModel

/// Why a command ends without its result.
struct Failure: Error {
  static let found: Int32 = 1
  static let usage: Int32 = 64
  static let badInput: Int32 = 65
  static let ourFault: Int32 = 70
  static let cannotWrite: Int32 = 74

  let code: Int32
  let message: LocalizedText

  init(code: Int32, message: LocalizedText) {
    self.code = code
    self.message = message
  }

  /// A message in a language that is chosen already, or of usage, which speaks the English of the
  /// options.
  init(code: Int32, message: String) {
    self.init(code: code, message: LocalizedText(verbatim: message))
  }
}
