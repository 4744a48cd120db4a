#!/usr/bin/env bash
# How building, opening and searching a gazetteer grow with the number of rows.
#
# usage: gazetteer_scale.sh PROGRAM [ROWS...]      default: 100000 1000000 12000000
# Builds geonames_rows and gazetteer_search beside the program first. Needs some 3 GB in $TMPDIR for the largest;
# removes what it made.
set -euo pipefail
build=$(dirname "$(dirname "$1")"); shift
[ $# -gt 0 ] || set -- 100000 1000000 12000000
cmake "$build" >/dev/null
cmake --build "$build" --target geonames_rows gazetteer_search >&2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for rows in "$@"; do
    "$build/bin/geonames_rows" "$build/data/dateline.gaz" "$rows" 2026 >"$folder/rows.txt"
    /usr/bin/time -f '%e %U %S %M' -o "$folder/time" \
        "$build/bin/dateline" --quiet gazetteer build --geonames "$folder/rows.txt" -o "$folder/rows.gaz" >"$folder/summary"
    read -r wall user system peak <"$folder/time"
    awk -v rows="$rows" -v wall="$wall" -v cpu="$user $system" -v peak="$peak" -v file="$(stat -c %s "$folder/rows.gaz")" \
        -v input="$(stat -c %s "$folder/rows.txt")" 'BEGIN { split(cpu, s, " ");
        printf "\n%d rows, %.0f MB: built in %.1f s (%.1f s of processor time), peak %.0f MB, file %.0f MB\n",
               rows, input / 1e6, wall, s[1] + s[2], peak * 1.024 / 1e3, file / 1e6 }'
    rm "$folder/rows.txt"
    "$build/bin/gazetteer_search" "$folder/rows.gaz" 7 alone | tail -n +2
    rm "$folder/rows.gaz"
done
