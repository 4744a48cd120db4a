#!/usr/bin/env python3
"""Make assets/lexicon/words.txt: what a capitalised English word may be besides a place.

  make_lexicon.py PACKAGES TARGET

PACKAGES holds the unpacked packages deb/scowl (2020.12.07-2) and npm/name-recognition-1.3.1 (US Census 2010
surnames; Social Security given names 1880-2017). One line a word, sorted by bytes: the word in lower case and
three digits:

  common word   0 none, 1 to 3: SCOWL size 10, 20, 35 (1 is the most frequent)
  given name    0 none, else the number of digits of its bearers minus 1, in all years together
  surname       0 none, else the same for bearers in 2010

Inflected forms (-s, -ed, -ing, -ly, -er) of listed common words are left out; the reader tries their stems.
"""
import collections
import csv
import pathlib
import sys

SIZES = {10: 1, 20: 2, 35: 3}
FEWEST_GIVEN = 1000
FEWEST_SURNAME = 2000


def common_words(packages):
    words = {}
    folder = packages / 'deb/scowl/usr/share/dict/scowl'
    for size, level in SIZES.items():
        for variety in ('english', 'american', 'british'):
            path = folder / f'{variety}-words.{size}'
            if not path.exists():
                continue
            for word in path.read_text(encoding='latin-1').split():
                if word.isascii() and word.isalpha() and len(word) > 1:
                    words.setdefault(word, level)
    return words


def stems(word):
    for ending, replacements in (('ies', ('y',)), ('es', ('', 'e')), ('s', ('',)), ('ied', ('y',)),
                                 ('ed', ('', 'e')), ('ing', ('', 'e')), ('ly', ('',)), ('er', ('', 'e'))):
        if word.endswith(ending):
            for replacement in replacements:
                yield word[:-len(ending)] + replacement


def given_names(packages):
    bearers = collections.Counter()
    for path in (packages / 'npm/name-recognition-1.3.1/process/first_names').glob('yob*.txt'):
        for line in path.read_text().splitlines():
            name, _, count = line.split(',')
            bearers[name.lower()] += int(count)
    return {name: count for name, count in bearers.items() if count >= FEWEST_GIVEN}


def surnames(packages):
    path = packages / 'npm/name-recognition-1.3.1/process/last_names/Names_2010Census.csv'
    with path.open(newline='') as file:
        rows = [(row['name'].lower(), int(row['count'])) for row in csv.DictReader(file)]
    return {name: count for name, count in rows if count >= FEWEST_SURNAME and name.isalpha()}


def main():
    packages, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    common, given, family = common_words(packages), given_names(packages), surnames(packages)
    kept = {word for word in common if not any(stem in common for stem in stems(word) if len(stem) > 2)}
    lines = []
    for word in sorted(kept | set(given) | set(family)):
        digits = [common.get(word, 0), len(str(given.get(word, 1))) - 1, len(str(family.get(word, 1))) - 1]
        lines.append(f'{word} {"".join(map(str, digits))}\n')
    target.write_text(''.join(lines), encoding='ascii')


if __name__ == '__main__':
    main()
