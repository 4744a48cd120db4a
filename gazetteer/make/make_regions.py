"""Makes seas.tsv, sea_areas.topojson.gz and region_areas.topojson.gz, the polygons of seas.tsv and regions.tsv.

Regions are as vague as their definition, so their outlines are simplified to 2 km; the seas' (IHO Sea Areas v3) to 1 km.
Run after make_admin.py, whose coded units it joins.
"""

import gzip
import json
import pathlib
import re
import sys

import tables
from make_admin import mapshaper

KIND_OF_WORD = [("ocean", "ocean"), ("gulf", "gulf"), ("bay of", "gulf"), ("bay", "gulf"), ("bight", "gulf"),
                ("strait", "strait"), ("channel", "strait"), ("kattegat", "strait"), ("skagerrak", "strait")]
RENAMED = {"Rio de La Plata": "Río de la Plata", "Irish Sea and St. George's Channel": "Irish Sea",
           "Mediterranean Sea - Eastern Basin": "Eastern Mediterranean",
           "Mediterranean Sea - Western Basin": "Western Mediterranean", "Eastern China Sea": "East China Sea",
           "Balearic (Iberian Sea)": "Balearic Sea", "Molukka Sea": "Molucca Sea", "Barentsz Sea": "Barents Sea",
           "Andaman or Burma Sea": "Andaman Sea", "Japan Sea": "Sea of Japan", "Malacca Strait": "Strait of Malacca",
           "The Northwestern Passages": "Northwest Passage", "Seto Naikai or Inland Sea": "Seto Inland Sea"}
# Wholes of which the IHO has parts only.
JOINED = {"Mediterranean Sea": ["Mediterranean Sea - Eastern Basin", "Mediterranean Sea - Western Basin", "Alboran Sea",
                                "Balearic (Iberian Sea)", "Ligurian Sea", "Tyrrhenian Sea", "Ionian Sea", "Adriatic Sea",
                                "Aegean Sea"],
          "Atlantic Ocean": ["North Atlantic Ocean", "South Atlantic Ocean"],
          "Pacific Ocean": ["North Pacific Ocean", "South Pacific Ocean"]}
ALIASES = {"Persian Gulf": "Arabian Gulf; the Gulf; the Persian Gulf; الخليج العربي; الخليج الفارسي; خلیج فارس; Персидский залив",
           "Sea of Japan": "East Sea", "Mediterranean Sea": "Mediterranean; the Mediterranean; البحر المتوسط",
           "Red Sea": "البحر الأحمر; ים סוף; Красное море", "Black Sea": "Чорне море; Чёрное море; Karadeniz; Euxine Sea",
           "Sea of Azov": "Azov Sea; Азовське море; Азовское море", "Gulf of Oman": "Sea of Oman; خليج عمان; دریای عمان",
           "Gulf of Aden": "خليج عدن", "Gulf of Aqaba": "Gulf of Eilat", "Atlantic Ocean": "Atlantic; the Atlantic",
           "Pacific Ocean": "Pacific; the Pacific", "Baltic Sea": "the Baltic", "English Channel": "the Channel",
           "Gulf of Mexico": "Gulf of America", "South China Sea": "West Philippine Sea; East Sea of Vietnam",
           "Aegean Sea": "Aegean; the Aegean", "Adriatic Sea": "Adriatic; the Adriatic", "Arabian Sea": "بحر العرب; دریای عرب",
           "Strait of Malacca": "Malacca Straits; Straits of Malacca", "Southern Ocean": "Antarctic Ocean",
           "Caribbean Sea": "the Caribbean Sea", "Strait of Gibraltar": "Straits of Gibraltar"}

# The same in GeoNames.
OTHER_IDS = {"iho:atlantic-ocean": "gn:3373405", "iho:pacific-ocean": "gn:2363254", "iho:indian-ocean": "gn:1545739",
             "iho:arctic-ocean": "gn:2960860"}


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", tables.unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()).strip("-")


def kind_of(name):
    return next((kind for word, kind in KIND_OF_WORD if word in name.lower()), "sea")


def seas(work):
    """(id, name, kind, aliases, IHO names)"""
    path = tables.package(work, "npm/oceans-seas.geojson-0.5.0") / "oceans-seas.geo.json"
    names = [feature["properties"]["NAME"] for feature in tables.read_json(path)["features"]]
    found = [(RENAMED.get(name, name), [name]) for name in names] + list(JOINED.items())
    for name, parts in sorted(found):
        aliases = [part for part in parts if len(parts) == 1 and part != name] + ALIASES.get(name, "").split("; ")
        yield f"iho:{slug(name)}", name, kind_of(name), "; ".join(filter(None, aliases)), parts


def region_steps(folder, source, members_by_id, test):
    """mapshaper's steps that make a layer of one joined area for each id, and the layers' names."""
    steps, layers = ["-i", source, "name=source"], []
    for n, (place, members) in enumerate(members_by_id.items()):
        layer = f"layer{n}"
        wanted = json.dumps(members, ensure_ascii=False)
        steps += ["-filter", test.format(wanted=wanted), "+", f"name={layer}", "target=source",
                  "-dissolve", f"target={layer}", "-each", f"id = {json.dumps(place)}", f"target={layer}"]
        layers.append(layer)
    return steps, layers


def joined_areas(work, name, source, members_by_id, test, interval_m):
    """Writes derived/<name>.json with one feature for each id."""
    folder = pathlib.Path(work) / "derived"
    steps, layers = region_steps(folder, source, members_by_id, test)
    output = folder / f"{name}.json"
    mapshaper(work, *steps, "-merge-layers", f"target={','.join(layers)}", f"name={name}", "force",
              "-simplify", f"interval={interval_m}", f"target={name}", "keep-shapes",
              "-filter-islands", f"min-area={(2 * interval_m / 1000) ** 2}km2", f"target={name}",
              "-o", output, "format=geojson", f"target={name}", "force")
    return output


def write_areas(work, source, name):
    output = source.with_suffix(".topojson")
    mapshaper(work, "-i", source, "-o", output, "format=topojson", "quantization=100000", "force")
    target = tables.GAZETTEER / name
    target.write_bytes(gzip.compress(output.read_bytes(), 9, mtime=0))
    print(f"{name}: {target.stat().st_size} bytes")


def main(work):
    derived = pathlib.Path(work) / "derived"
    regions = {row["id"]: row["members"].split() for row in tables.read_table("regions.tsv") if row["members"]}
    land = joined_areas(work, "regions", derived / "coded.json", regions,
                        "{wanted}.includes(code) || {wanted}.includes(cc)", 2000)
    all_seas = list(seas(work))
    tables.write_table("seas.tsv", ["id", "name", "kind", "aliases", "other_ids"],
                       [[*row[:4], OTHER_IDS.get(row[0], "")] for row in all_seas])
    path = tables.package(work, "npm/oceans-seas.geojson-0.5.0") / "oceans-seas.geo.json"
    water = joined_areas(work, "seas", path, {row[0]: row[4] for row in all_seas}, "{wanted}.includes(NAME)", 1000)
    write_areas(work, land, "region_areas.topojson.gz")
    write_areas(work, water, "sea_areas.topojson.gz")


if __name__ == "__main__":
    main(sys.argv[1])
