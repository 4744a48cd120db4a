#!/usr/bin/env python3
"""Starts a PostgreSQL server of its own with PostGIS, exports twice, and compares what psql and GDAL find there.

usage: check_postgis.py CONVERT_FEATURES FOLDER      (needs postgresql and postgis; says so and skips without them)
"""
import glob
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
convert, folder = sys.argv[1], sys.argv[2]
programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
if not programs or not glob.glob("/usr/share/postgresql/*/extension/postgis.control"):
    print("skipped: postgresql or postgis is not installed")
    sys.exit(SKIPPED)
programs = programs[-1]
as_root = os.geteuid() == 0
server_user = "postgres" if as_root else pwd.getpwuid(os.geteuid()).pw_name
data = tempfile.mkdtemp(prefix="dateline-pg-")
if as_root:
    shutil.chown(data, server_user)


def server(*command):
    prefix = ["runuser", "-u", server_user, "--"] if as_root else []
    subprocess.run([*prefix, *command], check=True, stdout=subprocess.DEVNULL, cwd="/")


def answer(sql):
    return subprocess.run(["psql", "-h", data, "-U", server_user, "-d", "postgres", "-At", "-c", sql],
                          capture_output=True, text=True, check=True).stdout.strip()


def check(title, holds):
    if not holds:
        print("does not hold:", title, file=sys.stderr)
        sys.exit(1)


def check_database():
    connection = f"PG:host={data} user={server_user} dbname=postgres"
    subprocess.run([convert, "--strike", "strike.geojson", connection], check=True)
    with open("strike.geojson", encoding="utf-8") as file:
        features = json.load(file)["features"]
    tables = ("site", "extent", "arc", "claim", "place")
    for _ in range(2):  # the second export updates the rows of the first
        for table in tables:
            expected = sum(1 for feature in features if feature["properties"]["feature"] == table)
            check(f"{table} has {expected} rows", answer(f"SELECT count(*) FROM dateline.{table}") == str(expected))
        answer("UPDATE dateline.site SET place_name = 'stale'")
        subprocess.run([convert, "--strike", connection, connection], check=True)
    check("rows are updated by id", answer("SELECT count(*) FROM dateline.site WHERE place_name = 'stale'") == "0")
    check("start is a time", answer("SELECT start AT TIME ZONE 'UTC' FROM dateline.site WHERE role = 'impact' "
                                    "AND place_id = 'oa:ORAA'") == "2020-01-07 22:30:00")
    check("PostGIS measures the arc as its property says",
          abs(float(answer("SELECT ST_Length(geom::geography) - length_m FROM dateline.arc "
                           "ORDER BY id LIMIT 1"))) < 50)
    check("indexes", int(answer("SELECT count(*) FROM pg_indexes WHERE schemaname = 'dateline' AND "
                                "(indexdef LIKE '%gist%' OR indexdef LIKE '%trgm%')")) >= 5)
    # A failing row leaves the database as it was.
    answer("ALTER TABLE dateline.place ADD CONSTRAINT none CHECK (place_name = 'nowhere') NOT VALID")
    answer("DELETE FROM dateline.site")
    failed = subprocess.run([convert, "--strike", connection, connection], capture_output=True, text=True)
    check("a failing row is an error", failed.returncode == 1 and "as it was" in failed.stderr)
    check("one transaction", answer("SELECT count(*) FROM dateline.site") == "0")
    answer("ALTER TABLE dateline.place DROP CONSTRAINT none")
    subprocess.run([convert, "--strike", connection, connection], check=True)
    found = answer("SELECT quote FROM dateline.site WHERE place_id = 'oa:ORAA' AND role = 'impact'")
    wanted = next(feature for feature in features if feature["id"] == "strike-2020-01-07/site/impact/oa:ORAA")
    check("hostile text comes back as it was", found == wanted["properties"]["quote"])


os.makedirs(folder, exist_ok=True)
os.chdir(folder)
try:
    server(f"{programs}/initdb", "-D", f"{data}/db", "--auth=trust", "--encoding=UTF8", "--no-sync")
    server(f"{programs}/pg_ctl", "-D", f"{data}/db", "-w", "-o", f"-k {data} -c listen_addresses='' -c fsync=off",
           "-l", f"{data}/log", "start")
    os.chmod(data, 0o755)
    check_database()
finally:
    subprocess.run(["runuser", "-u", server_user, "--"] * as_root + [f"{programs}/pg_ctl", "-D", f"{data}/db", "-m",
                                                                   "immediate", "stop"], capture_output=True, cwd="/")
    shutil.rmtree(data, ignore_errors=True)
