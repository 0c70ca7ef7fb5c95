import StakeholderModel

/// One file of a package with its table schema
/// (https://specs.frictionlessdata.io/table-schema/).
struct DataPackageResource {
  let json: JSONValue

  init(_ table: MapTable, _ headers: [MapHeader], of map: StakeholderMap) {
    let denied = headers.filter { header in
      (0..<table.rowCount(map)).contains {
        table.cell(map, $0, header) == Fact<String>.denial
      }
    }
    var schema: [String: JSONValue] = [
      "fields": .array(headers.map { Self.field($0, table, isDenied: denied.contains($0)) }),
      "missingValues": .array([.string("")]),
    ]
    if !table.key.isEmpty { schema["primaryKey"] = .array(table.key.map { .string($0) }) }
    let foreign = table.columns.filter { $0.isRequired && $0.reference == .stakeholder }
    if !foreign.isEmpty {
      schema["foreignKeys"] = .array(
        foreign.map { column in
          .object([
            "fields": .array([.string(column.name)]),
            "reference": .object([
              "resource": .string("stakeholders"), "fields": .array([.string("id")]),
            ]),
          ])
        })
    }
    json = .object([
      "name": .string(table.name), "path": .string("\(table.name).csv"),
      "profile": .string("tabular-data-resource"), "encoding": .string("utf-8"),
      "schema": .object(schema),
    ])
  }

  private static func field(_ header: MapHeader, _ table: MapTable, isDenied: Bool) -> JSONValue {
    let column = table.column(header)
    var field: [String: JSONValue] = ["name": .string(header.text)]
    var constraints: [String: JSONValue] = [:]
    switch column?.shape ?? .text {
    case .text: field["type"] = .string("string")
    // The word for a denial is no number, so a column that holds it is text.
    case .integer where isDenied: field["type"] = .string("string")
    case .integer: field["type"] = .string("integer")
    case .number: field["type"] = .string("number")
    case .flag:
      field["type"] = .string("boolean")
      field["trueValues"] = .array([.string(true.cell)])
      field["falseValues"] = .array([.string(false.cell)])
    case .list:
      field["type"] = .string("list")
      field["delimiter"] = .string("|")
      field["itemType"] = .string("string")
    // Dates have the precision of their source, which no date type of the standard allows.
    case .date:
      field["type"] = .string("string")
      constraints["pattern"] = .string("(none|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)")
    case .period:
      field["type"] = .string("string")
      constraints["pattern"] = .string(
        "\(isDenied ? "none|" : "")[0-9]{4}(-[0-9]{2}){0,2}(/[0-9]{4}(-[0-9]{2}){0,2})?")
    }
    if column?.isRequired == true { constraints["required"] = .bool(true) }
    if !constraints.isEmpty { field["constraints"] = .object(constraints) }
    return .object(field)
  }
}
