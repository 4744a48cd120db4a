#!/bin/sh
# Makes assets/urban_areas.topojson.gz, for the map and for the extents of cities, from Natural Earth's urban areas.
#
# usage: make_urban_areas.sh FOLDER
# Needs gdal-bin, node and mapshaper 0.7.70 (npm) on PATH, and unpacked below FOLDER: deb/flightgear-data-base
#
# The shapefile comes alone: its index is restored, and its attributes are not missed. The rank lets small scales
# leave out what they cannot show, as it does for lakes.
set -eu
from=$1
make=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp "$from"/deb/flightgear-data-base/usr/share/games/flightgear/Geodata/ne_10m_urban_areas.shp "$work"
cd "$work"
ogr2ogr --config SHAPE_RESTORE_SHX YES -a_srs EPSG:4326 -f GeoJSON urban_areas.json ne_10m_urban_areas.shp
mapshaper-xl urban_areas.json name=urban_areas -simplify weighted interval=500 keep-shapes \
  -each 'rank = this.area > 1e9 ? 0 : this.area > 2e8 ? 3 : this.area > 5e7 ? 6 : 9' -filter-fields rank \
  -o urban_areas.topojson format=topojson quantization=360000 target=urban_areas
gzip -9 -n -c urban_areas.topojson > "$make/../urban_areas.topojson.gz"
