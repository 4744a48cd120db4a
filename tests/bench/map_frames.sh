#!/bin/sh
# Measures the window's frames with 10,000, 100,000 and a million events, as the program times them itself, drawn by
# software (Mesa's llvmpipe) on a display of 1600 by 1000 pixels in memory.
#
# usage: map_frames.sh PROGRAM [SEED]
# Needs xvfb, xauth and python3.
set -eu

program=$1
seed=${2:-1}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for count in 10000 100000 1000000; do
    python3 "$(dirname "$0")/event_rows.py" "$count" "$seed" > "$folder/events.csv"
    echo "$count events"
    xvfb-run -a -s "-screen 0 1600x1000x24" "$program" map --bench "$folder/events.csv"
done
