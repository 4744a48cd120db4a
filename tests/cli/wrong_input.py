#!/usr/bin/env python3
"""Whatever goes wrong outside the program ends in one clear message, the documented exit code, and no half-written file.

usage: wrong_input.py PROGRAM DATA_DIR      (DATA_DIR holds dateline.gaz)
"""
import contextlib
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile

PROGRAM, DATA = sys.argv[1], pathlib.Path(sys.argv[2])
EXAMPLE = pathlib.Path("examples/al-asad-2020/harbour-ledger.txt")
failures = []


def run(*arguments, env=None, **more):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, errors="replace",
                          timeout=60, env={**os.environ, **(env or {})}, **more)


def expect(title, got, code, *words):
    """One message of at most six lines that holds each of the words; the exit code; no crash."""
    text = got.stderr.strip()
    problems = []
    if got.returncode != code:
        problems.append(f"exit code {got.returncode}, expected {code}")
    if not text.startswith("dateline: ") or len(text.splitlines()) > 12:
        problems.append("not one clear message")
    problems += [f"no word of '{word}'" for word in words if word.lower() not in text.lower()]
    if problems:
        failures.append(f"{title}: {'; '.join(problems)}\n    stderr: {text[:400]!r}")


def nothing_left(title, folder, *allowed):
    left = sorted(set(os.listdir(folder)) - set(allowed))
    if left:
        failures.append(f"{title}: left behind {left}")


@contextlib.contextmanager
def tiny_disk():
    """A folder with room for a few kilobytes: a tmpfs where we may mount one, else None."""
    with tempfile.TemporaryDirectory() as folder:
        mounted = os.geteuid() == 0 and subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", folder], capture_output=True).returncode == 0
        try:
            yield pathlib.Path(folder) if mounted else None
        finally:
            if mounted:
                subprocess.run(["umount", folder], check=True)


def limit_file_size():
    import signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


def inputs(folder):
    missing, empty, binary, bare = folder / "missing.txt", folder / "empty.txt", folder / "binary.txt", folder / "bare"
    bare.mkdir()
    empty.write_bytes(b"")
    binary.write_bytes(bytes(range(256)) * 64)
    for command in (["read"], ["check"], ["export", "--to", folder / "x.geojson"], ["render", "-o", folder / "x.png"],
                    ["report", "-o", folder / "x.html"]):
        name = command[0]
        expect(f"{name} a missing file", run(*command, missing), 3, "missing.txt", "no such file")
        expect(f"{name} an empty file", run(*command, empty), 3, "empty.txt", "empty")
        expect(f"{name} a binary file", run(*command, binary), 3, "binary.txt", "not text")
        expect(f"{name} an empty directory", run(*command, bare), 3, bare.name, "directory")
    nothing_left("wrong inputs", folder, "empty.txt", "binary.txt", "bare")


def names_and_coordinates():
    expect("a name that is nowhere", run("resolve", "Xyzzyqwqwv"), 3, "Xyzzyqwqwv")
    expect("a distance from nowhere", run("distance", "Xyzzyqwqwv", "Baghdad"), 3, "Xyzzyqwqwv")
    expect("latitude 91", run("distance", "91,44", "33,44"), 3, "91", "latitude")
    expect("an ambiguous name", run("distance", "Springfield", "Baghdad"), 3, "Springfield, Illinois", "gn:4250542")


def usage():
    for arguments, *words in ((["frobnicate"], "frobnicate", "resolve"), (["chek"], "chek", "mean check?"),
                              (["distance", "Baghdad"], "FROM and TO"), (["check"], "FILE"), ([], "command is missing"),
                              (["gazetteer"], "missing", "info, build"), (["gazetteer", "biuld"], "biuld", "mean build?"),
                              (["check", "--format", "xml", EXAMPLE], "xml", "sarif"), (["--completion", "tcsh"], "tcsh", "fish"),
                              (["render", EXAMPLE, "-o", "x.png", "--style", "sepia"], "sepia", "dark"),
                              (["check", "--foo"], "--foo"), (["check", "--profil=press", EXAMPLE], "--profil:", "--profile?"),
                              (["check", "--no-such-option", EXAMPLE], "--no-such-option"),
                              (["distance", "Hit", "Erbil", "Basra"], "Basra", "too many"),
                              (["check", "--profile", "foo", EXAMPLE], "foo", "strict"),
                              (["resolve", "Hit", "--kind", "foo"], "foo", "airport"),
                              (["export", EXAMPLE, "-o", "x.unknown"], "x.unknown", ".geojson"),
                              (["render", EXAMPLE, "-o", "x.unknown"], "x.unknown")):
        expect(f"usage {arguments}", run(*arguments), 2, *words)


def values():
    for arguments, *words in ((["resolve", "Hit", "--near", "91,0"], "91", "latitude"),
                              (["resolve", "Hit", "--in", "Narnia"], "Narnia"), (["resolve", "Hit", "--limit", "0"], "--limit"),
                              (["check", EXAMPLE, "--date", "yesterday"], "yesterday", "YYYY-MM-DD"),
                              (["render", EXAMPLE, "-o", "x.png", "--size", "9x9"], "9x9"), (["check", ""], "file name", "empty"),
                              (["check", "--format", "sarif", "-o", "/nowhere/x", EXAMPLE], "/nowhere"),
                              (["batch", "-o", "/nowhere/x", EXAMPLE], "/nowhere"), (["batch", "/dev/null"], "empty")):
        expect(f"value {arguments}", run(*arguments), 3, *words)


def escapes():
    for arguments in (["check", "a\x1b[31mb"], ["chek\x1b[31m"], ["check", "--a\x1b[31m"], ["distance", "a\x1b[31m", "Hit"],
                      ["check", "a\x1b[31mb", EXAMPLE], ["resolve", "Hit", "--kind", "\x1b[31m"]):
        got = run(*arguments)
        if "\x1b" in got.stderr or "‹1B›" not in got.stderr:
            failures.append(f"{arguments}: an escape reaches the terminal; {got.stderr!r}")


def damaged_gazetteers(folder):
    whole = (DATA / "dateline.gaz").read_bytes()
    damaged = {"empty": b"", "ten bytes": whole[:10], "half": whole[:len(whole) // 2], "one byte short": whole[:-1],
               "another magic": b"NOTAGAZ!" + whole[8:], "a flipped header": whole[:16] + b"\xff\xff" + whole[18:]}
    for title, content in damaged.items():
        (folder / "dateline.gaz").write_bytes(content)
        expect(f"a gazetteer file: {title}", run("resolve", "Baghdad", env={"DATELINE_DATA": str(folder)}), 4,
               "dateline.gaz")
    os.remove(folder / "dateline.gaz")


def gazetteer_sources(folder):
    """Every kind of source that `gazetteer build` reads, when it is not what it should be."""
    target, binary, empty = folder / "own.gaz", folder / "binary.dat", folder / "empty.txt"
    binary.write_bytes(bytes(range(256)) * 64)
    empty.write_bytes(b"")
    table = folder / "table.csv"
    table.write_text("name,lat,lon\nHere,1,2\n")

    def build(*arguments, **more):
        return run("gazetteer", "build", *arguments, "-o", target, **more)

    for flag in ("--geonames", "--airports", "--polygons", "--csv", "--geojson"):
        expect(f"{flag} a missing file", build(flag, folder / "missing.txt"), 3, "missing.txt", "no such file")
        expect(f"{flag} an empty file", build(flag, empty), 3, "empty.txt", "empty")
        expect(f"{flag} a folder", build(flag, folder), 3, folder.name, "folder")
        expect(f"{flag} bytes of no format", build(flag, binary), 3, "binary.dat")
    (folder / "cut.gz").write_bytes(b"\x1f\x8b\x08\x00")
    expect("a cut-off archive", build("--geonames", folder / "cut.gz"), 3, "cut.gz")
    (folder / "no.zip").write_bytes(b"PK\x03\x04 and no more")
    expect("a file that is no archive", build("--geonames", folder / "no.zip"), 3, "no.zip", "zip")
    (folder / "columns.csv").write_text("Site,Y,X\nHere,1,2\n")
    expect("a table without the columns", build("--csv", folder / "columns.csv"), 3, "columns.csv", "--map name=COLUMN")
    expect("a mapping to no column", build("--csv", table, "--map", "name=Title"), 3, "Title", "name, lat, lon")
    expect("a mapping of what is not sought", build("--csv", table, "--map", "shoe=name"), 3, "shoe", "radius_km")
    expect("a mapping without =", build("--csv", table, "--map", "name"), 2, "--map name")
    expect("a kind that there is not", build("--csv", table, "--kind", "castle"), 3, "castle")
    expect("no source", build(), 2, "--geonames")
    expect("an empty pipe", build("--csv", "-", input=""), 3, "standard input")
    expect("rows without a place", build("--csv", "-", input="name,lat,lon\nHere,91,2\n"), 3, "lat is outside -90..90", "no gazetteer")
    nothing_left("gazetteer build from wrong sources", folder, "binary.dat", "empty.txt", "table.csv", "columns.csv", "cut.gz",
                 "no.zip")
    expect("a gazetteer into a missing folder", run("gazetteer", "build", "--csv", table, "-o", folder / "none" / "own.gaz"),
           3, "none")
    expect("a layer that is no gazetteer", run("--gazetteer", table, "resolve", "Here"), 4, "table.csv")
    expect("a layer that is missing", run("--gazetteer", target, "resolve", "Here"), 4, "own.gaz")


def outputs(folder):
    for command, flag, name in (("export", "--to", "x.geojson"), ("render", "-o", "x.png"), ("render", "-o", "x.svg"),
                                ("read", "-o", "x.json"), ("report", "-o", "x.html")):
        expect(f"{command} {name} into a missing folder", run(command, EXAMPLE, flag, folder / "none" / name), 3, "none")
        with tiny_disk() as disk:
            target = (disk or folder) / name
            got = run(command, EXAMPLE, flag, target, preexec_fn=None if disk else limit_file_size)
            expect(f"{command} {name} onto a full disk", got, 3, name)
            nothing_left(f"{command} {name} onto a full disk", target.parent)
            target.write_text("old")
            run(command, EXAMPLE, flag, target, preexec_fn=None if disk else limit_file_size)
            if target.read_text() != "old":
                failures.append(f"{command} {name}: the old file did not survive a full disk")
            os.remove(target)
    for arguments in (["check", EXAMPLE], ["check", "--format", "sarif", EXAMPLE], ["batch", EXAMPLE], ["resolve", "Hit"],
                      ["-h"], ["--version"], ["--json-usage"], ["--completion", "zsh"]):
        with open("/dev/full", "w") as full:
            got = subprocess.run([PROGRAM, *arguments], stdout=full, stderr=subprocess.PIPE, text=True)
        if got.returncode != 3 or "standard output" not in got.stderr:
            failures.append(f"{arguments} into a full disk: exit code {got.returncode}; {got.stderr!r}")
        closed = subprocess.Popen([PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        closed.stdout.close()
        if remarks := closed.communicate()[1]:
            failures.append(f"{arguments} into a closed pipe: {remarks!r}")


def outputs_that_are_inputs(folder):
    """However an output is spelt, it never takes the place of what it is made from."""
    article, link, twin = folder / "a.txt", folder / "link.txt", folder / "twin.txt"
    text = "Al Asad Air Base is about 100 miles west of Baghdad.\n"
    article.write_text(text)
    link.symlink_to(article.name)
    os.link(article, twin)
    overrides = folder / "overrides.csv"
    overrides.write_text("surface,place\nBaghdad,gn:98182\n")
    before = sorted(os.listdir(folder))
    for output in (article, link, twin, folder / ".." / folder.name / "a.txt", overrides):
        for command in (["read", "-o"], ["read", "--ndjson", "-o"], ["check", "-o"], ["batch", "-o"], ["report", "-o"],
                        ["render", "-o"], ["export", "--format", "csv", "--to"]):
            title = f"{command[0]} over its input as {output.name}"
            expect(title, run(*command, output, article), 2, output.name, "would be lost")
            expect(f"{title}, in a folder", run(*command, output, folder), 2, output.name, "would be lost")
            if article.read_text() != text or not link.is_symlink() or "gn:98182" not in overrides.read_text():
                failures.append(f"{title}: it is lost")
                return
    with open(article) as stdin:
        expect("over standard input", run("read", "-", "-o", article, stdin=stdin), 2, "a.txt", "standard input", "lost")
    part = folder / "found.part"
    part.write_text(text)
    expect("batch over the file it goes on with", run("batch", part, "-o", folder / "found"), 2, "found.part", "lost")
    os.remove(part)
    table = folder / "own.csv"
    table.write_text("name,lat,lon\nHere,1,2\n")
    expect("export of a table over itself", run("export", table, "--to", table), 2, "own.csv", "would be lost")
    expect("gazetteer build over its source", run("gazetteer", "build", "--csv", table, "-o", table), 2, "own.csv", "lost")
    nothing_left("outputs that are inputs", folder, *before, "own.csv")
    if run("read", article, "-o", folder / "a.json").returncode != 0 or run("read", article, "-o", "/dev/null").returncode != 0:
        failures.append("an output beside its input is refused")


def main():
    for step in (inputs, damaged_gazetteers, gazetteer_sources, outputs, outputs_that_are_inputs):
        folder = pathlib.Path(tempfile.mkdtemp())
        try:
            step(folder)
        finally:
            shutil.rmtree(folder)
    names_and_coordinates()
    usage()
    values()
    escapes()
    print("\n".join(failures) or "every wrong input is answered well")
    return 1 if failures else 0


sys.exit(main())
