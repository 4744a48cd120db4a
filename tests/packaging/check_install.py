#!/usr/bin/env python3
"""Installs the build in a folder, moves that folder, and uses what is in it: the program, its data, the library.

usage: check_install.py CMAKE BUILD_DIR SOURCE_DIR
"""
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

cmake, build, source = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[3]).resolve()
problems = []
CLAIM = "Al Asad Air Base is about 100 miles west of Baghdad."
EXAMPLE_ANSWER = """\
Al Asad Air Base to Baghdad: 188.5 km, 159 to 211 km between edges
off: 117 miles, not about 100: true only from the city's western edge; 100 nautical miles would fit
1 claim kept as JSON and read again
"""


def check(title, holds):
    if not holds:
        problems.append(title)


def run(*command, stdin="", **environment):
    """Runs with nothing of the caller's surroundings but the PATH."""
    clean = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", **environment}
    return subprocess.run([str(part) for part in command], input=stdin, env=clean, cwd=home, capture_output=True,
                          text=True, check=False)


def judges(program, **environment):
    done = run(program, "check", "-", stdin=CLAIM, **environment)
    return done.returncode == 0 and done.stdout.startswith("OFF")


def check_program(prefix):
    program = prefix / "bin/dateline"
    check("the moved program judges a claim", judges(program))
    link = home / "linked"
    link.symlink_to(program)
    check("so it does through a symbolic link", judges(link))
    articles = sorted((source / "examples/al-asad-2020").glob("*-*.txt"))
    for command, output in (("render", "map.png"), ("export", "events.gpkg"), ("report", "page.html")):
        done = run(program, command, *articles, "-o", home / output)
        check(f"the module for {output} is found: {done.stderr}", done.returncode == 0 and (home / output).exists())
    if shutil.which("xvfb-run"):  # without a file, as the desktop's entry starts it
        (home / "script").write_text("quit\n", encoding="utf-8")
        done = run("xvfb-run", "-a", program, "map", "--script", home / "script")
        check(f"the window opens on an empty map: {done.stderr}", done.returncode == 0)


def check_data_places(prefix):
    program, data = prefix / "bin/dateline", prefix / "share/dateline"
    elsewhere = home / "shared/dateline"
    shutil.move(data, elsewhere)
    check("XDG_DATA_DIRS is searched", judges(program, XDG_DATA_DIRS=f"/nowhere::{home}/shared"))
    check("XDG_DATA_HOME is searched", judges(program, XDG_DATA_HOME=str(home / "shared")))
    check("DATELINE_DATA is searched", judges(program, DATELINE_DATA=str(elsewhere)))
    done = run(program, "check", "-", stdin=CLAIM, DATELINE_DATA="/data/chosen", XDG_DATA_HOME="/data/home",
               XDG_DATA_DIRS="/data/first:/data/second")
    check(f"a missing gazetteer ends with 4, not {done.returncode}", done.returncode == 4)
    places = ["/data/chosen", "/data/home/dateline", str(data), "/data/first/dateline", "/data/second/dateline"]
    found = [done.stderr.find(f"\n  {place}\n") for place in places]
    check(f"the places looked at are named in their order: {done.stderr}", -1 not in found and found == sorted(found))
    shutil.move(elsewhere, data)


def check_library(prefix):
    example = source / "examples/library"
    done = run(cmake, "-S", example, "-B", home / "by-cmake", f"-DCMAKE_PREFIX_PATH={prefix}")
    check(f"find_package(Dateline): {done.stderr}", done.returncode == 0)
    done = run(cmake, "--build", home / "by-cmake")
    check(f"the example builds with CMake: {done.stdout}{done.stderr}", done.returncode == 0)
    check_answer("built with CMake", home / "by-cmake/judge_a_sentence")

    pkgconfig = next(prefix.glob("lib/**/dateline.pc")).parent
    flags = shlex.split(run("pkg-config", "--cflags", "--libs", "dateline", PKG_CONFIG_PATH=str(pkgconfig)).stdout)
    done = run("c++", "-std=c++20", "-Wall", "-Wextra", "-Werror", example / "judge_a_sentence.cpp", *flags,
               f"-Wl,-rpath,{pkgconfig.parent}", "-o", home / "by-pkg-config")
    check(f"the example builds with pkg-config: {done.stderr}", done.returncode == 0)
    check_answer("built with pkg-config", home / "by-pkg-config")

    for header in (prefix / "include/dateline").rglob("*.hpp"):
        text = header.read_text(encoding="utf-8")
        outside = [name for name in re.findall(r"#include <(.*)>", text) if "/" in name or "." in name]
        check(f"{header.name} shows no outside library: {outside}", not outside)
    library = next(prefix.glob("lib/**/libdateline.so"))
    symbols = run("nm", "-DC", "--defined-only", library).stdout.splitlines()
    foreign = [line for line in symbols if "dateline::" not in line]
    check(f"the library shows no foreign name: {foreign[:3]}", len(symbols) > 100 and not foreign)


def check_answer(how, program):
    done = run(program)
    check(f"the example {how} answers: {done.stdout}{done.stderr}", done.stdout == EXAMPLE_ANSWER)


def check_desktop(prefix):
    share = prefix / "share"
    for validator in (["desktop-file-validate", share / "applications/dateline.desktop"],
                      # No domain is this project's own, so that its id cannot begin with one.
                      ["appstreamcli", "validate", "--no-net", "--override=cid-desktopapp-is-not-rdns=info",
                       share / "metainfo/dateline.metainfo.xml"]):
        if shutil.which(validator[0]):
            done = run(*validator)
            check(f"{validator[0]}: {done.stdout}{done.stderr}", done.returncode == 0)
    if shutil.which("update-mime-database") and shutil.which("gio"):
        run("update-mime-database", share / "mime")
        sample = source / "tests/dossier/sample.dossier.json"
        for name in ("anything", "strike.dateline.json"):  # by its content, by its name
            shutil.copy(sample, home / name)
            done = run("gio", "info", "-a", "standard::content-type", home / name, XDG_DATA_DIRS=f"{share}:/usr/share")
            check(f"{name} is a dossier: {done.stdout}", "application/vnd.dateline.dossier+json" in done.stdout)


with tempfile.TemporaryDirectory(prefix="dateline-install-") as folder:
    home = pathlib.Path(folder, "home")
    home.mkdir()
    done = run(cmake, "--install", build, "--prefix", f"{folder}/first")
    if done.returncode != 0:
        sys.exit(f"cmake --install: {done.stderr}")
    moved = pathlib.Path(folder, "moved here")
    shutil.move(f"{folder}/first", moved)
    for file in ("share/doc/dateline/LICENSE", "share/doc/dateline/gazetteer/NOTICE", "share/doc/dateline/README.md",
                 "share/icons/hicolor/scalable/apps/dateline.svg", "share/man/man1/dateline-check.1",
                 "share/bash-completion/completions/dateline"):
        check(f"{file} is installed", (moved / file).exists())
    check_program(moved)
    check_data_places(moved)
    check_library(moved)
    check_desktop(moved)

for problem in problems:
    print("does not hold:", problem, file=sys.stderr)
sys.exit(1 if problems else 0)
