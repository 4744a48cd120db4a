"""Makes city_names.tsv.zst: the cities that stand for time zones, in the languages that make_countries.py names.

Unicode CLDR translates one city for each time zone ("Asia/Baghdad"): some four hundred, most of them capitals. A zone's
city is the most populous place of that zone that has the city's English name.
"""

import collections
import sys

import tables
from make_countries import LANGUAGES, country_info, own_languages

# CLDR keeps zones under the names they had first.
NEW_ZONE = {"Asia/Katmandu": "Asia/Kathmandu", "Asia/Calcutta": "Asia/Kolkata", "Asia/Rangoon": "Asia/Yangon",
            "Asia/Saigon": "Asia/Ho_Chi_Minh", "Africa/Asmera": "Africa/Asmara", "Atlantic/Faeroe": "Atlantic/Faroe"}


def cities(work, language):
    """(zone, name of its city); nothing for a language that CLDR lacks."""
    path = tables.package(work, "npm/cldr-dates-full-48.2.0") / "main" / language / "timeZoneNames.json"
    if not path.exists():
        return

    def walk(prefix, node):
        if "exemplarCity" in node:
            yield prefix, tables.clean(node["exemplarCity"])
        for key, child in node.items():
            if isinstance(child, dict) and key not in ("long", "short"):
                yield from walk(f"{prefix}/{key}" if prefix else key, child)

    zones = tables.read_json(path)["main"][language]["dates"]["timeZoneNames"].get("zone", {})
    yield from walk("", zones)


def places_by_name():
    """(zone, folded name) to the most populous place of that name."""
    places = {row["id"]: row for row in tables.read_table("places.tsv.zst") if int(row["population"]) > 0}
    found = {}
    names = [(row["id"], name) for row in places.values() for name in (row["name"], row["ascii_name"])]
    names += [(row["id"], row["name"]) for row in tables.read_table("names.tsv.zst") if row["id"] in places]
    for place_id, name in names:
        place = places[place_id]
        key = place["time_zone"], tables.fold(name)
        if name and (key not in found or int(found[key]["population"]) < int(place["population"])):
            found[key] = place
    return found


def zone_cities(work):
    """The place of each zone's city."""
    by_name = places_by_name()
    english = dict(cities(work, "en"))
    everywhere = {zone for language in ("en", "ru", "ar") for zone, _ in cities(work, language)}
    for zone in sorted(everywhere):
        name = english.get(zone, zone.rsplit("/", 1)[-1].replace("_", " "))
        place = by_name.get((NEW_ZONE.get(zone, zone), tables.fold(name)))
        if place:
            yield zone, place


def main(work):
    own = collections.defaultdict(set)
    for country in country_info(work):
        own[country["iso"]] = set(own_languages(country))
    zones = dict(zone_cities(work))
    latin = {"ku", "tr"}
    rows = set()
    for language in sorted(set(LANGUAGES).union(*own.values()) - {""}):
        for zone, name in cities(work, language):
            place = zones.get(zone)
            wanted = place and (language in own[place["country"]] or language in set(LANGUAGES) - latin)
            if wanted and name not in (place["name"], place["ascii_name"]):
                rows.add((place["id"], name, language, "alternate"))
    print(f"{len(zones)} cities")
    tables.write_table("city_names.tsv.zst", ["id", "name", "language", "kind"], sorted(rows))


if __name__ == "__main__":
    main(sys.argv[1])
