#!/usr/bin/python3
"""What `dateline check --format sarif` prints is valid, points at the quoted characters, and says what --json says.

usage: check_sarif.py PROGRAM SCHEMA FILE...
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import urllib.parse

import jsonschema

PROGRAM, SCHEMA, FILES = sys.argv[1], json.loads(pathlib.Path(sys.argv[2]).read_bytes()), sys.argv[3:]
LEVELS = {"contradicted": "error", "off": "warning", "unverifiable": "note"}


def check(format_, *files, text=None):
    run = subprocess.run([PROGRAM, "check", "--quiet", "--format", format_, *files], capture_output=True, input=text)
    assert run.returncode in (0, 1), run
    return json.loads(run.stdout)


def expected(claims):
    """(quote, level) of each claim that needs a person."""
    for claim in claims["claims"]:
        verdict, expectation = claim["verdict"], claim.get("expectation")
        if expectation and expectation != verdict:
            yield claim["claim"]["quote"], "error"
        elif not expectation and verdict in LEVELS:
            yield claim["claim"]["quote"], LEVELS[verdict]


def check_region(result):
    place = result["locations"][0]["physicalLocation"]
    region, uri = place["region"], place["artifactLocation"]["uri"]
    text = pathlib.Path(urllib.parse.unquote(uri.removeprefix("file://"))).read_bytes().decode()
    quote = region["snippet"]["text"]
    begin = region["charOffset"]
    assert text[begin:begin + region["charLength"]] == quote, (uri, region)
    lines = text.split("\n")
    first, last = region["startLine"] - 1, region["endLine"] - 1
    cut = lines[first:last + 1]
    cut[-1] = cut[-1][:region["endColumn"] - 1]
    cut[0] = cut[0][region["startColumn"] - 1:]
    assert "\n".join(cut) == quote, (uri, region)


def check_log(log, claims, regions=True):
    jsonschema.Draft7Validator(SCHEMA).validate(log)
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert all(rule["help"]["text"] for rule in rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"], result
        if regions:
            check_region(result)
    found = [(r["locations"][0]["physicalLocation"]["region"]["snippet"]["text"], r["level"]) for r in run["results"]]
    assert found == list(expected(claims)), (found, list(expected(claims)))
    return len(found)


with tempfile.TemporaryDirectory() as folder:
    odd = pathlib.Path(folder, "Zażółć #1 – 東京.txt")
    odd.write_text("–\r\n東京 aside, Erbil is 20 miles\r\nsouth of Baghdad. Erbil is in Syria.\r\n", newline="")
    count = check_log(check("sarif", *FILES, odd), check("json", *FILES, odd))
    assert count >= 3, count
    stream = b'{"text": "Paris."}\n{"text": "Erbil is 20 miles south of Baghdad."}\n'
    piped = check("sarif", "-", text=stream)
    assert check_log(piped, check("json", "-", text=stream), regions=False) == 1
    assert piped["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 2
print(f"{count} results of files and 1 of a stream are valid and in their places")
