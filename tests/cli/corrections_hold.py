#!/usr/bin/env python3
"""What the program proposes to write instead of a wrong claim it judges to be true.

usage: corrections_hold.py PROGRAM FILE...
"""
import json
import subprocess
import sys

PROGRAM, FILES = sys.argv[1], sys.argv[2:]
WRONG = b"""Erbil is 300 kilometers west of Mosul.
Basra, about 20 miles north of Baghdad, was quiet.
Tikrit lies 400 km (250 miles) south of Kirkuk.
"""


def claims(*arguments, text=None):
    run = subprocess.run([PROGRAM, "check", "--quiet", "--json", *arguments], input=text, capture_output=True)
    return json.loads(run.stdout)["claims"]


count = 0
for claim in claims(*FILES) + claims("-", text=WRONG):
    correction, kind = claim["claim"]["judgement"].get("correction"), claim["claim"]["kind"]
    if not correction or kind != "distance":
        continue
    sentence = f"{claim['claim']['subject']['quote']} is {correction}."
    again = claims("-", text=sentence.encode())
    assert [c["verdict"] for c in again] == ["supported"], (sentence, again)
    count += 1
assert count >= 5, count
print(f"{count} corrections are true")
