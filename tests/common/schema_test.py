"""The shipped JSON Schema against the code: both take, and both refuse, the same documents' shapes.

Rules between objects are the validator's alone, so a document that only breaks those has a good shape.
What a schema cannot say is listed in BEYOND, each with its reason.
"""
import json
import subprocess
import sys

import jsonschema

BEYOND = {
    "keyTwice": "a parsed document no longer has the key twice",
    "controlCharacterInTitle": "control characters are refused by the reader",
    "ripIsNoAddress": "a pattern does not count to 255",
    "agentPortZero": "a pattern does not compare numbers",
    "groupAddressPrefixTooLong": "a pattern does not compare numbers",
    "checkStatusRangeBackwards": "a pattern does not compare numbers",
}

program, data, schema_path = sys.argv[1:]
schema = json.load(open(schema_path))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
lines = subprocess.run([program, data], check=True, capture_output=True, text=True).stdout.splitlines()

wrong = []
accepted = refused = 0
for line in lines:
    case = json.loads(line)
    by_schema = validator.is_valid(case["document"])
    accepted += by_schema
    refused += not by_schema
    if by_schema != case["shape"] and case["name"] not in BEYOND:
        wrong.append(f"{case['name']}: schema {'takes' if by_schema else 'refuses'} it, the code does not agree")
print(f"{accepted} accepted, {refused} refused by the schema")
print("\n".join(wrong))
sys.exit(1 if wrong or accepted < 20 or refused < 40 else 0)
