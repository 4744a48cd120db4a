#!/bin/sh
# Measures a million random pairs with `dateline distance --pairs` and with GeodSolve, side by side, and prints
# how many times faster the first is and by how much their lengths differ.
#
# usage: distance_pairs.sh PROGRAM [PAIRS] [SEED]
# Fails when the lengths differ by more than a millimetre or the program is not at least 6 times faster.
# Needs geographiclib-tools, awk and bash's time format in the POSIX `time -p`.
set -eu

program=$1
pairs=${2:-1000000}
seed=${3:-20200108}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

awk -v n="$pairs" -v seed="$seed" 'BEGIN {
    srand(seed)
    for (i = 0; i < n; ++i)
        printf "%.6f %.6f %.6f %.6f\n", 180 * rand() - 90, 360 * rand() - 180, 180 * rand() - 90, 360 * rand() - 180
}' > "$folder/pairs.txt"
tr ' ' ',' < "$folder/pairs.txt" > "$folder/pairs.csv"

# Wall seconds of a command; the better of two runs, because other work on the machine only ever slows it.
seconds() {
    for run in 1 2; do
        start=$(date +%s.%N)
        "$@"
        end=$(date +%s.%N)
        echo "$start $end"
    done | awk '{ s = $2 - $1; if (NR == 1 || s < best) best = s } END { print best }'
}
geodsolve() { GeodSolve -i -p 3 < "$folder/pairs.txt" > "$folder/theirs.txt"; }
dateline() { "$program" distance --pairs < "$folder/pairs.csv" > "$folder/ours.csv"; }

theirs=$(seconds geodsolve)
ours=$(seconds dateline)
paste -d ' ' "$folder/ours.csv" "$folder/theirs.txt" | tr ',' ' ' | awk -v ours="$ours" -v theirs="$theirs" '
    { d = $5 - $10; if (d < 0) d = -d; if (d > most) most = d }
    END {
        printf "seed %d, %d pairs: dateline %.2f s, GeodSolve %.2f s, %.1f times faster; largest difference %.3f m\n",
               '"$seed"', NR, ours, theirs, theirs / ours, most
        exit NR != '"$pairs"' || most > 0.00101 || theirs < 6 * ours
    }'
