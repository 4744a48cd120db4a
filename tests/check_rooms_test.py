#!/usr/bin/env python3
"""check_rooms.py must find what it is there to find."""
import pathlib
import subprocess
import sys
import tempfile

CHECK = pathlib.Path(__file__).with_name("check_rooms.py")
CMAKE = "dateline_room(base)\ndateline_room(geo USES base WRAPS GeographicLib::GeographicLib)\n"


def check(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {"src/CMakeLists.txt": CMAKE, **files}.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return subprocess.run([sys.executable, CHECK, folder], capture_output=True, text=True)


allowed = check({"src/geo/a.cpp": '#include "base/error.hpp"\n#include <GeographicLib/Geodesic.hpp>\n'})
upward = check({"src/base/a.cpp": '#include "geo/degrees.hpp"\n'})
leaked = check({"src/geo/a.hpp": "#include <GeographicLib/Geodesic.hpp>\n"})
doubled = check({"src/base/a.hpp": "struct Written {\n};\n", "src/geo/b.hpp": "struct Written {\n};\n"})
again = check({"src/base/a.hpp": "[[nodiscard]] bool wide(const Place& place);\n",
               "src/geo/b.hpp": "bool wide(const Place& where) noexcept;\nbool wide(Kind kind);\n"})

assert allowed.returncode == 0, allowed.stdout
assert upward.returncode == 1 and "base may not use geo" in upward.stdout, upward.stdout
assert leaked.returncode == 1 and "stays in the .cpp" in leaked.stdout, leaked.stdout
assert doubled.returncode == 1 and "Written is also declared in src/base/a.hpp" in doubled.stdout, doubled.stdout
assert again.returncode == 1 and again.stdout.count("wide(") == 1, again.stdout
