#!/usr/bin/env python3
"""Opens every format in QGIS, without a window, as a person does by dropping the file on the map.

usage: check_qgis.py CONVERT_FEATURES FOLDER      (needs python3-qgis; says so and skips without it)
"""
import json
import os
import subprocess
import sys

SKIPPED = 77
os.environ["QT_QPA_PLATFORM"] = "offscreen"
try:
    from qgis.core import QgsApplication, QgsProviderRegistry, QgsRenderContext, QgsVectorLayer
except ImportError:
    print("skipped: python3-qgis is not installed")
    sys.exit(SKIPPED)

convert, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
os.makedirs(folder, exist_ok=True)
os.chdir(folder)
os.environ["HOME"] = os.environ["XDG_RUNTIME_DIR"] = os.getcwd()  # whatever QGIS keeps, it keeps here
problems = []


def check(title, holds):
    if not holds:
        problems.append(title)


def layers_of(file):
    parts = QgsProviderRegistry.instance().querySublayers(file)
    for part in parts:
        if part.name() != "layer_styles":
            options = QgsVectorLayer.LayerOptions()
            options.loadDefaultStyle = False  # as the window does: the style comes when the layer is there
            layer = QgsVectorLayer(part.uri(), part.name(), "ogr", options)
            layer.loadDefaultStyle()
            yield layer


def check_styled(layer):
    """The style in the file is the one the layer opens with."""
    saved, _ids, names, _texts, _error = layer.listStylesInDatabase()
    check(f"gpkg: QGIS lists the style of {layer.name()}: {names}", saved >= 1 and "dateline" in names)
    colours = {symbol.color().name() for symbol in layer.renderer().symbols(QgsRenderContext())}
    check(f"gpkg: {layer.name()} has Dateline's colours: {colours}", colours and colours <= dateline_colours)


def check_times(layer):
    fields = [field.name() for field in layer.fields()]
    if "start" not in fields:
        return
    times = layer.temporalProperties()
    check(f"gpkg: {layer.name()} moves with the temporal controller", times.isActive())
    check(f"gpkg: by start and end, not {times.startField()!r} and {times.endField()!r}",
          (times.startField(), times.endField()) == ("start", "end"))


def check_format(ending):
    layers = list(layers_of(f"strike.{ending}"))
    check(f"{ending}: QGIS finds layers", layers)
    count = 0
    for layer in layers:
        check(f"{ending}: {layer.name()} is valid", layer.isValid())
        if ending != "csv":  # which cannot say
            check(f"{ending}: {layer.name()} is WGS84, not {layer.crs().authid()}",
                  not layer.isSpatial() or layer.crs().authid() in ("EPSG:4326", "OGC:CRS84"))
        rows = list(layer.getFeatures())
        count += len(rows)
        invalid = [row.id() for row in rows if not row.geometry().isNull() and not row.geometry().isGeosValid()]
        check(f"{ending}: {layer.name()}: valid geometries, but for {invalid}", not invalid)
        if ending == "gpkg" and layer.isSpatial():
            check_styled(layer)
            check_times(layer)
    lost = shapeless if ending in ("fgb", "shp.zip") else 0
    check(f"{ending}: QGIS reads {count} of {len(features)} features", count == len(features) - lost)


application = QgsApplication([], False)
application.initQgis()
endings = ("geojson", "geojsonl", "csv", "kml", "gpkg", "fgb", "shp.zip")
for ending in endings:
    subprocess.run([convert, "--strike", f"strike.{ending}"], check=True)
with open("strike.geojson", encoding="utf-8") as file:
    features = json.load(file)["features"]
dateline_colours = {"#d55e00", "#cc79a7", "#0072b2", "#009e73", "#e69f00", "#666666"}  # of exchange/feature_style.cpp
shapeless = sum(1 for feature in features if feature["geometry"] is None)
for ending in endings:
    check_format(ending)
application.exitQgis()

for problem in problems:
    print("does not hold:", problem, file=sys.stderr)
sys.exit(1 if problems else 0)
