import StakeholderModel

/// What came of reading one cell: the value and the faults.
struct CellReading<Value: CellValue> {
  let value: Value?
  let faults: [CellFault]

  var codes: [String] { faults.map(\.code) }

  init(_ cell: String, as type: Value.Type = Value.self) {
    var faults: [CellFault] = []
    value = Value.parse(cell, faults: &faults)
    self.faults = faults
  }
}

extension StakeholderMap {
  /// Stakeholders by their ids, each named after its id.
  init(_ ids: String...) {
    self.init()
    for id in ids { stakeholders.append(Stakeholder(id)) }
  }
}

extension Stakeholder {
  init(_ id: String, name: String? = nil, kind: StakeholderKind? = nil) {
    self.init()
    self.id = id
    self.name = name ?? id
    if let kind { self.kind = .known(kind) }
  }
}
