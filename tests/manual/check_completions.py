#!/usr/bin/env python3
"""What a person types and completes with Tab in a real bash, zsh or fish.

usage: check_completions.py SHELL COMPLETION_FILE
"""
import os
import pathlib
import pty
import select
import subprocess
import sys
import tempfile
import time

SHELL, SCRIPT = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()

# What is typed before Tab, and the words that must then stand there.
CASES = {
    "che": ["check"],
    "--versi": ["--version"],
    "check --fail-on contr": ["check", "--fail-on", "contradicted"],
    "check --tol": ["check", "--tolerances"],
    "--quiet check --profile st": ["--quiet", "check", "--profile", "strict"],
    "resolve --kind air-b": ["resolve", "--kind", "air-base"],
    "render --style=da": ["render", "--style=dark"],
    "export x --format geojsonl": ["export", "x", "--format", "geojsonl"],
    "gazetteer bui": ["gazetteer", "build"],
    "gazetteer build --geona": ["gazetteer", "build", "--geonames"],
    "gazetteer build --csv dra": ["gazetteer", "build", "--csv", "draft one.txt"],
    "check dra": ["check", "draft one.txt"],
    "--completion zs": ["--completion", "zsh"],
}

SETUP = {
    "bash": (["bash", "--norc", "--noprofile", "-i"],
             "PS1='READ''Y> '; bind 'set bell-style none'; dateline() {{ printf '<%s>' \"$@\"; echo; }}; source '{script}'"),
    "zsh": (["zsh", "-f", "-i"],
            "PS1='READ''Y> '; fpath=('{folder}' $fpath); autoload -Uz compinit; compinit -u -d '{dump}'; "
            "dateline() {{ printf '<%s>' \"$@\"; echo }}"),
}


class Person:
    """Sits at a terminal that runs the shell."""

    def __init__(self, folder):
        command, setup = SETUP[SHELL]
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.environ.update(TERM="xterm", COLUMNS="200", LINES="50", HISTFILE="/dev/null")
            os.execvp(command[0], command)
        self.seen = ""
        self.type(setup.format(script=SCRIPT, folder=SCRIPT.parent, dump=pathlib.Path(folder) / ".zcompdump") + "\n")
        self.wait_for("READY> ")  # the echo of what was typed has quotes in it

    def type(self, text):
        os.write(self.terminal, text.encode())

    def read(self, seconds):
        if select.select([self.terminal], [], [], seconds)[0]:
            self.seen += os.read(self.terminal, 65536).decode(errors="replace")
            return True
        return False

    def wait_for(self, words, seconds=30):
        end = time.monotonic() + seconds
        while words not in self.seen:
            if time.monotonic() > end:
                raise TimeoutError(f"no {words!r} in {self.seen!r}")
            self.read(0.2)

    def complete(self, typed):
        """The words on the command line after Tab, as the program would get them."""
        self.seen = ""
        self.type(f"dateline {typed}\t")
        while self.read(0.5):
            pass
        self.seen = ""
        self.type("\n")
        self.wait_for("READY> ")
        answer = self.seen[self.seen.find("<"):self.seen.rfind(">\r")]
        return answer.strip("<>").split("><")


def fish_completes(typed, folder):
    line = subprocess.run(["fish", "--no-config", "-c", f"source '{SCRIPT}'; complete -C 'dateline {typed}'"], cwd=folder,
                          capture_output=True, text=True, check=True, env={**os.environ, "HOME": folder}).stdout
    offers = [offer.split("\t")[0].replace("\\ ", " ") for offer in line.splitlines()]
    before = typed.split()[:-1]
    return before + offers


def main():
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "draft one.txt").write_text("Erbil is in Iraq.")
        person = None if SHELL == "fish" else Person(folder)
        for typed, expected in CASES.items():
            got = person.complete(typed) if person else fish_completes(typed, folder)
            got = [word.removesuffix("=") for word in got]
            if got != expected:
                failures.append(f"{SHELL}: {typed!r} and Tab gave {got}, expected {expected}")
    print("\n".join(failures) or f"{SHELL}: {len(CASES)} lines complete as they should")
    return 1 if failures else 0


sys.exit(main())
