#!/bin/sh
# Draws the pictures of this folder again. usage: make.sh PROGRAM
set -eu
here=$(dirname "$0")
draw() { picture=$1; shift; "$program" render --quiet --size 1000x640 -o "$here/$picture.png" "$@"; }
program=$1

draw al-asad-light "$here"/../al-asad-2020/*-*.txt
draw al-asad-dark --style dark "$here"/../al-asad-2020/*-*.txt
draw fiji --projection mercator --title "Fiji and Tonga, across the antimeridian" "$here/antimeridian.csv"
draw bering --title "The Bering Strait, across the antimeridian" "$here/bering.csv"
draw north-pole --projection azimuthal --bbox=-180,64,180,90 --title "Around the North Pole" "$here/north.csv"
draw south-pole --projection azimuthal --bbox=-180,-90,180,-60 --title "Around the South Pole" "$here/south.csv"
draw city --title "400 fires in one city" "$here/city.csv"
events=$(mktemp -d)
trap 'rm -rf "$events"' EXIT
python3 "$here/../../tests/bench/event_rows.py" 10000 > "$events/events.csv"
draw world "$events/events.csv"
