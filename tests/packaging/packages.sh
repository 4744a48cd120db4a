#!/usr/bin/env bash
# Installs the Debian packages in a clean bookworm, uses them there, and sees that removing them leaves nothing.
#
# usage: packages.sh FOLDER_OF_DEBS SOURCE_DIR [ROOT]     (as root; needs debootstrap)
# ROOT keeps the clean system for the next time; without it one is made and thrown away.
set -euo pipefail
# What is mounted below is seen by this script alone, and is gone with it.
[ "${1:-}" = --alone ] || exec unshare --mount --pid --fork --kill-child "$0" --alone "$@"
shift
debs=$(realpath "$1")
source=$(realpath "$2")
root=${3:-}

say() { printf 'packages: %s\n' "$*"; }
die() { say "DOES NOT HOLD: $*"; exit 1; }

work=$(mktemp -d)
trap 'umount "$work/root/proc" 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT
if [ -z "$root" ]; then
    root=$work/clean
fi
[ -x "$root/usr/bin/apt-get" ] || debootstrap --variant=minbase bookworm "$root" >"$work/debootstrap.log" ||
    { tail "$work/debootstrap.log"; die "debootstrap"; }
cp -a "$root" "$work/root"
cp /etc/resolv.conf "$work/root/etc/"
mount -t proc proc "$work/root/proc"
mkdir -p "$work/root/debs" "$work/root/articles"
cp "$debs"/*.deb "$work/root/debs/"
cp "$source"/examples/al-asad-2020/*.txt "$work/root/articles/"

inside() {
    chroot "$work/root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}
# Everything but what apt and dpkg remember, and the caches that other packages' triggers keep.
files() {
    (cd "$work/root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./var/lib/apt -o -path ./var/cache \
        -o -path ./var/log -o -path ./var/lib/dpkg -o -path ./tmp \) -prune -o -print | sort)
}

inside apt-get update -qq
# What our packages need is installed first, so that what they themselves leave behind can be seen.
inside apt-get install -y -qq --no-install-recommends $(dpkg-deb -f "$debs"/dateline_*.deb Depends |
    sed 's/([^)]*)//g; s/|[^,]*//g; s/,/ /g') shared-mime-info desktop-file-utils hicolor-icon-theme >/dev/null
files >"$work/before"

say "installing with apt"
inside sh -c 'apt-get install -y -qq --no-install-recommends /debs/dateline_*.deb /debs/libdateline0*.deb' >/dev/null
answer=$(echo "Al Asad Air Base is about 100 miles west of Baghdad." | inside dateline check -)
[[ $answer == OFF* && $answer == *"117 miles"* ]] || die "dateline check: $answer"
say "dateline check answers: $(head -1 <<<"$answer")"
inside dateline render /articles/caspian-monitor.txt -o /tmp/map.png
inside dateline export /articles/caspian-monitor.txt --to /tmp/events.gpkg
inside dateline report /articles/caspian-monitor.txt -o /tmp/page.html
say "dateline render and export write $(stat -c %s "$work/root/tmp/map.png" "$work/root/tmp/events.gpkg" | paste -sd' ') bytes"
[ -n "$(inside grep -rl dateline-dossier /usr/share/mime/packages)" ] || die "no MIME type"
inside grep -q vnd.dateline.dossier /usr/share/applications/mimeinfo.cache || die "the desktop does not know dossiers"

say "purging"
inside sh -c 'apt-get purge -y -qq dateline libdateline0.1' >/dev/null
files >"$work/after"
diff "$work/before" "$work/after" || die "removal leaves something"
inside dpkg-query -W -f '${Package}\n' | grep -q dateline && die "dpkg still knows a package"
say "nothing is left"

say "the window, with xvfb"
inside apt-get install -y -qq --no-install-recommends xvfb xauth libgl1-mesa-dri >/dev/null
inside sh -c 'apt-get install -y -qq --no-install-recommends /debs/dateline_*.deb' >/dev/null
printf 'quit\n' >"$work/root/tmp/script"
inside xvfb-run -a dateline map /articles/caspian-monitor.txt --first-frame-time --script /tmp/script 2>&1 | tail -3

say "the library, with a compiler"
inside sh -c 'apt-get install -y -qq --no-install-recommends g++ cmake make pkg-config /debs/libdateline0*.deb \
    /debs/libdateline-dev_*.deb' >/dev/null
inside sh -ec 'cmake -S /usr/share/doc/dateline/examples/library -B /tmp/by-cmake >/dev/null
    cmake --build /tmp/by-cmake >/dev/null; /tmp/by-cmake/judge_a_sentence
    c++ -std=c++20 /usr/share/doc/dateline/examples/library/judge_a_sentence.cpp \
        $(pkg-config --cflags --libs dateline) -o /tmp/by-pkg-config; /tmp/by-pkg-config' >"$work/answers"
[ "$(grep -c 'off: 117 miles' "$work/answers")" = 2 ] || die "the library's example: $(cat "$work/answers")"
say "all holds"
