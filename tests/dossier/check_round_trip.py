#!/usr/bin/env python3
"""Fails unless a dossier that is saved and read again gives the same bytes, judgements included.

usage: check_round_trip.py PROGRAM FILE...
"""
import subprocess
import sys


def read(program, arguments, stdin=None):
    return subprocess.run([program, "read", *arguments], input=stdin, check=True, stdout=subprocess.PIPE).stdout


def main():
    program, files = sys.argv[1], sys.argv[2:]
    once = read(program, files)
    again = read(program, ["-"], once)
    if once != again:
        lines = zip(once.decode().splitlines(), again.decode().splitlines())
        sys.exit(next((f"was  {a}\nis   {b}" for a, b in lines if a != b), "one of the two is longer"))


if __name__ == "__main__":
    main()
