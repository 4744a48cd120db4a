#!/bin/sh
# Installs what drives the browser, and the accessibility rules, into the folder given (once).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$1"
[ ! -f node_modules/playwright-core/package.json ] || [ ! -f node_modules/axe-core/axe.min.js ] || exit 0
cp "$here/package.json" "$here/package-lock.json" .
npm ci --no-audit --no-fund
