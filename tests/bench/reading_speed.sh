#!/bin/bash
# Measures `dateline check` on generated news of 10 kB, 1 MB and BIG bytes, as one text and as a stream of articles, with
# peak memory; beside it two programs that do a small part of it: `wc -w`, which counts words, and `grep -w -o -F -f` with
# the names of the towns over 15,000 people, which finds names.
#
# usage: reading_speed.sh PROGRAM [BIG] [SEED] [RECORDS]
#   BIG      100000000 bytes
#   RECORDS  NDJSON of real articles, measured too; by text, not by what else is in the records
# Time is user + system time, the better of two runs below 10 MB; where nothing else is said, of one core. Fails when the
# stream takes more memory than three times what its first hundredth does, or when BIG is read at less than half the speed
# of 1 MB. Needs python3, zstd, GNU grep, GNU time and taskset.
set -euo pipefail

program=$1
big=${2:-100000000}
seed=${3:-20200108}
records=${4:-}
tree=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

news() { python3 "$tree/tests/bench/news_text.py" "$@" --seed "$seed"; }
news 10000 > "$folder/10kB.txt"
news 1000000 > "$folder/1MB.txt"
news 1000000 --ndjson > "$folder/1MB.ndjson"
news "$big" --ndjson > "$folder/big.ndjson"
news "$big" > "$folder/big.txt"
zstd -dcq "$tree/gazetteer/places.tsv.zst" | awk -F '\t' 'NR > 1 && $10 > 15000 { print $2 }' | sort -u > "$folder/names"

# cpu_and_memory COMMAND...: "seconds kilobytes"; the command's own exit code says only what it found.
cpu_and_memory() {
    command time -o "$folder/time" -f '%U %S %M %e' taskset -c 0 "$@" > "$folder/out" || true
    tail -n 1 "$folder/time" | awk '{ print $1 + $2, $3 }'
}
better() {
    { cpu_and_memory "$@"; [ "$size" -gt 10000000 ] || cpu_and_memory "$@"; } | sort -n | head -n 1
}
text_size() {  # of articles, without keys and escapes
    case $1 in
        *.ndjson) python3 -c 'import json, sys; print(sum(len(json.loads(line)["text"].encode()) for line in open(sys.argv[1])))' "$1" ;;
        *) stat -c %s "$1" ;;
    esac
}
row() {  # row NAME FILE COMMAND...
    local name=$1 file=$2
    shift 2
    size=$(text_size "$file")
    read -r seconds kilobytes < <(better "$@")
    awk -v n="$name" -v b="$size" -v s="$seconds" -v k="$kilobytes" 'BEGIN {
        printf "%-34s %11d bytes %8.2f s %7.2f MB/s %7.0f MB peak\n", n, b, s, (s > 0 ? b / s / 1e6 : 0), k / 1e3 }' >&2
    echo "$seconds $kilobytes $size"
}

echo "seed $seed, one core of $(nproc)" >&2
row "check, one article" "$folder/10kB.txt" "$program" check --quiet "$folder/10kB.txt" > /dev/null
row "check, one text" "$folder/1MB.txt" "$program" check --quiet "$folder/1MB.txt" > "$folder/text_small"
row "check, a stream of articles" "$folder/1MB.ndjson" "$program" check --quiet "$folder/1MB.ndjson" > "$folder/stream_small"
row "check, one text" "$folder/big.txt" "$program" check --quiet "$folder/big.txt" > "$folder/text_big"
row "check, a stream of articles" "$folder/big.ndjson" "$program" check --quiet "$folder/big.ndjson" > "$folder/stream_big"
row "wc -w" "$folder/big.txt" wc -w "$folder/big.txt" > /dev/null
row "grep -w -o -F, $(wc -l < "$folder/names") names" "$folder/big.txt" grep -w -o -F -f "$folder/names" "$folder/big.txt" > /dev/null

if [ -n "$records" ]; then
    row "check, real articles" "$records" "$program" check --quiet "$records" > /dev/null
fi
wall() {  # of all cores
    command time -o "$folder/time" -f '%e' "$@" > "$folder/out" || true
    tail -n 1 "$folder/time"
}
size=$(text_size "$folder/big.ndjson")
awk -v b="$size" -v s="$(wall "$program" check --quiet "$folder/big.ndjson")" -v n="$(nproc)" 'BEGIN {
    printf "a stream on %d cores: %.2f s by the clock, %.2f MB/s\n", n, s, b / s / 1e6 }' >&2

paste -d ' ' "$folder/stream_small" "$folder/stream_big" | awk '{
    slower = ($4 / $6) / ($1 / $3); more = $5 / $2
    printf "a stream %.0f times as long: %.2f times the time for each byte, %.2f times the memory\n", $6 / $3, slower, more
    exit slower > 2 || more > 3 }' >&2
