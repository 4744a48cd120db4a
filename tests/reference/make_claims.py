#!/usr/bin/env python3
"""Fills in what geodesy and the verdict model say of the sentences in claims.csv.

    make_claims.py [--places places.tsv] < rows.csv > claims.csv

The sentences, their parse and most verdicts are written by hand. The column km is GeodSolve's (GeographicLib, on the
PATH) between the GeoNames points of the two places in claim_places.csv; it is written anew. A verdict "?" is replaced by
that of the published model for two points: nothing here comes from the program under test. A verdict that the model for
points contradicts is remarked on stderr: extents, polygons or a denial must then explain it.

With --places, the table of GeoNames places (gazetteer/places.tsv.zst, unpacked), claim_places.csv gets the most populous place of
each name that it lacks; a name meant otherwise (Valencia in Spain) is put there by hand first.
"""
import csv
import math
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
KM = {"km": 1, "mi": 1.609344, "nmi": 1.852, "m": .001, "ft": .0003048, "yd": .0009144}
WINDS = "N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW".split()


def point_name(words):
    """The known place that a phrase ends in: "the Syrian capital Damascus" is Damascus."""
    for start in range(len(words.split())):
        name = " ".join(words.split()[start:])
        if name in PLACES:
            return name
    return None


def line_between(a, b):
    """Kilometres and bearing from a to b."""
    (lat1, lon1), (lat2, lon2) = PLACES[a], PLACES[b]
    run = subprocess.run(["GeodSolve", "-i"], input=f"{lat1} {lon1} {lat2} {lon2}\n", capture_output=True, text=True,
                         check=True)
    azimuth, _, metres = map(float, run.stdout.split())
    return metres / 1000, azimuth % 360


def is_round(n):
    return n % (5 if n < 100 else 10) == 0


def allowed(low, high, hedge):
    """The interval that the wording allows, in the claimed unit."""
    digits = f"{low:.10g}"
    places = len(digits.split(".")[1]) if "." in digits else 0
    zeros = len(digits) - len(digits.rstrip("0")) if not places else 0
    half_grain = 10.0 ** (zeros - places) / 2
    bare = .15 * low if is_round(low) else max(1, .01 * low)
    table = {"nearly": (.85 * low, low), "just-over": (low, 1.15 * low), "more-than": (low, math.inf),
             "less-than": (0, low), "within": (0, low), "up-to": (0, low), "dozens": (low, math.inf),
             "scores": (low, math.inf), "hundreds": (low, math.inf),
             "exactly": (low - min(half_grain, bare), low + min(half_grain, bare)),
             "between": (low - min(half_grain, bare), high + min(half_grain, bare))}
    if hedge in table:
        return table[hedge]
    reach = .05 * low if hedge == "about" and not is_round(low) else bare
    return low - reach, low + reach


def length_verdict(low, high, hedge, measured):
    floor, ceiling = allowed(low, high, hedge)
    if floor <= measured <= ceiling:
        return "supported"
    if hedge == "up-to":
        return "off"
    two_sided = hedge in ("bare", "about", "exactly", "nearly", "just-over", "between", "half-of")
    by_road = two_sided and high / measured >= 1.15 and low / measured <= 1.45
    loose = two_sided and low - 2 * (low - floor) <= measured <= high + 2 * (ceiling - high)
    return "off" if by_road or loose else "contradicted"


def direction_verdict(wind, bearing):
    half_width = 45 if len(wind) == 1 else 22.5 if len(wind) == 2 else 11.25
    error = abs((bearing - 22.5 * WINDS.index(wind) + 180) % 360 - 180)
    return "supported" if error <= half_width else "off" if error <= 1.5 * half_width else "contradicted"


def midway_verdict(row, near, far, line):
    claimed = float(row["low"] or .5)
    share, detour = abs(near / (near + far) - claimed) / claimed, (near + far) / line
    if share > .3 or detour > 1.45:
        return "contradicted"
    return "off" if share > .15 or detour > 1.15 else "supported"


def by_model(row, subject, object_):
    """Kilometres and the verdict for two points."""
    km, bearing = line_between(object_, subject)
    if row["kind"] == "midway":
        behind = re.search(f"{object_} (?:and|to) (.*)", row["sentence"]).group(1)
        other = max((name for name in PLACES if behind.startswith(name)), key=len)
        return km, midway_verdict(row, km, line_between(other, subject)[0], line_between(object_, other)[0])
    verdicts = []
    if row["low"] and row["unit"]:
        unit = KM[row["unit"]]
        verdicts.append(length_verdict(float(row["low"]), float(row["high"]), row["hedge"], km / unit))
    if row["direction"] in WINDS:
        verdicts.append(direction_verdict(row["direction"], bearing))
    gravity = ["supported", "off", "contradicted"]
    return km, max(verdicts, key=gravity.index) if verdicts else None


def fill(row):
    subject, object_ = point_name(row["subject"]), point_name(row["object"])
    if row["kind"] not in ("distance", "midway", "nearness") or "border" in row["object"] or not (subject and object_):
        return
    km, verdict = by_model(row, subject, object_)
    row["km"] = f"{km:.0f}"
    if row["verdict"] == "?":
        row["verdict"] = verdict
    elif verdict and row["verdict"] != verdict:
        print(f"{row['sentence']}: {row['verdict']}, by points {verdict} ({km:.0f} km)", file=sys.stderr)


def make_places(path, rows):
    """The most populous place of each name that the rows need."""
    csv.field_size_limit(sys.maxsize)
    needed = {word for row in rows for text in (row["subject"], row["object"], row["sentence"])
              for start in range(len(text.split()))
              for end in range(start + 1, start + 4) for word in [" ".join(text.split()[start:end]).strip(".,()–;:\"")]}
    best = {name: (math.inf, place) for name, place in known_places().items()}
    with open(path, encoding="utf-8") as file:
        for place in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            people = int(place["population"] or 0)
            if place["name"] in needed and people > 15000 and people > best.get(place["name"], (0,))[0]:
                row = {"name": place["name"], "lat": place["lat_deg"], "lon": place["lon_deg"], "geonameid": place["id"]}
                best[place["name"]] = (people, row)
    with open(HERE / "claim_places.csv", "w", encoding="utf-8") as file:
        print("name,lat,lon,geonameid", file=file)
        for name, (_, place) in sorted(best.items()):
            print(f"{name},{place['lat']},{place['lon']},{place['geonameid']}", file=file)


def known_places():
    with open(HERE / "claim_places.csv", encoding="utf-8") as file:
        return {row["name"]: row for row in csv.DictReader(file)}


def main():
    global PLACES
    reader = csv.DictReader(sys.stdin)
    rows = list(reader)
    if len(sys.argv) == 3 and sys.argv[1] == "--places":
        make_places(sys.argv[2], rows)
    PLACES = {name: (row["lat"], row["lon"]) for name, row in known_places().items()}
    writer = csv.DictWriter(sys.stdout, reader.fieldnames, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        row["km"] = ""
        fill(row)
        writer.writerow(row)


if __name__ == "__main__":
    main()
