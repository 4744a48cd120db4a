#!/bin/sh
# Measures searching the default gazetteer and, in the same run, SQLite with the same names.
#
# usage: gazetteer_search.sh PROGRAM [SEED]
# Builds gazetteer_search beside the program first. Needs libsqlite3-dev.
set -eu

folder=$(dirname "$(dirname "$1")")
cmake "$folder" >/dev/null
cmake --build "$folder" --target gazetteer_search >&2
"$folder/bin/gazetteer_search" "$folder/data/dateline.gaz" "${2:-20200108}"
