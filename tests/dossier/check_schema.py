#!/usr/bin/python3
"""Validates dossiers against the JSON Schema, and that the schema is strict.

usage: check_schema.py SCHEMA DOSSIER...
       check_schema.py SCHEMA -- PROGRAM ARGUMENT...     (the dossier is what the program prints)
"""
import copy
import json
import pathlib
import subprocess
import sys

import jsonschema


def objects_in(value):
    """Every object of a JSON value, itself included."""
    if isinstance(value, dict):
        yield value
        children = value.values()
    else:
        children = value if isinstance(value, list) else ()
    for child in children:
        yield from objects_in(child)


def check_strictness(validator, dossier):
    """A key that the schema does not know must fail wherever it stands."""
    for number, _ in enumerate(objects_in(dossier)):
        changed = copy.deepcopy(dossier)
        list(objects_in(changed))[number]["unheard_of"] = 1
        if validator.is_valid(changed):
            sys.exit(f"object {number} may have a key that is not documented: {list(objects_in(dossier))[number]}")


def check_documented(schema, readme):
    """Every key of the schema must stand in the README as `key`."""
    keys = {key for part in objects_in(schema) for key in part.get("properties", {})}
    missing = sorted(key for key in keys if f"`{key}`" not in readme)
    if missing:
        sys.exit(f"README.md does not document: {', '.join(missing)}")


def texts_of(arguments):
    """JSON texts: what a program prints may be one, or one a line; it may exit with 1 or 3, having found something."""
    if arguments[0] == "--":
        run = subprocess.run(arguments[1:], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if run.returncode not in (0, 1, 3) or not run.stdout:
            sys.exit(f"exit code {run.returncode}: {run.stderr.decode()}")
        yield from [run.stdout] if run.stdout.startswith(b"{\n") else run.stdout.splitlines()
    else:
        yield from (pathlib.Path(name).read_bytes() for name in arguments)


def main():
    schema_path = pathlib.Path(sys.argv[1])
    schema = json.loads(schema_path.read_bytes())
    jsonschema.Draft7Validator.check_schema(schema)
    siblings = [json.loads(path.read_bytes()) for path in schema_path.parent.parent.glob("*/*.schema.json")]
    resolver = jsonschema.RefResolver(schema["$id"], schema, store={sibling["$id"]: sibling for sibling in siblings})
    validator = jsonschema.Draft7Validator(schema, resolver=resolver)
    check_documented(schema, (schema_path.parent / "README.md").read_text())
    for text in texts_of(sys.argv[2:]):
        dossier = json.loads(text)
        for error in validator.iter_errors(dossier):
            sys.exit(f"/{'/'.join(map(str, error.absolute_path))}: {error.message}")
        if len(text) < 20_000:  # every object is changed once: quadratic in the number of objects
            check_strictness(validator, dossier)


if __name__ == "__main__":
    main()
