#!/usr/bin/env python3
"""What `dateline check --format junit` prints keeps to the schema, counts right, and fails exactly where the program does.

usage: check_junit.py PROGRAM SCHEMA FILE...
"""
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PROGRAM, SCHEMA, FILES = sys.argv[1], sys.argv[2], sys.argv[3:]
GRAVITY = ["supported", "unverifiable", "off", "contradicted"]
HOSTILE = "That Erbil\x1b <b>&\"x']]></b> is 20 miles south of Baghdad was said.\n".encode()


def check(format_, fail_on, *files, text=None):
    run = subprocess.run([PROGRAM, "check", "--quiet", "--fail-on", fail_on, "--format", format_, *files],
                         capture_output=True, input=text)
    assert run.returncode in (0, 1), run
    return run


def outcome(claim, fail_on):
    verdict, expectation = claim["verdict"], claim.get("expectation")
    if expectation != verdict if expectation else GRAVITY.index(verdict) >= GRAVITY.index(fail_on):
        return "failure"
    return "skipped" if verdict == "unverifiable" and not expectation else "system-out"


def validate(xml):
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        file.write(xml)
        file.flush()
        subprocess.run(["xmllint", "--noout", "--schema", SCHEMA, file.name], check=True, capture_output=True)


def check_one(fail_on, *files, text=None):
    run = check("junit", fail_on, *files, text=text)
    validate(run.stdout)
    root = ElementTree.fromstring(run.stdout)
    claims = json.loads(check("json", fail_on, *files, text=text).stdout)["claims"]
    cases = root.findall(".//testcase")
    assert [case[0].tag for case in cases] == [outcome(claim, fail_on) for claim in claims]
    for suite in root:
        tags = [case[0].tag for case in suite.findall("testcase")]
        counts = [len(tags), tags.count("failure"), tags.count("skipped")]
        assert counts == [int(suite.get(name)) for name in ("tests", "failures", "skipped")], counts
    failures = sum(case[0].tag == "failure" for case in cases)
    assert run.returncode == (1 if failures else 0), (run.returncode, failures)
    return len(cases)


for fail_on in GRAVITY:
    count = check_one(fail_on, *FILES)
assert check_one("off", "-", text=HOSTILE) == 1
validate(check("junit", "off", "-", text=b"No claim here.").stdout)
print(f"{count} claims are tests that fail where the program does")
