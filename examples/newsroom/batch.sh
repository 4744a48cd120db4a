#!/bin/sh
# An archive of any size: shards of NDJSON (a record {"id", "text", …} a line) in, a file of findings for each out, as many at a
# time as the machine has cores. Started anew after a break it goes on where it was; what is done is not done again. A bad
# record becomes an error record, and the exit status is 3.
#     batch.sh SHARD_FOLDER FINDINGS_FOLDER
set -eu
shards=$1 findings=$2
mkdir -p "$findings"
export findings
find "$shards" -name '*.ndjson' -print0 | sort -z | xargs -0 -r -n 1 -P "$(nproc)" sh -c '
    dateline batch "$1" -o "$findings/$(basename "$1")"
' sh && exit 0 || exit 3
