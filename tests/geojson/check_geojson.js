// Fails on every remark that @mapbox/geojsonhint has about a GeoJSON file (RFC 7946), warnings included.
// usage: NODE_PATH=.../node_modules node check_geojson.js FILE...
'use strict';
const fs = require('fs');
const {hint} = require('@mapbox/geojsonhint');

let failed = process.argv.length < 3;
for (const file of process.argv.slice(2)) {
    // Seven decimals are meant: about a centimetre on the ground.
    const remarks = hint(fs.readFileSync(file, 'utf8'), {precisionWarning: false});
    for (const remark of remarks) console.error(`${file}:${remark.line}: ${remark.message}`);
    failed = failed || remarks.length > 0;
}
process.exit(failed ? 1 : 0);
