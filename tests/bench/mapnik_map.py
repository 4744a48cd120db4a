#!/usr/bin/env python3
"""The basemap's layers for Mapnik: shapefiles with their indexes, and a style like that of `dateline render`.

usage: mapnik_map.py make ASSETS FOLDER        makes FOLDER/*.shp and FOLDER/map.xml
       mapnik_map.py draw FOLDER W,S,E,N PICTURE   draws 1600x1000 px and prints the seconds that it took

Drawing is timed from the reading of the style to the written PNG; Python's own start is not in it.
"""
import os
import pathlib
import subprocess
import sys
import time

WIDTH, HEIGHT = 1600, 1000
MERCATOR = "epsg:3857"
DEGREES = "epsg:4326"
LAYERS = ("land", "urban_areas", "lakes", "rivers", "admin1_borders", "country_borders", "disputed_borders")
# What is drawn, bottom first: layer, symbolizers.
STYLES = [
    ("land", '<PolygonSymbolizer fill="#F6F3EC"/>'),
    ("urban_areas", '<PolygonSymbolizer fill="#E9E2D6"/>'),
    ("admin1_borders", '<LineSymbolizer stroke="#D3CCC2" stroke-width="0.7"/>'),
    ("rivers", '<LineSymbolizer stroke="#B4CCD9" stroke-width="0.9"/>'),
    ("lakes", '<PolygonSymbolizer fill="#D6E3EA"/><LineSymbolizer stroke="#A9BFCB" stroke-width="0.6"/>'),
    ("land", '<LineSymbolizer stroke="#8FA8B6" stroke-width="0.8"/>'),
    ("country_borders", '<LineSymbolizer stroke="#FFFFFF" stroke-width="3.7" stroke-opacity="0.6"/>'
                        '<LineSymbolizer stroke="#8A8494" stroke-width="1.3"/>'),
    ("disputed_borders", '<LineSymbolizer stroke="#8A8494" stroke-width="1.3" stroke-dasharray="5,4"/>'),
]
NAMES = [("countries", "Noto Sans Bold", 15, "#77707F"), ("seas", "Noto Sans Italic", 13.5, "#5F8299"),
         ("towns", "Noto Sans Regular", 12, "#3D434B")]
os.environ["CPL_VSIL_GZIP_WRITE_PROPERTIES"] = "NO"  # or GDAL writes a file beside each source
FONTS = "/usr/share/fonts/truetype/noto"


def layer(name, style, file, kind):
    return (f'<Style name="{style}"><Rule>{{}}</Rule></Style>\n'
            f'<Layer name="{style}" srs="{DEGREES}"><StyleName>{style}</StyleName><Datasource>'
            f'<Parameter name="type">{kind}</Parameter><Parameter name="file">{file}</Parameter>'
            f'</Datasource></Layer>\n').replace("{name}", name)


def make(assets, folder):
    folder.mkdir(parents=True, exist_ok=True)
    present = {}  # each layer's source
    for file in ("basemap-10m", "urban_areas"):
        source = f"/vsigzip/{assets}/{file}.topojson.gz"
        listed = subprocess.run(["ogrinfo", "-q", source], capture_output=True, text=True, check=True).stdout
        present.update((name, source) for name in LAYERS if f": {name}" in listed)
    xml = f'<Map srs="{MERCATOR}" background-color="#D6E3EA" font-directory="{FONTS}">\n'
    for name, source in present.items():
        subprocess.run(["ogr2ogr", "-q", "-overwrite", folder / f"{name}.shp", source, name], check=True)
        subprocess.run(["shapeindex", folder / f"{name}.shp"], check=True, capture_output=True)
    for number, (name, symbolizers) in enumerate(STYLES):
        if name in present:
            xml += layer(name, f"{name}{number}", folder / f"{name}.shp", "shape").format(symbolizers)
    for name, face, size, colour in NAMES:
        text = (f'<TextSymbolizer face-name="{face}" size="{size}" fill="{colour}" halo-radius="2.2" '
                'halo-fill="#FDFCFA" placement-type="simple" placements="E,W,NE,SE,N,S" dx="5" dy="5" '
                'minimum-distance="2">[name]</TextSymbolizer>')
        filtered = f"<Filter>[rank].match('^[0-7]$')</Filter>{text}" if name == "towns" else text
        table = folder / f"{name}.csv"
        table.write_text((assets / f"{name}.csv").read_text().replace('"', ""))
        xml += layer(name, name, table, "csv").format(filtered)
    (folder / "map.xml").write_text(xml + "</Map>\n")


def draw(folder, box, picture):
    import mapnik
    begin = time.perf_counter()
    page = mapnik.Map(WIDTH, HEIGHT)
    mapnik.load_map(page, str(folder / "map.xml"))
    west, south, east, north = (float(part) for part in box.split(","))
    to_plane = mapnik.ProjTransform(mapnik.Projection(DEGREES), mapnik.Projection(MERCATOR))
    page.zoom_to_box(to_plane.forward(mapnik.Box2d(west, south, east, north)))
    image = mapnik.Image(WIDTH, HEIGHT)
    mapnik.render(page, image)
    image.save(picture, "png32:z=1")
    print(f"{time.perf_counter() - begin:.4f}")


def main():
    if sys.argv[1] == "make":
        make(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
    else:
        draw(pathlib.Path(sys.argv[2]), sys.argv[3], sys.argv[4])


if __name__ == "__main__":
    main()
