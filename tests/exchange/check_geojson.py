#!/usr/bin/env python3
"""Checks GeoJSON against RFC 7946 and reads it back with GDAL: coordinates and properties must be equal.

usage: check_geojson.py FILE...      (needs python3-gdal and, for lengths, GeodSolve from geographiclib-tools)
"""
import datetime
import json
import re
import subprocess
import sys

from osgeo import ogr

ogr.UseExceptions()
problems = []


def check(title, holds):
    if not holds:
        problems.append(title)


def positions(coordinates):
    if coordinates and isinstance(coordinates[0], (int, float)):
        yield coordinates
    else:
        for part in coordinates:
            yield from positions(part)


def turning(ring):
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:]))


def lines_of(geometry):
    if geometry["type"] == "LineString":
        return [geometry["coordinates"]]
    return geometry["coordinates"] if geometry["type"] == "MultiLineString" else []


def polygons_of(geometry):
    if geometry["type"] == "Polygon":
        return [geometry["coordinates"]]
    return geometry["coordinates"] if geometry["type"] == "MultiPolygon" else []


def check_geometry(name, geometry, box):
    west, south, east, north = box
    for lon, lat in positions(geometry["coordinates"]):
        check(f"{name}: {lon} {lat} is on the globe", abs(lon) <= 180 and abs(lat) <= 90)
        inside = west <= lon <= east if west <= east else lon >= west or lon <= east
        check(f"{name}: {lon} {lat} is in the bbox", inside and south <= lat <= north)
    for rings in polygons_of(geometry):
        for i, ring in enumerate(rings):
            check(f"{name}: ring {i} is closed and has four positions", ring[0] == ring[-1] and len(ring) >= 4)
            check(f"{name}: ring {i} follows the right-hand rule", (turning(ring) > 0) == (i == 0))
    for line in lines_of(geometry):
        check(f"{name}: has two positions", len(line) >= 2)
        for (lon1, _), (lon2, _) in zip(line, line[1:]):
            check(f"{name}: no step crosses the antimeridian", abs(lon1 - lon2) <= 180)


def check_length(name, geometry, properties):
    """The ends of the line, measured by GeodSolve, are as far apart as the property says."""
    parts = lines_of(geometry)
    (lon1, lat1), (lon2, lat2) = parts[0][0], parts[-1][-1]
    answer = subprocess.run(["GeodSolve", "-i", "-p", "3"], input=f"{lat1} {lon1} {lat2} {lon2}\n", text=True,
                            capture_output=True, check=True).stdout.split()
    check(f"{name}: length_m", abs(float(answer[2]) - properties["length_m"]) < 0.2)
    for key, azimuth in (("azimuth_start_deg", answer[0]), ("azimuth_end_deg", answer[1])):
        check(f"{name}: {key}", abs((float(azimuth) - properties[key] + 180) % 360 - 180) < 0.001)


def check_feature(feature, box):
    name, properties = feature["id"], feature["properties"]
    check(f"{name}: properties are flat",
          all(isinstance(value, (str, int, float, bool)) for value in properties.values()))
    for key in ("feature", "article", "file", "quote", "quote_begin", "quote_end", "gazetteer_version"):
        check(f"{name}: has {key}", key in properties)
    for key in {"start", "end"} & properties.keys():
        check(f"{name}: {key} is RFC 3339 UTC",
              re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", properties[key]) is not None)
    if feature["geometry"] is not None:
        check_geometry(name, feature["geometry"], box)
        if "length_m" in properties:
            check_length(name, feature["geometry"], properties)


def as_written(field, row, index):
    """A field's value as JSON had it."""
    if field.GetType() == ogr.OFTDateTime:
        year, month, day, hour, minute, second, _ = row.GetFieldAsDateTime(index)
        return datetime.datetime(year, month, day, hour, minute, int(second)).strftime("%Y-%m-%dT%H:%M:%SZ")
    if field.GetType() == ogr.OFTDate:
        return "%04d-%02d-%02d" % tuple(row.GetFieldAsDateTime(index)[:3])
    if field.GetSubType() == ogr.OFSTBoolean:
        return bool(row.GetField(index))
    return row.GetField(index)


def same_numbers(a, b):
    if isinstance(a, (int, float)):
        return abs(a - b) < 1e-9
    return len(a) == len(b) and all(same_numbers(x, y) for x, y in zip(a, b))


def check_row(feature, row):
    name = feature["id"]
    found = {}
    for index in range(row.GetFieldCount()):
        field = row.GetFieldDefnRef(index)
        if field.GetName() != "id" and row.IsFieldSetAndNotNull(index):
            found[field.GetName()] = as_written(field, row, index)
    for key in found.keys() | feature["properties"].keys():
        check(f"{name}: {key} is {feature['properties'].get(key)!r}, and {found.get(key)!r} in GDAL",
              found.get(key) == feature["properties"].get(key))
    geometry = row.GetGeometryRef()
    if feature["geometry"] is None or geometry is None:
        check(f"{name}: no geometry", feature["geometry"] is None and geometry is None)
        return
    back = json.loads(geometry.ExportToJson(["COORDINATE_PRECISION=15"]))
    check(f"{name}: geometry type", back["type"] == feature["geometry"]["type"])
    check(f"{name}: coordinates", same_numbers(back["coordinates"], feature["geometry"]["coordinates"]))


def check_file(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    collection = json.loads(text)
    features = collection["features"]
    check("there are features", len(features) > 0)
    check("ids are unique", len({feature["id"] for feature in features}) == len(features))
    check("at most 7 decimals in coordinates", not re.search(r"\[-?\d+\.\d{8,}", text))
    check("no control characters", not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text))
    for feature in features:
        check_feature(feature, collection["bbox"])
    source = ogr.Open(path)  # kept: a layer dies with it
    layer = source.GetLayer(0)
    check("GDAL sees every feature", layer.GetFeatureCount() == len(features))
    definition = layer.GetLayerDefn()
    for key in {"start", "end"} & {key for feature in features for key in feature["properties"]}:
        check(f"GDAL takes {key} for a time",
              definition.GetFieldDefn(definition.GetFieldIndex(key)).GetType() == ogr.OFTDateTime)
    for feature, row in zip(features, layer):
        check_row(feature, row)


for argument in sys.argv[1:]:
    check_file(argument)
for problem in problems:
    print("does not hold:", problem, file=sys.stderr)
sys.exit(1 if problems or len(sys.argv) < 2 else 0)
