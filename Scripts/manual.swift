// The manual pages, from the texts of --help: stakemap.1, and a page for each subcommand, which
// "man stakemap report" finds too.
//
//   stakemap --experimental-dump-help | swift Scripts/manual.swift DATE VERSION FOLDER
//
// argument-parser's own generate-manual names no commands, no values and no defaults, and knows no exit
// code but "> 0".
import Foundation

struct Dump: Decodable {
  var command: Command
}

struct Command: Decodable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool?
  var arguments: [Argument]?
  var subcommands: [Command]?
}

struct Argument: Decodable {
  struct Name: Decodable {
    var kind: String
    var name: String
  }
  var kind: String
  var names: [Name]?
  var valueName: String?
  var abstract: String?
  var defaultValue: String?
  var allValues: [String]?
  var isOptional: Bool
  var isRepeating: Bool
}

/// Text for troff. Hyphens stay as typed, so that a command can be copied from the page.
func escaped(_ text: some StringProtocol) -> String {
  let safe = String(text).replacing("\\", with: "\\e").replacing("-", with: "\\-")
  return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
}

func bold(_ text: String) -> String { "\\fB" + escaped(text) + "\\fR" }
func italic(_ text: String) -> String { "\\fI" + escaped(text) + "\\fR" }

extension Argument {
  var value: String { italic((valueName ?? "value").uppercased()) }

  /// How it is written: "-o, --output OUTPUT".
  var form: String {
    let spellings = (names ?? []).sorted { $0.name.count < $1.name.count }
      .map { bold(($0.kind == "long" ? "--" : "-") + $0.name) }
    return switch kind {
    case "positional": value
    case "flag": spellings.joined(separator: ", ")
    default: spellings.joined(separator: ", ") + " " + value
    }
  }

  /// Its place in the synopsis.
  var use: String {
    let long = names?.first { $0.kind == "long" }.map { bold("--" + $0.name) + " " } ?? ""
    return (isOptional ? "[\(long)\(value)]" : long + value) + (isRepeating ? "..." : "")
  }

  var explanation: String {
    var text = abstract ?? ""
    if let allValues, !allValues.allSatisfy(text.contains) {
      text += " One of " + allValues.joined(separator: ", ") + "."
    }
    if let defaultValue, kind == "option" { text += " Default: \(defaultValue)." }
    return text
  }
}

/// In a discussion, a line of capitals is a heading and an indented line stands as it is.
func isHeading(_ line: Substring) -> Bool {
  line.contains(where: \.isUppercase) && line.allSatisfy { $0.isUppercase || $0 == " " }
}

func troff(_ lines: some Sequence<Substring>) -> [String] {
  lines.flatMap { line in
    if isHeading(line) { return [".SH \(line)"] }
    if line.hasPrefix("  ") { return [".EX", escaped(line.dropFirst(2)), ".EE"] }
    return line.isEmpty ? [".PP"] : [escaped(line), ".br"]
  }
}

func list(_ heading: String, _ entries: [(term: String, text: String)]) -> [String] {
  entries.isEmpty
    ? [] : [".SH \(heading)"] + entries.flatMap { [".TP", $0.term, escaped($0.text)] }
}

extension Substring {
  func trimming(_ end: String) -> Substring { hasSuffix(end) ? dropLast(end.count) : self }
}

/// The page of a subcommand, or that of the program itself.
func page(_ command: Command, of program: Command, name: String, date: String, version: String)
  -> String
{
  let isProgram = name == program.commandName
  let invocation = bold(isProgram ? name : program.commandName + " " + command.commandName)
  // Said once, on the page of the program.
  let arguments = (command.arguments ?? []).filter {
    isProgram || !["help", "version"].contains($0.valueName)
  }
  let values = arguments.filter { $0.kind == "positional" }
  let options = arguments.filter { $0.kind != "positional" }
  let synopsis =
    isProgram
    ? [italic("COMMAND"), "..."]
    : ["[" + italic("OPTIONS") + "]"] + values.map(\.use)
      + options.filter { !$0.isOptional }.map(\.use)
  let abstract = command.abstract ?? ""
  // apropos lists phrases, not sentences.
  let phrase = abstract.prefix(1).lowercased() + abstract.dropFirst().trimming(".")
  let discussion = (command.discussion ?? "").split(
    separator: "\n", omittingEmptySubsequences: false)
  let prose = discussion.prefix { !isHeading($0) }
  let commands = (program.subcommands ?? []).filter { $0.commandName != "help" }
  let pages = [program.commandName] + commands.map { program.commandName + "-" + $0.commandName }

  var lines = [
    ".TH \"\(escaped(name.uppercased()))\" 1 \"\(date)\" \"\(program.commandName) \(version)\"",
    ".SH NAME",
    "\(escaped(name)) \\- \(escaped(phrase))",
    ".SH SYNOPSIS", ([invocation] + synopsis).joined(separator: " "),
    ".SH DESCRIPTION", escaped(abstract), ".PP",
  ]
  lines += troff(prose)
  if isProgram {
    lines += list(
      "COMMANDS", commands.map { (bold(name + " " + $0.commandName), $0.abstract ?? "") })
  }
  lines += list("ARGUMENTS", values.map { ($0.form, $0.explanation) })
  lines += list("OPTIONS", options.map { ($0.form, $0.explanation) })
  lines += troff(discussion.dropFirst(prose.count))
  lines += [".SH SEE ALSO"]
  lines += [pages.filter { $0 != name }.map { bold($0) + "(1)" }.joined(separator: ",\n")]
  return lines.joined(separator: "\n") + "\n"
}

let (date, version) = (CommandLine.arguments[1], CommandLine.arguments[2])
let folder = URL(filePath: CommandLine.arguments[3])
var program = try JSONDecoder().decode(
  Dump.self, from: FileHandle.standardInput.readDataToEndOfFile()
).command
// What the program calls itself is nobody else's business.
program.subcommands?.removeAll { $0.shouldDisplay == false }
for command in [program] + (program.subcommands ?? []) where command.commandName != "help" {
  let name =
    command.commandName == program.commandName
    ? program.commandName : program.commandName + "-" + command.commandName
  try page(command, of: program, name: name, date: date, version: version)
    .write(to: folder.appending(path: name + ".1"), atomically: false, encoding: .utf8)
}
