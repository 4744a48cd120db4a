#!/usr/bin/env python3
"""Writes the constructed dossier in every format, has GDAL look at each file, and reads each back.

What comes back must be equal to the GeoJSON written first, but for what the format is said to lose.

usage: check_formats.py CONVERT_FEATURES FOLDER      (needs python3-gdal)
"""
import json
import os
import random
import re
import sqlite3
import subprocess
import sys

from osgeo import gdal, ogr

ogr.UseExceptions()
convert, folder = sys.argv[1], sys.argv[2]
os.makedirs(folder, exist_ok=True)
os.chdir(folder)
problems = []


def check(title, holds):
    if not holds:
        problems.append(title)


def features_of(path):
    with open(path, encoding="utf-8") as file:
        return {feature["id"]: feature for feature in json.load(file)["features"]}


def without_controls(value):
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", "\ufffd", value) if isinstance(value, str) else value


def check_back(ending, loses_controls=False, loses_shapeless=False):
    back = f"back-{ending}.geojson"
    subprocess.run([convert, f"strike.{ending}", back], check=True)
    found = features_of(back)
    for name, feature in written.items():
        if loses_shapeless and feature["geometry"] is None:
            continue
        check(f"{ending}: {name} comes back", name in found)
        if name not in found:
            continue
        check(f"{ending}: {name}: geometry", found[name]["geometry"] == feature["geometry"])
        expected = feature["properties"]
        if loses_controls:
            expected = {key: without_controls(value) for key, value in expected.items()}
        check(f"{ending}: {name}: {expected} is {found[name]['properties']}", found[name]["properties"] == expected)
    check(f"{ending}: nothing was added", found.keys() <= written.keys())


endings = ("geojson", "geojsonl", "geojsons", "csv", "kml", "gpkg", "fgb", "shp.zip")
for ending in endings:
    subprocess.run([convert, "--strike", f"strike.{ending}"], check=True)
written = features_of("strike.geojson")
check("there are features", len(written) > 10)
for ending in ("geojson", "geojsonl", "geojsons", "gpkg"):
    check_back(ending)
for ending in ("csv", "kml"):
    check_back(ending, loses_controls=True)
check_back("fgb", loses_shapeless=True)

# GDAL's own drivers, with no help, see as many features, with times as times.
shapeless = sum(1 for feature in written.values() if feature["geometry"] is None)
for ending in endings:
    source = gdal.OpenEx(f"strike.{ending}", gdal.OF_VECTOR)
    layers = [source.GetLayer(i) for i in range(source.GetLayerCount())]
    count = sum(layer.GetFeatureCount() for layer in layers if layer.GetName() != "layer_styles")
    lost = shapeless if ending in ("fgb", "shp.zip") else 0
    check(f"{ending}: GDAL sees {count} features", count == len(written) - lost)

package = ogr.Open("strike.gpkg")
site = package.GetLayerByName("site")
definition = site.GetLayerDefn()
check("gpkg: start is a time", definition.GetFieldDefn(definition.GetFieldIndex("start")).GetType() == ogr.OFTDateTime)
check("gpkg: published is a date",
      definition.GetFieldDefn(definition.GetFieldIndex("published")).GetType() == ogr.OFTDate)
styles = package.GetLayerByName("layer_styles")
styled = {row.GetField("f_table_name"): row.GetField("styleQML") for row in styles}
check("gpkg: every layer with a geometry has a style",
      styled.keys() == {package.GetLayer(i).GetName() for i in range(package.GetLayerCount())
                        if package.GetLayer(i).GetGeomType() != ogr.wkbNone})
check("gpkg: the style knows the times", 'startField="start"' in styled["site"])

with open("strike.csv", encoding="utf-8", newline="") as file:
    cells = file.read()
check("csv: no formula", not re.search(r'(^|[,"\n])[=@+]', cells))
kml = open("strike.kml", encoding="utf-8").read()
check("kml: times and views", "<TimeSpan><begin>2020-01-07T22:30:00Z</begin>" in kml and "<LookAt>" in kml)



def check_index(ending, table):
    """What is in a box is found through the index as it is found without: by looking at everything."""
    source = gdal.OpenEx(table, gdal.OF_VECTOR)
    for layer in (source.GetLayer(i) for i in range(source.GetLayerCount())):
        if layer.GetName() == "layer_styles" or layer.GetGeomType() == ogr.wkbNone:
            continue
        check(f"{ending}: {layer.GetName()} has an index", layer.TestCapability(ogr.OLCFastSpatialFilter))
        boxes = [row.GetGeometryRef().GetEnvelope() for row in layer]
        for west, east, south, north in boxes[:200]:
            layer.SetSpatialFilterRect(west, south, east, north)
            wanted = sum(1 for box in boxes if box[0] <= east and box[1] >= west and box[2] <= north and box[3] >= south)
            found = sum(1 for _ in layer)
            # The box of a line or an area may meet another whose shape does not.
            check(f"{ending}: {found} of {wanted} {layer.GetName()} near {west},{south}", 0 < found <= wanted)
            if layer.GetGeomType() == ogr.wkbPoint:
                check(f"{ending}: all {wanted} points near {west},{south}, not {found}", found == wanted)
            layer.SetSpatialFilter(None)


def check_rtree(file):
    with sqlite3.connect(file) as package:
        for (name,) in package.execute("SELECT table_name FROM gpkg_extensions WHERE extension_name='gpkg_rtree_index'"):
            check(f"gpkg: the index of {name} is sound",
                  package.execute(f"SELECT rtreecheck('rtree_{name}_geom')").fetchone() == ("ok",))


# Many points: more than the program sorts in memory at once, so that the index is merged from parts.
with open("many.csv", "w", encoding="utf-8") as file:
    chance = random.Random(20200108)
    file.write("id,lat,lon\n")
    for i in range(200_000):
        file.write(f"{i},{chance.uniform(-90, 90):.4f},{chance.gauss(0, 60) % 360 - 180:.4f}\n")
for ending in ("gpkg", "fgb"):
    subprocess.run([convert, "many.csv", f"many.{ending}"], check=True)
    for name in ("strike", "many"):
        check_index(ending, f"{name}.{ending}")
check_rtree("strike.gpkg")
check_rtree("many.gpkg")

# A GIS that changes rows keeps the index right: the triggers of the format are there.
edited = ogr.Open("many.gpkg", update=1)
layer = edited.GetLayer(0)
row = layer.GetFeature(1)
row.SetGeometry(ogr.CreateGeometryFromWkt("POINT (12.34567 -89.99)"))
layer.SetFeature(row)
layer.SetSpatialFilterRect(12.3456, -90, 12.3457, -89.98)
check("gpkg: a moved point is found where it is now", 1 in [found.GetFID() for found in layer])
layer = edited = None

# A target that cannot be made leaves nothing behind.
before = set(os.listdir("."))
failed = subprocess.run([convert, "--strike", "missing/strike.gpkg"], capture_output=True)
check("a missing folder is an error", failed.returncode == 1 and b"missing" in failed.stderr)
check("nothing half-written is left", set(os.listdir(".")) == before)

for problem in problems:
    print("does not hold:", problem, file=sys.stderr)
sys.exit(1 if problems else 0)
