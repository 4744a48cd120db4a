#!/bin/sh
# A million events to GeoJSON, CSV, GeoPackage and FlatGeobuf, beside ogr2ogr; see export_formats.py.
#
# usage: export_formats.sh PROGRAM [ROWS] [SEED]
exec python3 "$(dirname "$0")/export_formats.py" "$@"
