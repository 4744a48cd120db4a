#!/usr/bin/env python3
"""Random features, with everything in them that breaks careless writers, through every format and back.

usage: round_trips.py CONVERT_FEATURES FOLDER [SEED]

What comes back must be equal but for what src/exchange/README.md says the format loses. The seed is printed with what
does not hold.
"""
import json
import os
import random
import re
import subprocess
import sys

convert, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.SystemRandom().randrange(1 << 32)
chance = random.Random(seed)
kml_grammar = os.path.join(os.path.dirname(os.path.abspath(__file__)), "kml22.rng")
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

PIECES = ["", " ", "'", '"', '""', ",", ";", "\n", "\r\n", "\t", "\\", "\\n", "=1+1", "@SUM(A1)", "-1", "+1", "'=", "<b>", "&amp;",
          "]]>", "</description>", "%s", "${x}", "'; DROP TABLE site; --", "NULL", "null", "nan", "true", "1e999", "007",
          "2020-01-08", "Ω", "عين الأسد", "東京", "\u202egnp.exe", "\ufeff", "e\u0301", "🚀", "\x01", "\x1b[31m", "\x7f", "\u0085",
          "x" * 300]
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def text():
    return "".join(chance.choice(PIECES) for _ in range(chance.randrange(5)))


def instant():
    year = chance.choice((1, 1066, 1582, 1899, 1969, 1970, 2020, 2038, 9999))
    return (f"{year:04}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}T{chance.randrange(24):02}:"
            f"{chance.randrange(60):02}:{chance.randrange(60):02}Z")


def number():
    return chance.choice((0.5, -0.0001, 1e-7, 12345678.9, 1.7976931348623157e308, 5e-324, 0.1)) * chance.choice((1, -1))


def degrees(limit):
    return round(chance.choice((chance.uniform(-limit, limit), limit, -limit, 0.0)), 7) + 0.0


def point():
    return [degrees(180), degrees(90)]


def square(west, south, side):
    return [[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]


def geometry(kind):
    if kind == "none":
        return None
    if kind == "point":
        return {"type": "Point", "coordinates": point()}
    if kind == "line":  # over the antimeridian it comes in two parts, as RFC 7946 asks
        parts = [[[179.5, 1.0], [180.0, 1.5]], [[-180.0, 1.5], [-179.25, 2.0]]]
        return chance.choice(({"type": "LineString", "coordinates": [point(), point(), point()]},
                              {"type": "MultiLineString", "coordinates": parts}))
    hole = square(1.25, 1.25, 0.5)[::-1]
    polygon = [square(1.0, 1.0, 2.0), hole]
    far = [[square(179.0, -5.0, 1.0)], [square(-180.0, -5.0, 1.0)]]
    return chance.choice(({"type": "Polygon", "coordinates": polygon}, {"type": "MultiPolygon", "coordinates": far}))


def feature(number_of, kind):
    makers = {"note": text, "quote": text, "start": instant, "day": lambda: instant()[:10], "count":
              lambda: chance.choice((0, -1, 2**53, -2**53, chance.randrange(10**9))), "share": number,
              "sure": lambda: chance.random() < 0.5}
    properties = {name: make() for name, make in makers.items() if chance.random() < 0.8}
    return {"type": "Feature", "id": f"f{number_of}", "geometry": geometry(kind), "properties": properties}



def features_of(path):
    """By id, without the colours of simplestyle that every feature gets."""
    with open(path, encoding="utf-8") as file:
        features = {one["id"]: one for one in json.load(file)["features"]}
    for one in features.values():
        one["properties"] = {name: value for name, value in one["properties"].items()
                             if not re.fullmatch("marker-color|stroke.*|fill.*", name)}
    return features


problems = []


def compare(title, written, found, clean):
    if written.keys() != found.keys():
        problems.append(f"{title}: {len(found)} of {len(written)} features came back: "
                        f"{sorted(written.keys() ^ found.keys())[:3]}")
    for name in written.keys() & found.keys():
        for part, expected, got in (("geometry", written[name]["geometry"], found[name]["geometry"]),
                                    ("properties", clean(written[name]["properties"]),
                                     clean(found[name]["properties"]))):
            if expected != got:
                problems.append(f"{title}: {name}: {part} {expected!r} came back as {got!r}")


def clean_csv(properties):
    """An empty cell is no value."""
    clean = {name: CONTROLS.sub("\ufffd", value) if isinstance(value, str) else value
             for name, value in properties.items()}
    return {name: value for name, value in clean.items() if value != ""}


def clean_kml(properties):
    """What GDAL says of a Placemark comes with the columns."""
    return clean_csv({name: value.strip(" \t\r\n") if isinstance(value, str) else value
                      for name, value in properties.items() if name not in ("Name", "description")})


def clean_fgb(properties):
    """FlatGeobuf has no type for days."""
    return {name: f"{value}T00:00:00Z" if name == "day" and len(value) == 10 else value
            for name, value in properties.items()}


for kinds in (("point",), ("line",), ("area",), ("point", "line", "area", "none")):
    rows = [feature(i, chance.choice(kinds)) for i in range(200)]
    with open("rows.geojson", "w", encoding="utf-8") as file:
        json.dump({"type": "FeatureCollection", "features": rows}, file)
    subprocess.run([convert, "rows.geojson", "written.geojson"], check=True)
    written = features_of("written.geojson")
    compare(f"geojson, {kinds}", {row["id"]: row for row in rows}, written, lambda properties: properties)
    for ending in ("geojsonl", "geojsons", "csv", "kml", "gpkg", "fgb"):
        subprocess.run([convert, "written.geojson", f"rows.{ending}"], check=True)
        subprocess.run([convert, f"rows.{ending}", "back.geojson"], check=True)
        if ending == "kml":
            subprocess.run(["xmllint", "--noout", "--relaxng", kml_grammar, "rows.kml"], check=True, capture_output=True)
        expected = written
        if ending == "fgb":
            expected = {name: one for name, one in written.items() if one["geometry"] is not None}
        clean = {"csv": clean_csv, "kml": clean_kml, "fgb": clean_fgb}.get(ending, dict)
        compare(f"{ending}, {kinds}", expected, features_of("back.geojson"), clean)

for problem in problems[:20]:
    print(f"seed {seed} does not hold: {problem}"[:600], file=sys.stderr)
sys.exit(1 if problems else 0)
