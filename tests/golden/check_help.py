#!/usr/bin/env python3
"""Every command answers -h on standard output, in silence otherwise, and explains each option it lists."""
import re
import subprocess
import sys

program, command = sys.argv[1:]
run = subprocess.run([program, *command.split(), "-h"], capture_output=True, text=True, timeout=30)
assert run.returncode == 0, run.returncode
assert run.stderr == "", run.stderr
assert f"Usage: dateline {command} " in run.stdout, run.stdout
listed = re.findall(r"^Options[^\n]*:\n((?:  .*\n)+)", run.stdout, re.MULTILINE)
assert listed, "no options listed"
items = re.split(r"^  (?=\S)", "".join(listed), flags=re.MULTILINE)[1:]
for item in items:
    label, _, text = item.partition("  ") if "  " in item.splitlines()[0] else item.partition("\n")
    assert text.strip(), f"no explanation: {label}"
for needed in ("-h,--help", "--quiet", "--gazetteer FILE"):
    assert any(item.startswith(needed) for item in items), f"{needed} is not listed"
for line in run.stdout.splitlines():
    assert len(line) <= 100 or line.startswith("  "), f"too long a line: {line}"
