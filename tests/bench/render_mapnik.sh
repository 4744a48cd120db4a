#!/bin/sh
# Measures `dateline render` of Iraq and its neighbours with Natural Earth's 10m layers and names, and Mapnik drawing
# the same layers and names at the same size, turn by turn. Ours is timed as a whole process that also reads the five
# example reports; Mapnik from the reading of its style to the written PNG, without Python's start.
#
# usage: render_mapnik.sh PROGRAM [RUNS]
# Fails when ours takes longer than Mapnik at the median. Needs python3-mapnik, mapnik-utils, gdal-bin.
set -eu

program=$1
runs=${2:-15}
here=$(dirname "$0")
box=38,29,49,38
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

/usr/bin/python3 "$here/mapnik_map.py" make "$here/../../assets" "$folder" 2>/dev/null
ours() {
    "$program" render --quiet "$here"/../../examples/al-asad-2020/*-*.txt --bbox $box --projection mercator \
        -o "$folder/ours.png"
}
for run in $(seq "$runs"); do
    begin=$(date +%s.%N)
    ours 2>/dev/null
    end=$(date +%s.%N)
    echo "$begin $end $(/usr/bin/python3 "$here/mapnik_map.py" draw "$folder" $box "$folder/theirs.png" 2>/dev/null)"
done | awk '{ print $2 - $1, $3 }' > "$folder/seconds"
median() { cut -d ' ' -f "$1" "$folder/seconds" | sort -n | awk '{ s[NR] = $1 } END { print s[int((NR + 1) / 2)] }'; }
awk -v ours="$(median 1)" -v theirs="$(median 2)" -v runs="$runs" 'BEGIN {
    printf "median of %d runs: dateline %.0f ms, Mapnik %.0f ms\n", runs, 1000 * ours, 1000 * theirs
    exit ours > theirs
}'
