#!/usr/bin/env python3
"""Fails on an #include that its room may not use.

The rooms and what they may use are read from the dateline_room lines of src/CMakeLists.txt; "use" reaches
through, so a room that uses gazetteer has geo as well. Outside libraries that a room WRAPS must stay out of
its headers. And since all rooms share one namespace, no two headers may define a type of one name or declare the
same function: the compiler would never see both, and the linker would quietly pick one.

usage: check_rooms.py SOURCE_DIR   (SOURCE_DIR holds src/)
"""
import pathlib
import re
import sys

ROOM_LINE = re.compile(r"dateline_room\((\w+)([^)]*)\)")
TYPE = re.compile(r"^(?:class|struct|enum class) (\w+)(?: final)?(?: : [^;{]*)? \{", re.MULTILINE)
FUNCTION = re.compile(r"^(?:\[\[nodiscard\]\] )?[\w:][\w:<>&*, ]* (\w+)\(([^()]*)\)(?: noexcept)?;", re.MULTILINE)
INCLUDE = re.compile(r'^\s*#\s*include\s+["<]([^">]+)[">]', re.MULTILINE)

# First parts of include paths that belong to a wrapped library. fmt alone is used everywhere.
OUTSIDE = ("GeographicLib", "geos", "unicode", "gumbo", "uchardet", "nlohmann", "proj", "cairo", "hb", "ft2build",
           "fontconfig", "gdal", "ogr", "cpl", "zstd", "xxhash", "SFML", "imgui", "CLI", "GL", "X11")


def direct_uses(cmake_text):
    rooms = {}
    for name, arguments in ROOM_LINE.findall(cmake_text):
        uses = re.search(r"USES\s+([\w\s]+?)(?=\s*(?:WRAPS|$))", arguments)
        rooms[name] = uses.group(1).split() if uses else []
    return rooms


def reach(room, rooms):
    reached, waiting = set(), [room]
    while waiting:
        current = waiting.pop()
        if current not in reached:
            reached.add(current)
            waiting += rooms[current]
    return reached


def is_outside(include):
    first = re.split(r"[/.]", include)[0]
    return any(first == name or first.startswith(name + "_") or first.startswith(name + "-") for name in OUTSIDE)


def parameter_types(parameters):
    """Parameters without their names and defaults, so that two declarations can be compared."""
    bare = [re.sub(r"\s*=.*", "", parameter).strip() for parameter in parameters.split(",")]
    return ", ".join(re.sub(r"(?<=[\s&*])\w+$", "", parameter).strip() for parameter in bare)


def declared_in(header_text):
    yield from TYPE.findall(header_text)
    for name, parameters in FUNCTION.findall(header_text):
        yield f"{name}({parameter_types(parameters)})"


def declared_twice(source_dir):
    first_seen = {}
    for path in sorted(pathlib.Path(source_dir, "src").rglob("*.hpp")):
        for name in declared_in(path.read_text()):
            here = path.relative_to(source_dir)
            if first_seen.setdefault(name, here) != here:
                yield f"{here}: {name} is also declared in {first_seen[name]}"


def include_problems(source_dir):
    src = pathlib.Path(source_dir) / "src"
    rooms = direct_uses((src / "CMakeLists.txt").read_text())
    for room in rooms:
        unknown = [used for used in rooms[room] if used not in rooms]
        if unknown:
            yield f"src/CMakeLists.txt: {room} uses {', '.join(unknown)}, which is no room"
            return
    for path in sorted(src.rglob("*.[ch]pp")):
        room = path.relative_to(src).parts[0]
        if room not in rooms:
            continue  # main.cpp
        allowed = reach(room, rooms)
        for include in INCLUDE.findall(path.read_text()):
            where = f"{path.relative_to(source_dir)}: includes {include}"
            target = include.split("/")[0]
            if target in rooms and target not in allowed:
                yield f"{where}, but {room} may not use {target}"
            if path.suffix == ".hpp" and is_outside(include):
                yield f"{where}; an outside library stays in the .cpp files of its room"


def main():
    found = [*include_problems(sys.argv[1]), *declared_twice(sys.argv[1])]
    print("\n".join(found) or "every include is allowed, nothing is declared twice")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
