#!/usr/bin/env python3
"""Runs the program once and compares: its answer, its silence on standard error, its exit code.

usage: run_golden.py --program P --expected FILE [--exit N] [--stderr TEXT] [--update] -- ARGUMENTS...

Standard error must be empty, or contain TEXT when --stderr is given. --update rewrites FILE instead of comparing:
read the difference before you commit it. The gazetteer's version (16 hex digits) and build paths vary
between builds of the data, so the version is compared as the word GAZETTEER, and a gazetteer file without its folder.
"""
import argparse
import difflib
import pathlib
import re
import subprocess
import sys


def normal(text):
    return re.sub(r"/\S*/(\w+\.gaz)", r"\1", re.sub(r"\b[0-9a-f]{16}\b", "GAZETTEER", text))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--expected", required=True, type=pathlib.Path)
    parser.add_argument("--exit", type=int, default=0)
    parser.add_argument("--stderr", default="")
    parser.add_argument("--stdin", default="")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("arguments", nargs="*")
    options = parser.parse_args()

    run = subprocess.run([options.program, *options.arguments], input=options.stdin.encode().decode("unicode_escape"),
                         capture_output=True, text=True, timeout=60)
    answer = normal(run.stdout)
    if options.update:
        options.expected.write_text(answer)
        return 0

    failures = []
    if run.returncode != options.exit:
        failures.append(f"exit code {run.returncode}, expected {options.exit}")
    if (options.stderr not in run.stderr) if options.stderr else run.stderr:
        failures.append(f"standard error {run.stderr!r}, expected {options.stderr!r}")
    expected = options.expected.read_text()
    if answer != expected:
        failures += difflib.unified_diff(expected.splitlines(), answer.splitlines(), "expected", "got", lineterm="")
    print("\n".join(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
