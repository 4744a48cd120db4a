#!/bin/sh
# Draws the pictures of the window and of the page again. usage: pictures.sh PROGRAM NODE_MODULES
# Needs xvfb, xauth, chromium, node, and playwright-core in NODE_MODULES (tests/webpage/browser/install.sh).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "$1")
modules=$(realpath "$2")
page=$(mktemp --suffix=.html)
trap 'rm -f "$page"' EXIT

cd "$here"  # the script of the window names its picture without a folder
xvfb-run -a -s "-screen 0 1280x860x24 -noreset" "$program" map --size 1280x860 --script window.txt ./*-*.txt
cd ../..  # where the page's files are named as in the README
"$program" report --quiet examples/al-asad-2020/*-*.txt -o "$page"
NODE_PATH=$modules node "$here/report_pictures.js" "$page" "$here"
