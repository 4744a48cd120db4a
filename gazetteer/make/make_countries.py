"""Makes countries.tsv, country_names.tsv and demonyms.tsv.

Ids, areas and populations are GeoNames' countryInfo (2015), names are CLDR's and libgeonames'. The reference points
of country_points.tsv are those of the CIA World Factbook's field "Geographic coordinates" (public domain), entered by
hand and checked to lie in or near the country; a country without one gets its polygon's middle when compiled.
"""

import collections
import re
import sys

import tables

# Countries that changed their name since 2015, or that the list names unlike the press does.
RENAMED = {"MK": "North Macedonia", "SZ": "Eswatini", "PS": "Palestine", "CI": "Ivory Coast", "LS": "Lesotho",
           "TL": "Timor-Leste", "CV": "Cape Verde", "VA": "Vatican City"}
# Entries of the nationality list that are wrong, or belong to another country as well.
WRONG_DEMONYMS = {"WF", "CG", "CD", "DM", "DO", "GF", "PF", "TF"}
# Languages whose names every country gets: those that the press of the gazetteer's main regions is written in, and
# every language with a script of its own. In Latin letters a name beyond these may well be somebody's village.
LANGUAGES = ["ar", "fa", "ckb", "ku", "ru", "uk", "he", "zh", "tr",
             "am", "be", "bg", "bn", "dz", "el", "gu", "hi", "hy", "ja", "ka", "kk", "km", "kn", "ko", "ky", "lo", "mk", "ml",
             "mn", "mr", "my", "ne", "or", "pa", "ps", "sd", "si", "sr", "ta", "te", "tg", "th", "ti", "ug", "ur", "yue",
             "zh-Hant"]
LATIN = {"ku", "tr"}
CODE = re.compile(r"[A-Z]{2,4}")
# Names of a country in one of its languages that are English words: Iceland in German and Icelandic.
WORDS = {"Island", "Ísland"}
# CLDR's folder for a language that GeoNames' list of languages writes otherwise.
CLDR_FOLDER = {"nb": "no", "tl": "fil", "iw": "he", "in": "id", "zh-TW": "zh-Hant", "zh-HK": "zh-Hant", "cnr": "sr-Latn-ME"}


def country_info(work):
    columns = ("iso iso3 number fips name capital area_km2 population continent tld currency currency_name phone "
               "postal postal_pattern languages").split()
    path = tables.package(work, "deb/libtimezonemap-data") / "usr/share/libtimezonemap/ui/countryInfo.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if not line.startswith("#") and len(cells) > 16:
            yield dict(zip(columns, cells), id=f"gn:{cells[16]}")


def territories(work, language):
    """CLDR's names by (ISO code, variant): variants are "", "alt-short" and "alt-variant"; none for a language it lacks."""
    path = tables.package(work, "npm/cldr-localenames-full-48.2.0") / "main" / language / "territories.json"
    if not path.exists():
        return
    names = tables.read_json(path)["main"][language]["localeDisplayNames"]["territories"]
    for key, name in names.items():
        code, _, variant = key.partition("-")
        if len(code) == 2:
            yield code, variant, tables.clean(name)


def time_zones(places):
    """The time zone of each country that has only one."""
    zones = collections.defaultdict(set)
    for place in places:
        if place["time_zone"]:
            zones[place["country"]].add(place["time_zone"])
    return {country: next(iter(found)) for country, found in zones.items() if len(found) == 1}


def capitals(places):
    return {p["country"]: p["id"] for p in places if p["feature_code"] == "P.PPLC"}


def write_countries(info, places):
    points = {row["iso"]: row for row in tables.read_table("country_points.tsv")}
    zones, seats = time_zones(places), capitals(places)
    rows = []
    for country in sorted(info, key=lambda row: row["iso"]):
        iso = country["iso"]
        point = points.get(iso, {"lat_deg": "", "lon_deg": "", "source": "middle of the polygon"})
        rows.append([country["id"], RENAMED.get(iso, country["name"]), "A.PCLI", point["lat_deg"], point["lon_deg"],
                     point["source"], iso, country["iso3"], seats.get(iso, ""), country["population"],
                     country["area_km2"], zones.get(iso, "")])
    tables.write_table("countries.tsv", ["id", "name", "feature_code", "lat_deg", "lon_deg", "point_source", "country",
                                         "iso3", "capital", "population", "area_km2", "time_zone"], rows)


def own_languages(country):
    """CLDR folders for the languages of a country, which the list writes "de-AT,hr,hu,sl"."""
    for tag in country["languages"].split(","):
        language = CLDR_FOLDER.get(tag) or tag.split("-")[0]
        yield CLDR_FOLDER.get(language, language)


def own_names(work, info):
    """What each country calls itself in its languages."""
    read = {}
    for country in info:
        for language in filter(None, own_languages(country)):
            if language not in read:
                read[language] = list(territories(work, language))
            for code, variant, name in read[language]:
                if code == country["iso"]:
                    yield code, name, language, "weak" if name in WORDS else "alternate"


def country_names(work, info):
    """(ISO code, name, language, kind), most telling first."""
    for code, name in tables.translated_names(work, "en").items():
        if len(code) == 2:
            yield code, name, "en", "alternate"
    for country in info:
        yield country["iso"], country["name"], "en", "alternate"
        yield country["iso"], country["iso3"], "", "code"
        yield country["iso"], country["iso"], "", "code"
    yield from own_names(work, info)
    for code, variant, name in territories(work, "en"):
        yield code, name, "en", "abbreviation" if variant == "alt-short" and name.isupper() else "alternate"
    for language in LANGUAGES:
        # In Latin letters a foreign name may be another place's own: Tunisia is "Tunis" in Kurdish.
        kind = "weak" if language in LATIN else "alternate"
        for code, name in tables.translated_names(work, language).items():
            if len(code) == 2:
                yield code, name, language, "code" if CODE.fullmatch(name) else kind
        for code, variant, name in territories(work, language):
            yield code, name, language, "code" if CODE.fullmatch(name) else kind


def write_country_names(work, info):
    ids = {country["iso"]: country["id"] for country in info}
    seen = {(country["iso"], RENAMED.get(country["iso"])) for country in info}
    rows = []
    for code, name, language, kind in country_names(work, info):
        if code in ids and (code, name) not in seen:
            seen.add((code, name))
            rows.append([ids[code], name, language, kind])
    tables.write_table("country_names.tsv.zst", ["id", "name", "language", "kind"], sorted(rows))


def plural(demonym):
    """ "Iraqis" for "Iraqi"; "" where English has none or it is irregular."""
    return demonym + "s" if demonym.endswith(("an", "i")) else ""


def is_demonym(code, text, territory_name):
    """The list has the territory's own name, or a remark, where there is no nationality."""
    return code not in WRONG_DEMONYMS and text != territory_name and not any(c in text for c in "(,.") and \
        not any(word in text for word in (" Islands", "Island ", "Saint P", "Saint V", "Saint B"))


def write_demonyms(work, info):
    english = tables.read_json(tables.package(work, "npm/i18n-nationality-1.4.0") / "langs/en.json")["nationalities"]
    ids = {country["iso"]: country["id"] for country in info}
    names = {code: name for code, variant, name in territories(work, "en") if not variant}
    rows = set()
    for code, text in english.items():
        if code in ids and is_demonym(code, text, names.get(code)):
            rows |= {(ids[code], form) for form in (tables.clean(text), plural(text)) if form}
    tables.write_table("demonyms.tsv", ["id", "name", "language", "kind"],
                       [[place, name, "en", "demonym"] for place, name in sorted(rows)])


def main(work):
    info = [country for country in country_info(work) if country["iso"] not in ("AN", "CS")]
    places = tables.read_table("places.tsv.zst")
    write_countries(info, places)
    write_country_names(work, info)
    write_demonyms(work, info)


if __name__ == "__main__":
    main(sys.argv[1])
