#!/usr/bin/env python3
"""Inputs of odd kinds and any length end in a result or one clear message, in bounded memory.

usage: odd_inputs.py PROGRAM [MEGABYTES]      (of the endless line and the stream; 4 by default)
"""
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

PROGRAM, MEGABYTES = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 4
SENTENCE = "The village of Hit is about 90 miles west of Baghdad and Paris is not. "
PEAK_KB = 600_000  # the gazetteer's pages count too
failures = []


def run(arguments, feed=None):
    """Runs with what `feed` yields on standard input; (exit code, stdout's length, stderr, peak kB)."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        program = subprocess.Popen([PROGRAM, *arguments], stdin=subprocess.PIPE, stdout=out, stderr=err)
        try:
            for piece in feed or ():
                program.stdin.write(piece)
            program.stdin.close()
        except BrokenPipeError:
            pass
        _, status, usage = os.wait4(program.pid, 0)
        out.seek(0)
        err.seek(0)
        return os.waitstatus_to_exitcode(status), out.read(), err.read().decode(), usage.ru_maxrss


def expect(title, holds, found):
    if not holds:
        failures.append(f"{title}: {found!r}"[:500])


def repeated(piece, megabytes=MEGABYTES):
    block = piece * (1 + 100_000 // len(piece))
    for _ in range(megabytes * 1_000_000 // len(block)):
        yield block


def endless():
    for title, piece in (("one endless line", SENTENCE.encode()), ("one endless word", b"x"),
                         ("mentions without end", b"Baghdad, Iraq; Paris, Texas; ")):
        code, out, err, peak = run(["check", "-"], repeated(piece))
        expect(f"{title}: exit code", code in (0, 1), (code, err))
        expect(f"{title}: a last line that counts", b" claims" in out[-200:], out[-200:])
        expect(f"{title}: peak memory in kB", peak < PEAK_KB, peak)
    record = json.dumps({"text": SENTENCE * 20}).encode() + b"\n"
    for arguments in (["check", "-"], ["check", "--json", "-"], ["read", "--ndjson", "-"]):
        code, out, err, peak = run(arguments, repeated(record))
        expect(f"{arguments} of a long stream", code in (0, 1) and peak < PEAK_KB, (code, err[:200], peak))


def records():
    stream = [b'{"text":"Hit is 90 miles west of Baghdad."}\n', b"no JSON\n", b'{"text":"' + b"x" * 70_000_000 + b'"}\n',
              b'{"id":"last","text":"Hit is in Iraq."}\n']
    code, out, err, peak = run(["read", "--ndjson", "-"], stream)
    lines = [json.loads(line) for line in out.splitlines()]
    expect("a bad record and a huge one: the rest", [a["id"] for d in lines for a in d["articles"]] == ["stdin-1", "last"],
           out[:300])
    expect("a bad record and a huge one: messages", "standard input:2:" in err and "standard input:3:" in err, err)
    expect("a bad record and a huge one: exit code", code == 3, code)


def kinds(folder):
    for name, content, words in (("empty.txt", b"", "is empty"), ("zeros.txt", bytes(5000), "not text"),
                                 ("blank.txt", b" \n\n", "holds no text"), ("zip.txt", b"PK\x03\x04abc", "zip")):
        (folder / name).write_bytes(content)
        code, _, err, _ = run(["check", str(folder / name)])
        expect(f"{name}: one message and exit code 3", code == 3 and words in err and err.count("dateline:") == 1, (code, err))
    for arguments, words in ((["check", "/dev/null"], "is empty"), (["check", str(folder / "none")], "none"),
                             (["check", str(folder / "*.html")], "no file matches")):
        code, _, err, _ = run(arguments)
        expect(f"{arguments}: one message", code == 3 and words in err, (code, err))
    (folder / "good.txt").write_text("Hit is 90 miles west of Baghdad.")
    code, out, err, _ = run(["check", str(folder)])
    expect("a folder: the good one is read, the others are reported", code == 3 and b"1 claim" in out and err.count("dateline:") == 4,
           (code, out, err))


def early_end(folder):
    """A reader that goes away ends the program without a word."""
    (folder / "many.ndjson").write_bytes(b"".join(
        json.dumps({"text": SENTENCE * 20}).encode() + b"\n" for _ in range(300)))
    shell = f"'{PROGRAM}' check '{folder}/many.ndjson' | head -n 1"
    got = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, timeout=300)
    expect("a pipe closed early", got.returncode == 0 and got.stderr == "" and len(got.stdout.splitlines()) == 1, got)


def main():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    endless()
    records()
    for part in (kinds, early_end):
        with tempfile.TemporaryDirectory() as folder:
            part(pathlib.Path(folder))
    print("\n".join(failures) or "every odd input ends as it should")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
