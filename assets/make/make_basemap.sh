#!/bin/sh
# Makes assets/basemap-*.topojson.gz, countries.csv, country_parts.csv and towns.csv from the published datasets that ../SOURCES.md names.
#
# usage: make_basemap.sh FOLDER
# Needs gdal-bin, node and mapshaper 0.7.70 (npm) on PATH, and unpacked below FOLDER:
#   npm/fuzzysaj-nat-earth-geojson-cache-1.0.4  deb/libmagics++-data  deb/libgnudatalanguage0  deb/qgis-common
#
# 10m is Natural Earth as published. 50m and 110m are simplified from it, so that land, borders and rivers of one
# scale meet: Natural Earth's own smaller scales know few first-level divisions and put Crimea in Russia.
set -eu
from=$1
make=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

magics=$from/deb/libmagics++-data/usr/share/magics/10m
cp "$magics"/ne_10m_rivers_lake_centerlines.* "$magics"/ne_10m_populated_places_simple.* "$work"
cp "$from"/deb/libgnudatalanguage0/usr/share/gnudatalanguage/resource/maps/high/ne_10m_lakes.* "$work"
cp "$from"/deb/qgis-common/usr/share/qgis/resources/data/world_map.gpkg "$work"
zcat "$from"/npm/fuzzysaj-nat-earth-geojson-cache-1.0.4/data/ne_10m_admin_1_states_provinces.json.gz \
  > "$work/divisions.json"
cd "$work"

# Claimed lines inside a country. Left out: the Karabakh ceasefire line and the Soviet oblast, which no longer
# stand; the Crimean one, which the division's own edge gives; and one at sea.
ogr2ogr -f GeoJSON claims.json world_map.gpkg -sql "SELECT geom FROM disputed_borders
  WHERE name NOT LIKE 'Former USSR%' AND name NOT LIKE 'Ceasefire%'
    AND name NOT IN ('Ukrainian claim', 'Japanese claim')"

mapshaper-xl divisions.json -require "$make/contested_borders.js" alias=rules \
  -each 'code = iso_3166_2, country = rules.country(code)' -filter-fields code,country,admin \
  -o divisions.topojson format=topojson no-quantization

# one_scale NAME SIMPLIFY SMALLEST_ISLAND_KM2 SMALLEST_LAKE_KM2 LAST_RIVER_RANK GRID_STEPS WITH_DIVISIONS
one_scale() {
  mapshaper-xl -i divisions.topojson name=divisions -i ne_10m_lakes.shp name=lakes \
    -i ne_10m_rivers_lake_centerlines.shp name=rivers -i claims.json name=claims \
    -require "$make/contested_borders.js" alias=rules \
    -proj init=EPSG:4326 target=lakes \
    -target divisions $2 -filter-islands min-area="$3km2" \
    -target lakes $2 -filter "this.area >= $4e6" \
    -each 'rank = this.area > 5e9 ? 0 : this.area > 3e8 ? 3 : this.area > 5e7 ? 6 : 9' -filter-fields rank \
    -target rivers $2 -filter "scalerank <= $5" -each 'rank = Math.round(scalerank)' -filter-fields rank \
    -target claims $2 \
    -target divisions -dissolve + name=land \
    -target divisions -innerlines + name=country_borders \
      where='A.country !== B.country && !rules.contested(A, B)' \
    -target divisions -innerlines + name=disputed_borders where='rules.contested(A, B)' \
    -target divisions -innerlines + name=admin1_borders \
      where="$7 && A.country === B.country && !rules.contested(A, B)" \
    -merge-layers force target=disputed_borders,claims name=disputed_borders \
    -o "basemap-$1.topojson" format=topojson quantization="$6" \
      target=land,lakes,rivers,country_borders,disputed_borders,admin1_borders
  gzip -9 -n -c "basemap-$1.topojson" > "$make/../basemap-$1.topojson.gz"
}
one_scale 10m '-simplify 100%' 0 0 12 1000000 true
one_scale 50m '-simplify weighted interval=2000 keep-shapes' 10 50 7 200000 true
one_scale 110m '-simplify weighted interval=10000 keep-shapes' 400 3000 4 36000 false

# A name inside the largest part of each country, the area giving its rank; and inside each of its divisions,
# for views that do not show the first.
mapshaper-xl divisions.topojson -require "$make/contested_borders.js" alias=rules \
  -filter 'country !== "XX"' -simplify weighted interval=2000 keep-shapes \
  -dissolve country calc='name = mode(admin)' -each 'km2 = Math.round(this.area / 1e6)' -points inner \
  -each 'name = rules.short_name(name), lon = this.x.toFixed(3), lat = this.y.toFixed(3)' -sort km2 descending \
  -filter-fields name,lon,lat,km2,country -o "$make/../countries.csv" format=csv force
mapshaper-xl divisions.topojson -filter 'country !== "XX"' -simplify weighted interval=2000 keep-shapes \
  -filter 'this.area > 1.5e9' -points inner -each 'lon = this.x.toFixed(2), lat = this.y.toFixed(2)' \
  -sort country -filter-fields country,lon,lat -o "$make/../country_parts.csv" format=csv force

ogr2ogr -f CSV towns_all.csv ne_10m_populated_places_simple.shp -sql "SELECT name, longitude AS lon, latitude AS lat,
  scalerank AS rank, CASE WHEN featurecla = 'Admin-0 capital' THEN 1 ELSE 0 END AS capital, pop_max AS population
  FROM ne_10m_populated_places_simple WHERE featurecla NOT IN ('Historic place', 'Scientific station')
  ORDER BY scalerank, pop_max DESC, name" -dialect SQLite
# Kyiv is what the UN and most of the press write since 2019.
sed -e 's/^Kiev,/Kyiv,/' -e 's/,\(-\{0,1\}[0-9]*\.[0-9]\{4\}\)[0-9]*/,\1/g' towns_all.csv > "$make/../towns.csv"
