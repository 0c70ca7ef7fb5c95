import Foundation
import StakeholderFormats
import StakeholderModel

/// A file of IATI read as a map, beside lxml's iterparse with a program that adds up the same flows.
///
/// Both read the file in turns, and must come to the same number of activities and the same sum of money.
func benchmarkIATI(_ file: URL, copies: [Int], runs: Int) throws {
  guard let python = installed([".venv/bin/python"]) else {
    return print("Run “Scripts/install --tests”, which installs the peers.")
  }
  for copies in copies {
    let enlarged = URL.temporaryDirectory.appending(path: "iati-\(UUID().uuidString).xml")
    defer { try? FileManager.default.removeItem(at: enlarged) }
    try enlarge(file, copies: copies, to: enlarged)
    let size = try enlarged.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
    var (ownTimes, theirTimes): ([Double], [Double]) = ([], [])
    var (own, theirs) = ("", "")
    for _ in 0..<runs {
      ownTimes.append(try seconds { own = summary(try FormatCatalog.read(enlarged).map) })
      let words = try run(python, ["-c", peer, enlarged.path]).split(whereSeparator: \.isWhitespace)
      guard words.count == 3, let time = Double(words[2]) else {
        return print("The peer cannot read \(file.lastPathComponent).")
      }
      theirs = "\(words[0]) \(words[1])"
      theirTimes.append(time)
    }
    let (a, b) = (median(ownTimes), median(theirTimes))
    print(
      String(
        format: "iati  own %.3f s (%@)  peer %.3f s (%@)  peer/own %.1f  %.1f MB of %@", a, own, b,
        theirs, b / a, Double(size) / 1e6, file.lastPathComponent))
  }
}

/// The activities and the money between different parties.
private func summary(_ map: StakeholderMap) -> String {
  let activities = Set(map.activities.flatMap(\.sources)).count
  let amount = map.ties.compactMap(\.amount).reduce(0, +)
  return String(format: "%d %.2f", activities, NSDecimalNumber(decimal: amount).doubleValue)
}

/// Writes the activities of a file several times, each time under other identifiers.
private func enlarge(_ file: URL, copies: Int, to target: URL) throws {
  let text = try String(contentsOf: file, encoding: .utf8)
  guard let start = text.range(of: "<iati-activity "),
    let end = text.range(of: "</iati-activities>")
  else { throw CocoaError(.fileReadCorruptFile) }
  try Data(text[..<start.lowerBound].utf8).write(to: target)
  let handle = try FileHandle(forWritingTo: target)
  try handle.seekToEnd()
  let body = String(text[start.lowerBound..<end.lowerBound])
  for copy in 0..<copies {
    let own =
      copy == 0 ? body : body.replacing("</iati-identifier>", with: "-\(copy)</iati-identifier>")
    try handle.write(contentsOf: Data(own.utf8))
  }
  try handle.write(contentsOf: Data(text[end.lowerBound...].utf8))
  try handle.close()
}

/// The same flows: default sides, parties by identifier or else by name, what both sides report counted once, nothing
/// from a party to itself.
private let peer = """
  import sys, time
  from collections import defaultdict
  from decimal import Decimal
  from lxml import etree
  start = time.perf_counter()
  absent = {"", "-", "0", "00000", "n/a", "na", "none", "null", "unknown", "not available",
            "not applicable", "excluded", "tbd", "tbc", "x", "xxx", "other"}
  flows = {"1": ("d", True), "2": ("c", False), "3": ("d", False), "4": ("e", False), "11": ("c", True),
           "12": ("p", False), "13": ("p", True)}
  def text(element):
      if element is None: return ""
      narrative = element.find("narrative")
      return " ".join(((narrative.text if narrative is not None else element.text) or "").split())
  bearers = defaultdict(set)
  def party(element):
      if element is None: return None
      ref, name = (element.get("ref") or "").strip().upper(), text(element).casefold()
      if ref.lower() in absent: ref = ""
      if not ref and not name: return None
      if ref and name: bearers[name].add(ref)
      return (ref, "") if ref else ("", name)
  sums, known = defaultdict(Decimal), set()
  for _, activity in etree.iterparse(sys.argv[1], tag="iati-activity"):
      identifier = (activity.findtext("iati-identifier") or "").strip()
      if identifier in known: activity.clear(); continue
      known.add(identifier)
      reporter = party(activity.find("reporting-org"))
      currency = activity.get("default-currency") or ""
      for organisation in activity.iterfind("participating-org"): party(organisation)
      for transaction in activity.iterfind("transaction"):
          kind, value = transaction.find("transaction-type"), transaction.find("value")
          flow = flows.get(kind.get("code") if kind is not None else "")
          if flow is None: continue
          giver, taker = transaction.find("provider-org"), transaction.find("receiver-org")
          provider = party(giver) or (None if flow[1] else reporter)
          receiver = party(taker) or (reporter if flow[1] else None)
          if provider is None or receiver is None or value is None or not (value.text or "").strip(): continue
          day = transaction.find("transaction-date")
          year = (day.get("iso-date") or "")[:4] if day is not None else ""
          link = (giver.get("provider-activity-id") or "") if flow[1] and giver is not None else ""
          sums[provider, receiver, flow[0], value.get("currency") or currency, year, flow[1], link] += Decimal(value.text.strip())
      activity.clear()
      while activity.getprevious() is not None: del activity.getparent()[0]
  def same(party):
      refs = bearers.get(party[1], ()) if not party[0] else ()
      return (next(iter(refs)), "") if len(refs) == 1 else party
  sums = [((same(a), same(b), flow), incoming, link, amount) for (a, b, flow, _, _, incoming, link), amount in sums.items()]
  reported = {pair for pair, incoming, _, _ in sums if not incoming}
  total = sum(amount for pair, incoming, link, amount in sums if pair[0] != pair[1]
              and not (incoming and pair in reported and (not link or link in known)))
  print(len(known), "%.2f" % total, time.perf_counter() - start)
  """
