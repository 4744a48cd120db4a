#!/bin/sh
# Draws the pictures of this folder, and those of the five reports beside it, again. usage: make.sh PROGRAM
set -eu
here=$(dirname "$0")
program=$1
articles="$here"/../al-asad-2020
draw() { picture=$1; shift; "$program" render --quiet --size 1000x640 -o "$here/$picture.png" "$@"; }

"$program" render --quiet -o "$articles/map.png" "$articles"/*-*.txt
"$program" render --quiet -o "$articles/map-dark.png" --style dark --projection lambert --bbox 20,20,70,50 "$articles"/*-*.txt
draw al-asad-light "$articles"/*-*.txt
draw al-asad-dark --style dark "$articles"/*-*.txt
draw rings --ring "Baghdad=300 km" --range-to-impact Fateh-110 "$articles"/*-*.txt
draw fiji --projection mercator --title "Fiji and Tonga, across the antimeridian" "$here/antimeridian.csv"
draw bering --title "The Bering Strait, across the antimeridian" "$here/bering.csv"
draw north-pole --projection azimuthal --bbox=-180,64,180,90 --title "Around the North Pole" "$here/north.csv"
draw south-pole --projection azimuthal --bbox=-180,-90,180,-60 --title "Around the South Pole" "$here/south.csv"
draw pacific --title "From New Zealand to Chile" "$here/pacific.csv"
draw russia --projection albers --title "From Kaliningrad to Uelen" "$here/russia.csv"
draw spot --title "Nine fires at one port" "$here/spot.csv"
draw city --title "400 fires in one city" "$here/city.csv"
events=$(mktemp -d)
trap 'rm -rf "$events"' EXIT
python3 "$here/../../tests/bench/event_rows.py" 10000 > "$events/events.csv"
draw world "$events/events.csv"
draw world-dark --style dark --projection robinson "$events/events.csv"
