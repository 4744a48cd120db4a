#!/usr/bin/env python3
"""Scores the claims that Dateline finds against sentences annotated by hand.

    score_claims.py --program dateline --claims claims.jsonl --negatives negatives.jsonl [negatives.jsonl ...]
                    [--articles corpus.jsonl ...] [--misses]

The annotated files are not part of the project; give their paths. Each line of claims.jsonl is an object with
"sentence", "doc_id" and "relation": {"distance", "unit", "direction"}, "subject", "object" and "holds" (with "object2", of a route, the length
is between "object" and "object2"); each line of
a negatives file has "sentence" and "measure" or "phrase". With --articles, sentences are read within their documents
({"doc_id", "text"} a line), as the program would meet them; without, each sentence is an article of its own.

Printed: how many of the claims with a number were found with the right amount, unit and direction; how many of those
whose ends are named have them; which verdicts go against the annotation; how many negatives were taken for claims.
"""
import argparse
import json
import math
import subprocess
import sys
import tempfile

SAME_PLACE_KM = 5  # gazetteers place a town's point that far apart at most
UNITS = {"km": "km", "mile": "mi", "mi": "mi", "foot": "ft", "feet": "ft", "metre": "m", "meter": "m", "yard": "yd"}
WINDS = {"north": "N", "south": "S", "east": "E", "west": "W", "northeast": "NE", "northwest": "NW",
         "southeast": "SE", "southwest": "SW", "south-southeast": "SSE"}


def lines_of(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def judged(program, records):
    """The claims of {"id", "text"} records, by id."""
    with tempfile.NamedTemporaryFile("w", suffix=".ndjson", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(record) + "\n")
        file.flush()
        run = subprocess.run([program, "check", "--json", "--quiet", file.name], capture_output=True, text=True)
        if run.returncode not in (0, 1):
            sys.exit(f"{program} check failed: {run.stderr}")
    found = {record["id"]: [] for record in records}
    for claim in json.loads(run.stdout)["claims"]:
        found[claim["article_id"]].append(claim)
    return found


def overlaps(claim, begin, end):
    low, high = claim["claim"]["span"]
    return low < end and begin < high


def without_article(words):
    words = words.lower()
    for article in ("the ", "a ", "an "):
        words = words.removeprefix(article)
    return words


def annotated_ends(line):
    """The two ends that the length is between: of a route, those that it leads from and to."""
    if line.get("object2"):
        return line["object"], line["object2"]
    return line.get("subject") or "", line.get("object") or ""


def names_match(gold, quote):
    """Whether a quote names what the annotation names: one holds the other, without regard to case."""
    gold = without_article(gold.lstrip("^"))
    quote = without_article(quote)
    return bool(quote) and (gold in quote or quote in gold)


def end_matches(claim, end, words, point):
    """Whether an end has the annotated words, or names the annotated place ("Carthage" for "this small town")."""
    if names_match(words, claim["claim"][end]["quote"]):
        return True
    places = claim.get(end + "_places", {}).get("candidates")
    if not places or not point:
        return False
    north_km = 111 * (places[0]["lat_deg"] - point[0])
    east_km = 111 * (places[0]["lon_deg"] - point[1]) * math.cos(math.radians(point[0]))
    return math.hypot(north_km, east_km) < SAME_PLACE_KM


class Located:
    """An annotated line with the claims found where it stands."""

    def __init__(self, line, found, begin, end):
        self.line = line
        self.claims = [claim for claim in found if overlaps(claim, begin, end)]

    def best(self):
        """The found claim with the annotated amount, unit and direction, or none."""
        relation = self.line["relation"]
        for claim in self.claims:
            length = claim["claim"].get("length")
            if not length or abs(length["low"] - relation["distance"]) > 0.01 * max(1, relation["distance"]):
                continue
            if length["unit"] != UNITS.get(relation["unit"]):
                continue
            if claim["claim"].get("direction") != WINDS.get(relation["direction"]):
                continue
            return claim
        return None


def locate(args, lines, key):
    """Runs the program on sentences or whole documents, and pairs each line with what was found there."""
    texts = {}
    for path in args.articles:
        for document in lines_of(path):
            texts[document["doc_id"]] = document["text"]
    if not texts:
        found = judged(args.program, [{"id": line["id"], "text": line["sentence"]} for line in lines])
        return [Located(line, found[line["id"]], *phrase_in(line["sentence"], line[key])) for line in lines]
    wanted = {line["doc_id"] for line in lines}
    found = judged(args.program, [{"id": doc, "text": texts[doc]} for doc in sorted(wanted)])
    return [Located(line, found[line["doc_id"]], line["start"], line["end"]) for line in lines]


def phrase_in(sentence, phrase):
    begin = sentence.find(phrase)
    return (begin, begin + len(phrase)) if begin >= 0 else (0, len(sentence))


def score_claims(args):
    lines = lines_of(args.claims)
    numbered = [place for place in locate(args, lines, "claim") if place.line["relation"]["distance"] is not None]
    lengths = [place for place in numbered if UNITS.get(place.line["relation"]["unit"])]
    found = with_ends = ends_named = 0
    against = []
    for place in lengths:
        claim = place.best()
        named = place.line.get("subject") and place.line.get("object")
        ends_named += bool(named)
        if claim is None:
            if args.misses:
                print(f"  missed {place.line['id']}: {place.line['claim']!r}")
            continue
        found += 1
        subject, target = annotated_ends(place.line)
        route = bool(place.line.get("object2"))
        ends = end_matches(claim, "subject", subject, None if route else place.line.get("subject_latlon")) and end_matches(
            claim, "object", target, None if route else place.line.get("object_latlon"))
        with_ends += bool(named and ends)
        if args.misses and named and not ends:
            print(f"  ends of {place.line['id']}: {place.line['subject']!r} of {place.line['object']!r}, read "
                  f"{claim['claim']['subject']['quote']!r} of {claim['claim']['object']['quote']!r}")
        holds = place.line.get("holds")
        wrong = (holds is True and claim["verdict"] == "contradicted") or (
            holds is False and claim["verdict"] == "supported")
        if wrong:
            against.append(f"{place.line['id']} {claim['verdict']}: {claim['claim']['judgement']['sentence']}")
    print(f"claims with a length: {found} of {len(lengths)} found with amount, unit and direction; "
          f"both ends right for {with_ends} of the {ends_named} that have two")
    print(f"other amounts (blocks, hours): {len(numbered) - len(lengths)}, not lengths")
    print(f"verdicts against the annotation: {len(against)}")
    for line in against:
        print("  " + line)


def score_negatives(args, path):
    lines = lines_of(path)
    key = "measure" if "measure" in lines[0] else "phrase"
    taken = []
    for place in locate(args, lines, key):
        for claim in place.claims:
            if claim["claim"]["kind"] == "distance":
                taken.append(f"{place.line['id']} {place.line[key]!r} in {claim['claim']['quote']!r}")
                break
    print(f"{path}: {len(taken)} of {len(lines)} taken for claims of distance or direction")
    for line in taken:
        print("  " + line)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default="dateline", help="the dateline executable")
    parser.add_argument("--claims", required=True, help="annotated claims, one JSON object a line")
    parser.add_argument("--negatives", nargs="*", default=[], help="measures that are no claims")
    parser.add_argument("--articles", nargs="*", default=[], help="the documents that the sentences are from")
    parser.add_argument("--misses", action="store_true", help="list what was missed")
    args = parser.parse_args()
    score_claims(args)
    for path in args.negatives:
        score_negatives(args, path)


if __name__ == "__main__":
    main()
