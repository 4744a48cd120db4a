#!/usr/bin/env python3
"""Pictures are the same bytes whenever, wherever and in whatever language they are drawn, and carry their words.

usage: pictures_alike.py PROGRAM REPOSITORY
"""
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import zlib

PLACES = (
    {"TZ": "Asia/Tokyo", "LC_ALL": "C", "SOURCE_DATE_EPOCH": None},
    {"TZ": "America/Santiago", "LC_ALL": "de_DE.UTF-8", "SOURCE_DATE_EPOCH": "1"},
    {"TZ": None, "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": "1700000000"},
)


def fail(message):
    sys.exit(f"pictures_alike.py: {message}")


def drawn(program, articles, picture, place, options=()):
    environment = {**os.environ, **{key: value for key, value in place.items() if value is not None}}
    for key in (key for key, value in place.items() if value is None):
        environment.pop(key, None)
    command = [program, "render", "--quiet", *map(str, articles), *options, "-o", str(picture)]
    subprocess.run(command, env=environment, check=True)
    return picture.read_bytes()


def png_texts(data):
    """The texts of tEXt and iTXt chunks, by keyword."""
    texts, at = {}, 8
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + length]
        if kind == b"tEXt":
            key, text = body.split(b"\0", 1)
            texts[key.decode()] = text.decode("latin-1")
        if kind == b"iTXt":
            key, rest = body.split(b"\0", 1)
            packed, text = rest[0], rest[2:].split(b"\0", 2)[2]
            texts[key.decode()] = (zlib.decompress(text) if packed else text).decode()
        at += 12 + length
    return texts


def pdf_text(data, key):
    """A text of a PDF's information: in brackets, or hexadecimal UTF-16 for what is not all ASCII."""
    plain = re.search(rb"/" + key.encode() + rb" \(((?:[^()\\]|\\.)*)\)", data)
    if plain:
        return re.sub(rb"\\(.)", rb"\1", plain[1]).decode("ascii")
    coded = re.search(rb"/" + key.encode() + rb" <FEFF([0-9A-F]+)>", data)
    return bytes.fromhex(coded[1].decode()).decode("utf-16-be") if coded else ""


def check_words(kind, data):
    """Title and description, as each format holds them."""
    title, alt = "A night of strikes", "Map. A night of strikes."
    if kind == "png":
        texts = png_texts(data)
        held = texts.get("Title") == title and texts.get("Description", "").startswith(alt)
    elif kind == "svg":
        text = data.decode()
        held = f">{title}</title>" in text and re.search(r"<desc[^>]*>" + re.escape(alt), text) is not None
        words = re.findall(r"<text[^>]*>([^<]*)</text>", text)
        for word in (title, "Erbil", "Al Asad Air Base"):
            if word not in words:
                fail(f"svg: {word!r} is no text any more")
        if "Distances follow the WGS84 ellipsoid." not in " ".join(words):
            fail("svg: the caption is no text any more")
    else:
        held = f"/Title ({title})".encode() in data and pdf_text(data, "Subject").startswith(alt)
        if b"19700101000000" not in data:
            fail("pdf: the date of creation is not the fixed one")
    if not held:
        fail(f"{kind}: title or description is missing")


def main():
    program, repository = sys.argv[1], pathlib.Path(sys.argv[2])
    articles = sorted((repository / "examples/al-asad-2020").glob("*-*.txt"))
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("png", "svg", "pdf"):
            options = ("--size", "900x600", "--title", "A night of strikes")
            pictures = [drawn(program, articles, pathlib.Path(folder) / f"{number}.{kind}", place, options)
                        for number, place in enumerate(PLACES)]
            if len(set(pictures)) != 1:
                fail(f"{kind}: different bytes at another time or place")
            check_words(kind, pictures[0])


if __name__ == "__main__":
    main()
