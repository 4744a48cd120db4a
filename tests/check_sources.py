#!/usr/bin/env python3
"""Fails when a folder's data files and the table in its SOURCES.md disagree.

Every data file must have a row, every row a file, and SHA-256 and number of records must be right. With --update the
two are written into the table instead; run it after a script under make/ has made new files.

usage: check_sources.py [--update] FOLDER   (FOLDER holds SOURCES.md)
"""
import gzip
import hashlib
import json
import pathlib
import re
import subprocess
import sys

ROW = re.compile(r"^\| `([^`]+)` \|(.*)\| (\S*) \| `(\w*)` \|$", re.MULTILINE)
DATA = (".tsv", ".zst", ".gz", ".csv")


def records(path):
    """Rows of a table below its header, or features of a TopoJSON file."""
    if path.name.endswith(".topojson.gz"):
        objects = json.loads(gzip.decompress(path.read_bytes()))["objects"].values()
        return sum(len(layer["geometries"]) for layer in objects)
    data = path.read_bytes()
    if path.suffix == ".zst":
        data = subprocess.run(["zstd", "-dcq", path], check=True, capture_output=True).stdout
    lines = [line for line in data.decode("utf-8").split("\n") if line and not line.startswith("#")]
    return len(lines) - 1


def facts(path):
    return str(records(path)), hashlib.sha256(path.read_bytes()).hexdigest()


def updated(folder, text):
    def row(match):
        count, digest = facts(folder / match[1])
        return f"| `{match[1]}` |{match[2]}| {count} | `{digest}` |"
    return ROW.sub(row, text)


def problems(folder, text):
    listed = {match[1]: (match[3], match[4]) for match in ROW.finditer(text)}
    present = {path.name for path in folder.iterdir() if path.suffix in DATA}
    for name in sorted(present - set(listed)):
        yield f"{name}: has no row in SOURCES.md"
    for name in sorted(set(listed) - present):
        yield f"{name}: has a row in SOURCES.md, but there is no such file"
    for name in sorted(present & set(listed)):
        for what, stated, found in zip(("records", "SHA-256"), listed[name], facts(folder / name)):
            if stated != found:
                yield f"{name}: {what} {stated} in SOURCES.md, {found} in the file"


def main(arguments):
    folder = pathlib.Path(arguments[-1])
    sources = folder / "SOURCES.md"
    text = sources.read_text(encoding="utf-8")
    if "--update" in arguments:
        sources.write_text(updated(folder, text), encoding="utf-8")
        return 0
    found = list(problems(folder, text))
    print("\n".join(found) or "every data file is as SOURCES.md states")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
