import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

/// The steps of the processes of all maps in one order, and how far each map is with each of them.
///
/// A process that several maps have under one code is set beside itself. Of its other processes each map shows the
/// one with most steps, the first of equals, beside those of the others: the process of its country. Steps are the
/// same where they have a wording in common, in any language of their maps, whatever its capitals and accents.
struct ComparedProcess {
  let rows: [ComparedRow]
  /// The subjects of each map that are not shown.
  let leftOut: [[String]]

  init(_ maps: [ComparedMap], _ grounds: ComparisonGrounds) {
    let processes = maps.map { map -> OrderedDictionary<String, [Stage]> in
      let engagements = Set(map.map.engagements.map(\.id))
      return OrderedDictionary(
        grouping: map.map.stages.filter { !engagements.contains($0.subject) }, by: \.subject)
    }
    let counts = Dictionary(processes.flatMap { $0.keys.map { ($0, 1) } }, uniquingKeysWith: +)
    let own = processes.map { subjects in
      subjects.filter { counts[$0.key] == 1 }
        .max { $0.value.count < $1.value.count }?.key
    }
    let shared = OrderedSet(processes.flatMap(\.keys)).filter { (counts[$0] ?? 0) > 1 }
    let sets = [own] + shared.map { code in processes.map { $0[code] == nil ? nil : code } }
    rows = sets.flatMap { set -> [ComparedRow] in
      let stages = zip(processes, set).map { subjects, subject in
        subject.flatMap { subjects[$0] } ?? []
      }
      return MergedSteps(stages, maps.map { MapWordings($0.map) }).steps.map { step in
        let subjects = Set(set.compactMap(\.self))
        return ComparedRow(
          "stage", .process,
          of: [subjects.count == 1 && set != own ? subjects.first ?? "" : "", step.wording],
          values: step.stages.map { $0.map(Self.mark) }, reasons: grounds.reasons([]))
      }
    }
    leftOut = zip(processes, own).map { subjects, own in
      subjects.keys.filter { counts[$0] == 1 && $0 != own }
    }
  }

  private static func mark(_ stage: Stage) -> ComparedValue {
    .stage(
      .init(
        status: stage.status.value?.rawValue, start: stage.start.value?.description,
        end: stage.end.value?.description))
  }
}

/// Steps of several processes in one order: each map keeps its own. A step that only a later map has stands after the
/// one that comes before it there, else before the first that it shares, else at the end.
struct MergedSteps {
  struct Step {
    /// As the first map words it.
    let wording: String
    /// One for each map.
    var stages: [Stage?]
    fileprivate var wordings: Set<String>
  }

  private(set) var steps: [Step] = []

  init(_ processes: [[Stage]], _ wordings: [MapWordings]) {
    for (map, stages) in processes.enumerated() {
      var leading: [Step] = []
      var next: Int?
      for stage in stages {
        let own = Set(
          ([stage.stage] + stage.stages.byLanguage.values
            + Language.spoken.map { wordings[map].text(stage.stage, in: $0) }).map(\.folded))
        // A step that a process names twice is two.
        let same = steps.indices.first {
          steps[$0].stages[map] == nil && !steps[$0].wordings.isDisjoint(with: own)
        }
        if let same {
          steps[same].stages[map] = stage
          steps[same].wordings.formUnion(own)
          let before = next == nil ? leading : []
          steps.insert(contentsOf: before, at: same)
          next = same + before.count + 1
          continue
        }
        var found = [Stage?](repeating: nil, count: processes.count)
        found[map] = stage
        let step = Step(wording: stage.stage, stages: found, wordings: own)
        if let place = next {
          steps.insert(step, at: place)
          next = place + 1
        } else {
          leading.append(step)
        }
      }
      if next == nil { steps += leading }
    }
  }
}

/// How long the steps of engagements took, step by step.
enum ComparedTimes {
  static func rows(_ maps: [ComparedMap], _ grounds: ComparisonGrounds) -> [ComparedRow] {
    let times = maps.map { map in map.assistance.stageTimes.filter { $0.taken != nil } }
    let stages = OrderedSet(times.joined().map(\.stage.folded))
    return stages.map { stage in
      let found = times.map { $0.first { $0.stage.folded == stage } }
      return ComparedRow(
        "days", .assistance, of: [found.compactMap(\.self)[0].stage],
        values: found.map { $0?.taken.map { .days($0) } }, reasons: grounds.reasons([]))
    }
  }
}
