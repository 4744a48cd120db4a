#!/usr/bin/env bash
# How building and opening a gazetteer grow with the number of rows: time, memory, size of the file.
#   tests/bench/gazetteer_scale.sh BUILD_FOLDER [ROWS...]      default: 100000 1000000 12000000
# Needs about 4 GB in $TMPDIR for the largest; removes what it made.
set -euo pipefail
build=$1; shift
[ $# -gt 0 ] || set -- 100000 1000000 12000000
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf '%10s %9s %9s %9s %10s %10s\n' rows input_MB wall_s cpu_s peak_MB file_MB
for rows in "$@"; do
    "$build/bin/geonames_rows" "$build/data/dateline.gaz" "$rows" 2026 >"$folder/rows.txt"
    /usr/bin/time -f '%e %U %S %M' -o "$folder/time" \
        "$build/bin/dateline" --quiet gazetteer build --geonames "$folder/rows.txt" -o "$folder/rows.gaz" >"$folder/summary"
    read -r wall user system peak <"$folder/time"
    printf '%10d %9d %9.1f %9.1f %10d %10d\n' "$rows" $(($(stat -c %s "$folder/rows.txt") / 1000000)) "$wall" \
        "$(awk "BEGIN { print $user + $system }")" $((peak / 1000)) $(($(stat -c %s "$folder/rows.gaz") / 1000000))
    rm -f "$folder/rows.txt" "$folder/rows.gaz"
done
