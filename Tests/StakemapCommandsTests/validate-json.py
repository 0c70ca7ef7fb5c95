"""Says of each JSON file how many faults it has by a JSON Schema: validate-json.py SCHEMA FILE…"""

import json
import sys

import jsonschema


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


schema = read(sys.argv[1])
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for path in sys.argv[2:]:
    faults = list(validator.iter_errors(read(path)))
    print(len(faults), *(fault.json_path + ": " + fault.message[:200] for fault in faults))
