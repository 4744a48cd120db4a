#!/bin/sh
# Installs @mapbox/geojsonhint, the public GeoJSON validator, into the folder given (once).
#
# Its command line depends on a package that is on no registry, so that npm cannot install it as a dependency; its
# library does not. So the library is taken out of its package, which must be the one that this checksum names.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$1"
[ ! -f node_modules/@mapbox/geojsonhint/lib/index.js ] || exit 0
cp "$here/package.json" "$here/package-lock.json" .
npm ci --no-audit --no-fund
npm pack --silent @mapbox/geojsonhint@3.3.0
echo "fb617766955878870c46e37e971346e05acfe6372df2d02b477f5156c644e988799446deef3944fd4f3328fddecec7ce72416c9067f00b6bbb08e747e4c6c4bc  mapbox-geojsonhint-3.3.0.tgz" | sha512sum --check --quiet
mkdir -p node_modules/@mapbox/geojsonhint
tar -xzf mapbox-geojsonhint-3.3.0.tgz --strip-components=1 -C node_modules/@mapbox/geojsonhint
