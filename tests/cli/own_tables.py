#!/usr/bin/env python3
"""A person's own table, in each format, given to each command that takes one; and targets of export that are odd.

usage: own_tables.py PROGRAM DATA_FOLDER      (needs gdal-bin)
"""
import csv
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile

program, data = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
problems = []
TABLE = '''name,lat,lon,date,kind,uncertainty_m,quote
Al Asad Air Base,33.7856,42.4412,2020-01-08,strike,3000,"Al Asad Air Base is about 100 miles west of Baghdad."
"Erbil, ""the north""",36.1833,44.0119,2020-01-08,strike,,Nothing about distances.
'''
FORMATS = ("csv", "geojson", "gpkg", "kml")


def check(title, holds):
    if not holds:
        problems.append(title)


def run(*command):
    return subprocess.run([program, *map(str, command)], capture_output=True, text=True, check=False,
                          env={"PATH": os.environ["PATH"], "HOME": "/nowhere", "DATELINE_DATA": data})


def check_commands(folder, table):
    read = run("read", table)
    dossier = json.loads(read.stdout)
    check(f"{table.name}: map and read get 2 events of kind strike",
          [event["kind"] for event in dossier["events"]] == ["strike", "strike"])
    check(f"{table.name}: at their places: {dossier['places']}",
          [(round(place["lat_deg"], 4), round(place["lon_deg"], 4)) for place in dossier["places"]] ==
          [(33.7856, 42.4412), (36.1833, 44.0119)])
    check(f"{table.name}: on their day", all(event["time"]["begin"].startswith("2020-01-08") for event in dossier["events"]))
    picture = run("render", table, "-o", folder / "map.png")
    check(f"{table.name}: a picture of it: {picture.stderr}", picture.returncode == 0)

    judged = run("check", table)
    check(f"{table.name}: check judges the rows' own words: {judged.stdout}", judged.stdout.startswith("OFF ") and
          "1 claim: 1 off" in judged.stdout)

    for arguments, swapped in (((table, "Baghdad"), False), (("Baghdad", table), True)):
        answer = run("distance", *arguments)
        rows = list(csv.DictReader(io.StringIO(answer.stdout)))
        check(f"{table.name}: distance measures 2 rows: {answer.stdout}{answer.stderr}", len(rows) == 2)
        if len(rows) == 2:
            check(f"{table.name}: 188.5 km, not {rows[0]['length_m']}", abs(float(rows[0]["length_m"]) - 188_539) < 10)
            check(f"{table.name}: the name as it is: {rows[1]['name']}", rows[1]["name"] == 'Erbil, "the north"')
            bearing = float(rows[0]["bearing_deg"])  # as the README's example of `distance` has it
            check(f"{table.name}: bearing {bearing}", abs(bearing - (285.7 if swapped else 104.6)) < 0.1)
            check(f"{table.name}: the row's uncertainty counts", float(rows[0]["nearest_m"]) < 168_100 + 100)
    lines = run("distance", table, "33.3406,44.4009", "--json").stdout.splitlines()
    check(f"{table.name}: distance --json has an object a line", [json.loads(line)["schema_version"] for line in lines] == [1, 1])


def check_targets(folder):
    empty = folder / "nothing.txt"
    empty.write_text("Nothing happens here.\n")
    for ending in ("geojson", "geojsonl", "csv", "kml", "gpkg", "fgb", "shp.zip", "lpf.json", "claimreview.json"):
        target = folder / f"nothing.{ending}"
        done = run("export", empty, "--to", target)
        check(f"{ending}: nothing to export is a remark: {done.stderr}", done.returncode == 0 and "no event" in done.stderr)
        check(f"{ending}: and a file", target.exists())
        if ending in ("geojson", "csv", "kml", "gpkg", "fgb", "shp.zip"):
            opened = subprocess.run(["ogrinfo", "-q", target], capture_output=True, text=True, check=False)
            check(f"{ending}: which GDAL opens: {opened.stdout}{opened.stderr}", opened.returncode == 0)
        target.write_text("old")
        target.chmod(0o640)
        done = run("export", folder / "own.csv", "--to", target)
        if done.returncode == 0:
            check(f"{ending}: a file that exists is replaced, its mode kept",
                  target.stat().st_mode & 0o777 == 0o640 and target.read_bytes() != b"old")
        else:
            check(f"{ending}: what takes no table says so and leaves the file: {done.stderr}",
                  "not from a table" in done.stderr and target.read_text() == "old")
        done = run("export", folder / "own.csv", "--to", folder / f"none/x.{ending}")
        check(f"{ending}: a missing folder: {done.stderr}", done.returncode in (2, 3) and done.stderr.count("\n") == 1)
    both = run("distance", folder / "own.csv", folder / "own.kml")
    check(f"two tables are wrong usage: {both.stderr}", both.returncode == 2 and "--pairs" in both.stderr)


with tempfile.TemporaryDirectory(prefix="dateline-tables-") as name:
    here = pathlib.Path(name)
    (here / "own.csv").write_text(TABLE)
    for ending in FORMATS[1:]:
        check(f"export to {ending}", run("export", here / "own.csv", "--to", here / f"own.{ending}").returncode == 0)
    for ending in FORMATS:
        check_commands(here, here / f"own.{ending}")
    check_targets(here)

for problem in problems:
    print("does not hold:", problem, file=sys.stderr)
sys.exit(1 if problems else 0)
