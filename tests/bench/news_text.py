#!/usr/bin/env python3
"""Writes news-like text of any length, for measuring: sentences of our own wording, filled with names of the
gazetteer's places and with words and names of the program's lexicon. The same seed gives the same bytes.

usage: news_text.py BYTES [--ndjson] [--seed N]

One text with a blank line between paragraphs; with --ndjson one article a line, of 1 to 8 kB, as news has them.
About every twentieth word names a place, as in news; small places are as frequent as a 1/rank law makes them.
"""
import argparse
import csv
import itertools
import json
import pathlib
import random
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parents[2]

PLACED = """
{P} and {P} were cut off for most of {day} after the {noun} that links them was {verb}, {title} {person} said.
The {noun} in {P} will {verb} by {month} {number}, and the {noun} in {P} may have to follow, said {person}.
"We {verb} what we can, but the {noun} is {adj}," said {surname}, who has lived in {P} since {year}.
Nobody in {C} would say how {adj} the {noun} had been, and {P} waited for {noun} until {day} evening.
The {noun} lies about {number} miles {compass} of {P}, on the road to {P}.
Some {number} km {compass} of {P}, the {adj} {noun} of {P} has stood since {year}.
{number} people were killed and {number} wounded when a {noun} exploded in {P} on {day}, police said.
Troops fired {small} rockets at {P} early on {day}, the ministry in {capital} said, and {P} was hit as well.
The {adj} {noun} that {person} promised in {P} has not come, and people there {verb} what they {verb}.
{demonym} {noun} prices rose by {small} percent in {month}, the {noun} of {capital} reported on {day}.
{person}, {number}, a {noun} from {P}, told the {P} Herald that the {noun} was {adj} and the {noun} worse.
A {noun} of {number} hectares was {verb} near the border with {C}, where {adj} {noun} and {noun} are common.
In the {adj} hills outside {P}, the {noun} is {adj} and the {noun} is {verb} by hand.
{title} {person} of the University of {P} called the {noun} {adj} and said it would {verb} within {small} years.
Rain fell in {P}, {region}, and in much of the {compass}, and the {noun} rose to {small}.{small} metres.
Half of the {noun} goes to {C} and the rest to {P}, {P} and {P}, according to the {noun} of {capital}.
""".strip().splitlines()

PLAIN = """
They {verb} the {noun} for {small} hours, then {verb} it, and no {noun} or {noun} was found.
"There is no {noun} that can {verb} this," {surname} said. "There was one in {year}, and it was {adj}."
The {noun}, which {person} had {verb} in {year}, was sold to a {demonym} {noun} for ${number} million.
It was the {small}th time this year that the {noun} failed, and {surname} asked the {noun} to {verb} it again.
{surname} did not {verb} who had told the {noun} to {verb}, or why it took {small} weeks to {verb} the {noun}.
He had been a {noun} for {small} years before that, and those who knew him then say that he was {adj} with every {noun}.
But the {noun} could not be {verb}, and by the end of {month} the {adj} {noun} had become a {noun} for all of them.
"I would {verb} it if they asked me," she said, "because the {noun} is {adj} and because nobody else will {verb} it."
According to a {noun} of {number} pages, the {adj} {noun} was known to the {noun} since at least {month} {year}.
The vote, {number} to {small}, came after {small} days in which one {noun} after another rose to {verb} the {noun}.
What the {noun} will cost, and who is to {verb} it, are things that the {adj} {noun} has so far left to the {noun}.
In a letter to the {noun}, {title} {surname} wrote that a {adj} {noun} was better than a {noun} that could not {verb}.
If the {noun} does {verb}, those who {verb} it first will have the most to {verb}, said {person}, who studies the {noun}.
She {verb} with the {noun}, he {verb} without it, and between them they {verb} more than {number} of each {noun}.
A {noun} is not a {noun}, as {surname} likes to say, and an {adj} {noun} is worse than none at all.
""".strip().splitlines()

TITLES = "President|Mayor|Gen.|Minister|Judge|Governor|Sheriff|Professor|Inspector|Senator".split("|")
DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday".split("|")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December".split("|")
COMPASS = "north|south|east|west|northwest|southeast".split("|")


def rows(path):
    data = subprocess.run(["zstd", "-dcq", path], stdout=subprocess.PIPE, check=True).stdout.decode() \
        if path.suffix == ".zst" else path.read_text(encoding="utf-8")
    return csv.DictReader(data.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)


class Choice:
    """Draws from a list of which the first are the most frequent: the n-th has the weight 1/n."""

    def __init__(self, values):
        self.values = list(values)
        self.weights = list(itertools.accumulate(1 / n for n in range(1, len(self.values) + 1)))

    def draw(self, rng):
        return rng.choices(self.values, cum_weights=self.weights)[0]


class Words:
    """What the slots are filled with."""

    def __init__(self, rng):
        self.countries = {row["country"]: row["name"] for row in rows(root / "gazetteer/countries.tsv")}
        ids = {row["id"]: row["country"] for row in rows(root / "gazetteer/countries.tsv")}
        capitals = {row["capital"]: row["country"] for row in rows(root / "gazetteer/countries.tsv")}
        self.capital, towns = {}, {}
        for row in rows(root / "gazetteer/places.tsv.zst"):
            if row["id"] in capitals:
                self.capital[capitals[row["id"]]] = row["name"]
            towns.setdefault(row["country"], []).append((-int(row["population"] or 0), row["name"]))
        self.towns = {code: Choice(name for _, name in sorted(found)) for code, found in towns.items()}
        self.regions = {}
        for row in rows(root / "gazetteer/admin1.tsv"):
            self.regions.setdefault(row["country"], []).append(row["name"])
        self.demonyms = {}
        for row in rows(root / "gazetteer/demonyms.tsv"):
            self.demonyms.setdefault(ids.get(row["id"]), row["name"])
        self.codes = Choice(sorted((c for c in self.towns if c in self.capital and c in self.demonyms),
                                   key=lambda code: -len(self.towns[code].values)))
        self.read_lexicon(rng)

    def read_lexicon(self, rng):
        common, given, surnames = [], [], []
        for line in (root / "assets/lexicon/words.txt").read_text(encoding="utf-8").splitlines():
            word, use = line.split(" ")[:2]
            if use[0] != "0" and word.islower() and word.isalpha() and len(word) > 2:
                common.append((use[0], word))
            if use[1] >= "3":
                given.append((-int(use[1]), word.capitalize()))
            if use[2] >= "3":
                surnames.append((-int(use[2]), word.capitalize()))
        for found in (common, given, surnames):
            rng.shuffle(found)
            found.sort(key=lambda entry: entry[0])
        self.common = Choice(word for _, word in common)
        self.given = Choice(word for _, word in given)
        self.surnames = Choice(word for _, word in surnames)


class Article:
    """One article: it plays in one country, looks to a second, and names a few people again and again."""

    def __init__(self, words, rng):
        self.words, self.rng = words, rng
        self.home, self.other = words.codes.draw(rng), words.codes.draw(rng)
        self.places = [self.town() for _ in range(rng.randint(4, 12))]
        self.people = [words.given.draw(rng) + " " + words.surnames.draw(rng) for _ in range(4)]

    def town(self):
        code = self.home if self.rng.random() < 0.8 else self.other
        return self.words.towns[code].draw(self.rng)

    def fill(self, slot):
        rng, words = self.rng, self.words
        if slot == "P":
            return rng.choice(self.places)
        if slot in ("noun", "verb", "adj"):
            return words.common.draw(rng)
        if slot in ("person", "surname"):
            name = rng.choice(self.people)
            return name if slot == "person" else name.split(" ")[1]
        if slot == "region":
            return rng.choice(words.regions.get(self.home, ["the interior"]))
        return {"C": words.countries[self.other], "capital": words.capital[self.home],
                "demonym": words.demonyms[self.home], "number": str(rng.randint(12, 480)),
                "small": str(rng.randint(2, 9)), "year": str(rng.randint(1950, 2019)),
                "day": rng.choice(DAYS), "month": rng.choice(MONTHS), "compass": rng.choice(COMPASS),
                "title": rng.choice(TITLES)}[slot]

    def sentence(self):
        pieces = self.rng.choice(PLACED_PARTS if self.rng.random() < 0.35 else PLAIN_PARTS)
        return "".join(self.fill(piece) if slot else piece for slot, piece in pieces)

    def paragraphs(self):
        rng = self.rng
        yield f"{rng.choice(self.places).upper()}, {rng.choice(MONTHS)} {rng.randint(1, 28)} (Wire) - " + self.sentence()
        for _ in range(rng.randint(5, 24)):
            yield " ".join(self.sentence() for _ in range(rng.randint(1, 4)))


def parts(sentence):
    """[(is_slot, text), ...]"""
    pieces = []
    for piece in sentence.replace("}", "{").split("{"):
        pieces.append((len(pieces) % 2 == 1, piece))
    return pieces


PLACED_PARTS = [parts(sentence) for sentence in PLACED]
PLAIN_PARTS = [parts(sentence) for sentence in PLAIN]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bytes", type=int)
    parser.add_argument("--ndjson", action="store_true")
    parser.add_argument("--seed", type=int, default=20200108)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    words = Words(rng)
    left, number = options.bytes, 0
    while left > 0:
        number += 1
        text = "\n\n".join(Article(words, rng).paragraphs()) + "\n"
        if options.ndjson:
            text = json.dumps({"id": str(number), "published": "2020-01-08", "text": text}, ensure_ascii=False) + "\n"
        else:
            text += "\n"
        data = text.encode()
        if not options.ndjson:
            data = data[:left].decode(errors="ignore").encode()
        sys.stdout.buffer.write(data)
        left -= max(len(data), 1)


if __name__ == "__main__":
    main()
