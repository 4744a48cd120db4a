#!/usr/bin/env python3
"""Runs every `$ dateline …` of a document's console blocks and compares what the document shows.

usage: check_readme.py PROGRAM_FOLDER DOCUMENT [--update]

A "…" in the document stands for anything up to what follows it, lines included. The gazetteer's version differs between builds of the
data, so any 16 hex digits match any others. Output is compared on standard output and standard error together, as
a reader would see it. --update rewrites the blocks that show no "…".
"""
import os
import pathlib
import re
import subprocess
import sys

BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)
VERSION = re.compile(r"\b[0-9a-f]{16}\b")


def runs(block):
    """(command, shown output) pairs of a console block."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        while command.endswith("\\"):
            more, _, shown = shown.partition("\n")
            command = command[:-1] + more
        yield command, shown


def answer(command, folder):
    env = {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}", "NO_COLOR": "1", "COLUMNS": "100"}
    env.pop("DISPLAY", None)
    run = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env=env, timeout=60)
    return run.stdout + run.stderr


def matches(shown, got):
    shown = VERSION.sub("GAZETTEER", shown).replace("…\n", "…")
    pattern = ".*".join(re.escape(part) for part in shown.split("…"))
    return re.fullmatch(pattern, VERSION.sub("GAZETTEER", got), re.DOTALL) is not None


def main():
    folder, document = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    text, failures, count = document.read_text(), [], 0
    for block in BLOCK.findall(text):
        for command, shown in runs(block):
            count += 1
            got = answer(command, folder)
            if matches(shown, got):
                continue
            failures.append(f"$ {command}\n--- {document} shows\n{shown}--- the program answers\n{got}")
            if "--update" in sys.argv and "…" not in shown:
                text = text.replace(f"{command}\n{shown}", f"{command}\n{got}", 1)
    if "--update" in sys.argv:
        document.write_text(text)
        return 0
    print("\n".join(failures) or f"{document}: all {count} runs are as shown")
    return 1 if failures or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
