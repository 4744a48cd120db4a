"""Makes river_areas.topojson.gz: the courses of curated.tsv's rivers, from Natural Earth's 10 m centre lines.

A river's area is a band of BAND_DEG to both sides of its line (2.2 km of latitude), because claims are measured to areas;
GeoNames-like points would put a river 1000 km away from its own mouth.
"""

import gzip
import json
import pathlib
import subprocess
import sys

import tables
from make_admin import mapshaper

BAND_DEG = 0.02
SIMPLIFIED_DEG = 0.005
# Lines of one name that lie farther from the curated point belong to a namesake.
FARTHEST_DEG = {"dl:nile": 22, "dl:mekong": 18, "dl:congo-river": 15, "dl:mississippi-river": 12, "dl:danube": 12,
                "dl:yangtze": 17, "dl:rio-grande": 12, "dl:volga": 14}
FARTHEST_USUALLY_DEG = 8
LINES = {"dl:euphrates": ["Euphrates", "Al Furat", "Firat"], "dl:tigris": ["Tigris", "Dicle"], "dl:nile": ["Nile"],
         "dl:danube": ["Danube", "Donau (Danube)"], "dl:dniester": ["Dniester"], "dl:dnipro-river": ["Dnipro (Dnieper)"], "dl:don-river": ["Don"], "dl:siverskyi-donets": ["Donets"],
         "dl:jordan-river": ["Jordan"], "dl:aras": ["Aras"], "dl:rhine": ["Rhine", "Rhein"],
         "dl:volga": ["Volga"], "dl:indus": ["Indus"], "dl:ganges": ["Ganges"], "dl:mekong": ["Mekong", "Lancang (Mekong)"],
         "dl:yangtze": ["Yangtze", "Chang Jiang (Yangtze)", "Jinsha (Yangtze)"], "dl:yalu": ["Yalu"], "dl:mississippi-river": ["Mississippi"],
         "dl:rio-grande": ["Rio Grande"], "dl:congo-river": ["Congo"]}


def band_of(lines, river):
    """The GeoJSON geometry of one river's band, null when no line of its name is near its point."""
    names = ", ".join(f"'{name}'" for name in LINES[river["id"]])
    reach = FARTHEST_DEG.get(river["id"], FARTHEST_USUALLY_DEG)
    query = (f"SELECT ST_Buffer(ST_Simplify(ST_Union(geometry), {SIMPLIFIED_DEG}), {BAND_DEG}, 2) AS geometry "
             f"FROM {lines.stem} WHERE name IN ({names}) AND "
             f"ST_Distance(geometry, MakePoint({river['lon_deg']}, {river['lat_deg']})) < {reach}")
    run = subprocess.run(["ogr2ogr", "-f", "GeoJSON", "/vsistdout/", lines, "-dialect", "sqlite", "-sql", query],
                         check=True, capture_output=True)
    features = json.loads(run.stdout)["features"]
    return features[0]["geometry"] if features else None


def main(work):
    lines = tables.package(work, "deb/libmagics++-data") / "usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp"
    rivers = [row for row in tables.read_table("curated.tsv") if row["id"] in LINES]
    features = []
    for river in rivers:
        geometry = band_of(lines, river)
        if geometry:
            features.append({"type": "Feature", "properties": {"id": river["id"]}, "geometry": geometry})
        else:
            print(f"{river['id']}: no line")
    folder = pathlib.Path(work) / "derived"
    source, output = folder / "rivers.json", folder / "rivers.topojson"
    source.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    mapshaper(work, "-i", source, "-o", output, "format=topojson", "quantization=100000", "force")
    target = tables.GAZETTEER / "river_areas.topojson.gz"
    target.write_bytes(gzip.compress(output.read_bytes(), 9, mtime=0))
    print(f"{target.name}: {len(features)} rivers, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1])
