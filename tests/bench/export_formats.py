#!/usr/bin/env python3
"""Exports a table of events to each format with `dateline export` and with ogr2ogr, in turns, and prints both.

usage: export_formats.py PROGRAM [ROWS] [SEED]      (needs gdal-bin)
Judges by processor time (user + system), which other work on the machine disturbs least; fails when a bound does not
hold: 4 times faster for GeoJSON and CSV, no slower for GeoPackage and FlatGeobuf, both with their spatial index, and for
all of them a peak of memory that is the same for a quarter of the rows (give or take MEMORY_SLACK_MB).
Memory is the peak that is not a mapping of the input file.
"""
import os
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time

program = os.path.abspath(sys.argv[1])
rows = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
seed = int(sys.argv[3]) if len(sys.argv) > 3 else 20200108
MEMORY_SLACK_MB = 4
bounds = {"geojson": ("GeoJSON", 4), "csv": ("CSV", 4), "gpkg": ("GPKG", 1), "fgb": ("FlatGeobuf", 1)}


def write_events(path, rows):
    chance = random.Random(seed)
    kinds = ("strike", "attack", "explosion", "clash")
    with open(path, "w", encoding="utf-8") as file:
        file.write("id,name,lat,lon,date,time,event_kind,killed,uncertainty_m,country,outlet,url,quote\n")
        for i in range(rows):
            day = f"2020-{i % 12 + 1:02d}-{i % 28 + 1:02d}"
            file.write(f"ev-{i},Place {i % 9973},{chance.uniform(-80, 80):.5f},{chance.uniform(-180, 180):.5f},{day},"
                       f"{day}T{i % 24:02d}:{i % 60:02d}:00Z,{kinds[i % 4]},{i % 17},{i % 50 * 100},IQ,Harbour Post,"
                       f"https://example.org/{i},\"Reporters said, \"\"it was loud\"\" in sector {i}.\"\n")


def anonymous_kb(pid):
    """Memory of the process that no file backs, in KB; 0 when it is gone."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("RssAnon"))
    except (OSError, StopIteration):
        return 0


def measured(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    peaks = [0]

    def watch():
        while process.poll() is None:
            peaks[0] = max(peaks[0], anonymous_kb(process.pid))
            time.sleep(0.02)

    watcher = threading.Thread(target=watch)
    watcher.start()
    watcher.join()
    if process.wait() != 0:
        sys.exit(f"failed: {' '.join(command)}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, peaks[0] / 1024


failed = False
with tempfile.TemporaryDirectory() as folder:
    events, fewer = os.path.join(folder, "events.csv"), os.path.join(folder, "fewer.csv")
    write_events(events, rows)
    write_events(fewer, rows // 4)
    read = ["-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat", "-oo", "AUTODETECT_TYPE=YES", "-a_srs",
            "EPSG:4326"]
    for ending, (driver, bound) in bounds.items():
        ours_file, theirs_file = os.path.join(folder, f"ours.{ending}"), os.path.join(folder, f"theirs.{ending}")
        layout = ["-lco", "GEOMETRY=AS_WKT"] if ending == "csv" else []
        ours, ours_mb = measured([program, "export", events, "--to", ours_file])
        theirs, theirs_mb = measured(["ogr2ogr", "-f", driver, *layout, theirs_file, events, *read])
        _, fewer_mb = measured([program, "export", fewer, "--to", ours_file])
        holds = theirs >= bound * ours and ours_mb <= fewer_mb + MEMORY_SLACK_MB
        failed |= not holds
        print(f"{ending:8} seed {seed}, {rows} rows: dateline {ours:.2f} s {ours_mb:.0f} MB ({fewer_mb:.0f} MB for a quarter), "
              f"ogr2ogr {theirs:.2f} s {theirs_mb:.0f} MB, "
              f"{theirs / ours:.2f} times faster, bound {bound}{'' if holds else ': DOES NOT HOLD'}",
              flush=True)
        os.remove(ours_file)
        os.remove(theirs_file)
sys.exit(1 if failed else 0)
