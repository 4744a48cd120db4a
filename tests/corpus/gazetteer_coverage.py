#!/usr/bin/env python3
"""How many of the places in an annotated corpus the gazetteer has under the names that the texts use.

    gazetteer_coverage.py [--program dateline] [--misses N] corpus.jsonl ...

A corpus is not part of the project; give its path. Each line is an object with "toponyms", a list of {"name", "lat", "lon",
"geonameid", "type"}; those without coordinates do not count. A toponym is covered when some candidate for its name lies
within 161 km of its position (100 miles, as is usual) or has its id. Names are given to `resolve` as they stand; near
misses by spelling do not count. Printed: the share that is covered, the share whose first candidate is right, and what is
missing by class of feature, with --misses the names.
"""
import argparse
import collections
import json
import math
import subprocess
import sys

NEAR_KM = 161
EARTH_RADIUS_KM = 6371.0088
MOST_CANDIDATES = 1000


def toponyms_of(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            for toponym in json.loads(line)["toponyms"]:
                if toponym.get("lat") is not None and toponym.get("lon") is not None:
                    yield toponym


def distance_km(lat_a, lon_a, lat_b, lon_b):
    a, b = math.radians(float(lat_a)), math.radians(float(lat_b))
    half_lon = math.radians(float(lon_b) - float(lon_a)) / 2
    h = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(half_lon) ** 2
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, h)))


def candidates_for(program, names):
    """The matches of each name."""
    lines = {name: " ".join(name.split()) for name in names}
    text = "".join(line + "\n" for line in sorted(set(lines.values())))
    run = subprocess.run([program, "resolve", "--json", "--limit", str(MOST_CANDIDATES), "-"], input=text,
                         capture_output=True, text=True, check=False)
    if not run.stdout:
        sys.exit(f"{program} resolve answered nothing: {run.stderr.strip()}")
    found = {answer["name"]: answer["matches"] for answer in map(json.loads, run.stdout.splitlines())}
    return {name: found.get(line, []) for name, line in lines.items()}


def fits(match, toponym):
    wanted = f"gn:{toponym.get('geonameid')}"
    if wanted == match["id"] or wanted in match["other_ids"]:
        return True
    return distance_km(match["latitude"], match["longitude"], toponym["lat"], toponym["lon"]) <= NEAR_KM


def report(path, program, most_misses):
    toponyms = list(toponyms_of(path))
    candidates = candidates_for(program, {t["name"] for t in toponyms})
    covered = [t for t in toponyms if any(fits(match, t) for match in candidates[t["name"]])]
    first = [t for t in toponyms if any(fits(match, t) for match in candidates[t["name"]][:1])]
    missed = [t for t in toponyms if not any(fits(match, t) for match in candidates[t["name"]])]
    print(f"{path}: {len(covered)} of {len(toponyms)} toponyms have a candidate ({len(covered) / len(toponyms):.3f}); "
          f"the first is right for {len(first) / len(toponyms):.3f}")
    for kind, count in collections.Counter(t.get("type") or "none" for t in missed).most_common(12):
        print(f"  missing {kind:<8} {count}")
    names = collections.Counter((t["name"], t.get("type") or "none", bool(candidates[t["name"]])) for t in missed)
    for (name, kind, is_elsewhere), count in names.most_common(most_misses):
        print(f"    {count:3} {name!r} {kind}{' (only elsewhere)' if is_elsewhere else ''}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="+")
    parser.add_argument("--program", default="dateline")
    parser.add_argument("--misses", type=int, default=0, metavar="N", help="print the N most frequent missing names")
    options = parser.parse_args()
    for path in options.corpus:
        report(path, options.program, options.misses)


if __name__ == "__main__":
    main()
