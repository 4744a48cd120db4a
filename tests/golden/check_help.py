#!/usr/bin/env python3
"""Every command answers -h on standard output, in silence otherwise, and explains each option it lists."""
import re
import subprocess
import sys

program, command = sys.argv[1:]
run = subprocess.run([program, command, "-h"], capture_output=True, text=True, timeout=30)
assert run.returncode == 0, run.returncode
assert run.stderr == "", run.stderr
assert f"dateline {command}" in run.stdout, run.stdout
options = re.findall(r"^  (-\S+)", run.stdout, re.MULTILINE)
assert options, "no options listed"
for line in run.stdout.splitlines():
    if re.match(r"^  -\S+(,--?\S+)*( [A-Z:\[\]=]+)*\s*$", line):
        following = run.stdout.splitlines()[run.stdout.splitlines().index(line) + 1]
        assert following.startswith("      "), f"no explanation: {line}"
