"""Makes airports.tsv.zst and airport_names.tsv.zst from OurAirports.

Left out: balloon ports, and heliports, seaplane bases and closed fields that neither look military nor have a Wikipedia
article. OurAirports does not say what is military: a name or keyword that says so makes an air base.
"""

import csv
import re
import sys

import tables
from make_places import NearestZone

MILITARY = re.compile(
    r"\b(air ?base|air force|airforce|AFB|AFS|army|AAF|AHP|military|naval|navy|NAS|NALF|NOLF|NAF|MCAS|MCALF|marine corps|"
    r"RAF|RNAS|RAAF|JASDF|JMSDF|JGSDF|USAF|ANGB|air national guard|air reserve|joint base|forward operating base|FOB|"
    r"COB|LSA|base a[eé]r[ei]a|base a[eé]rienne|BAFO|fliegerhorst|heeresflug\w*|milit[aä]r\w*|militar|"
    r"PAF base|IAF|INS|air fleet|hava \w+ss[uü]|airmobile|logistics support area)\b|авиабаза|военн|قاعدة", re.IGNORECASE)
CAMP = re.compile(r"^(camp|fort|base|FOB|COP|LZ) ", re.IGNORECASE)
# Where a "camp" with a landing strip is a fishing, mining or safari camp.
CIVIL_CAMPS = {"US", "CA", "AU", "ZA", "NA", "BW", "KE", "TZ", "ZM", "ZW", "MZ", "PG", "GL", "RU", "UG", "BR", "CL", "GY",
               "VE", "NZ", "FJ", "AO", "CD", "GA", "MG", "PE", "CO", "AR", "BZ", "SR"}
# Bases that neither name nor keywords tell: Mezzeh, Qayyarah West, Chabelley, Bashur (Harir).
BASES_BY_HAND = {"OS67", "ORQW", "HDCH", "ORBR"}
MINOR_TYPES = {"heliport", "seaplane_base", "closed"}
FEATURE_CODES = {"heliport": "S.AIRH", "closed": "S.AIRQ", "small_airport": "S.AIRF"}
# A keyword without one of these may be the town that the field serves.
FIELD_WORD = re.compile(r"air|aero|base|field|camp|station|port|heli|strip|مطار|قاعدة|аэро|аеро|авиа", re.IGNORECASE)
BASE_SUFFIX = re.compile(r"[ ,(/-]+((military )?air ?base|AB|AFB|air force base|army air ?field|AAF|naval air station|"
                         r"military (airport|airfield))\)?$", re.IGNORECASE)


def ours(work):
    path = tables.package(work, "npm/cyanheads-ourairports-mcp-server-0.2.3") / "data/airports.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def is_military(row):
    """Keywords of a public airport tell of a base that shares, or had, its runways: that leaves it an airport."""
    if row["ident"] in BASES_BY_HAND:
        return True
    if row["scheduled_service"] == "yes" and "airport" in row["name"].lower():
        return False
    camp = CAMP.match(row["name"]) and row["iso_country"] not in CIVIL_CAMPS
    return bool(camp) or bool(MILITARY.search(f"{row['name']} {row['keywords']}"))


def is_kept(row):
    if row["type"] == "balloonport" or not row["latitude_deg"] or "duplicate" in row["name"].lower():
        return False
    return row["type"] not in MINOR_TYPES or is_military(row) or bool(row["wikipedia_link"])


def division_codes():
    """GeoNames division code by ISO 3166-2 code."""
    return {row["iso"]: row["admin1_code"] for row in tables.read_table("admin1.tsv") if row["iso"]}


def airport_rows(rows):
    codes = division_codes()
    places = tables.read_table("places.tsv.zst")
    for place in places:
        place["point"] = (float(place["lat_deg"]), float(place["lon_deg"]))
        place["timezone"] = place["time_zone"]
    zones = NearestZone([place for place in places if place["time_zone"]])
    for row in rows:
        point = (float(row["latitude_deg"]), float(row["longitude_deg"]))
        military = is_military(row)
        feature = "S.AIRB" if military else FEATURE_CODES.get(row["type"], "S.AIRP")
        yield [f"oa:{row['ident']}", tables.clean(row["name"]), "air-base" if military else "airport", feature,
               f"{point[0]:.5f}", f"{point[1]:.5f}", row["iso_country"], codes.get(row["iso_region"], ""),
               zones.find(row["iso_country"], point)]


def names_of(row):
    """(name, kind) pairs beyond the preferred name: keywords, codes, and an air base's name without the words for it."""
    for keyword in row["keywords"].split(","):
        keyword = tables.clean(keyword.strip(" .;"))
        if len(keyword) > 3 and not keyword.startswith("http"):
            yield keyword, "alternate" if FIELD_WORD.search(keyword) else "weak"
    for code in {row["icao_code"], row["gps_code"]}:
        if re.fullmatch(r"[A-Z]{4}", code or ""):
            yield code, "code"
    if re.fullmatch(r"[A-Z]{3}", row["iata_code"] or ""):
        yield row["iata_code"], "code"
    stem = BASE_SUFFIX.sub("", row["name"])
    if stem != row["name"] and len(stem) > 2:
        yield stem, "weak"


def name_rows(rows):
    for row in rows:
        seen = {row["name"]}
        for name, kind in sorted(set(names_of(row))):
            if name not in seen:
                seen.add(name)
                yield [f"oa:{row['ident']}", name, "", kind]


def main(work):
    rows = sorted(filter(is_kept, ours(work)), key=lambda row: row["ident"])
    tables.write_table("airports.tsv.zst", ["id", "name", "kind", "feature_code", "lat_deg", "lon_deg", "country",
                                            "admin1_code", "time_zone"], airport_rows(rows))
    tables.write_table("airport_names.tsv.zst", ["id", "name", "language", "kind"], name_rows(rows))


if __name__ == "__main__":
    main(sys.argv[1])
