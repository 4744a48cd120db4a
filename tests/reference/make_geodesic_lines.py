"""Writes geodesic_lines.csv: lines measured by GeodSolve (GeographicLib), each checked against geod (PROJ).

Needs the Debian packages geographiclib-tools and proj-bin. The cases are places of known news stories and the
positions at which formulas usually fail.
"""

import csv
import pathlib
import subprocess

CASES = [
    ("Baghdad to Al Asad Air Base", 33.3406, 44.4009, 33.7856, 42.4412),
    ("Tehran to Al Asad Air Base", 35.6944, 51.4215, 33.7856, 42.4412),
    ("Suva to Apia, over the antimeridian", -18.1416, 178.4419, -13.8333, -171.7667),
    ("Mexico City to Acapulco", 19.4285, -99.1277, 16.8634, -99.8901),
    ("along the equator", 0, 10, 0, 12),
    ("along a meridian over the pole", 80, 20, 80, -160),
    ("pole to pole", 90, 0, -90, 0),
    ("from a pole", 90, 0, 33.3406, 44.4009),
    ("nearly antipodal", 30, 0, -29.9, 179.8),
    ("a metre", 33.3406, 44.4009, 33.340609, 44.4009),
    ("along the antimeridian", -10, 180, 10, -180),
]


def run(command, line):
    output = subprocess.run(command, input=line + "\n", capture_output=True, text=True, check=True).stdout
    return [float(word) for word in output.split()]


def main():
    target = pathlib.Path(__file__).with_name("geodesic_lines.csv")
    with target.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["case", "lat1_deg", "lon1_deg", "lat2_deg", "lon2_deg", "length_m", "bearing_start_deg",
                         "bearing_end_deg", "tolerance_m", "tolerance_deg", "origin"])
        for name, *ends in CASES:
            line = " ".join(str(end) for end in ends)
            start, end, length = run(["GeodSolve", "-i", "-p", "6"], line)
            _, _, other = run(["geod", "-I", "+ellps=WGS84", "-f", "%.6f", "-F", "%.6f"], line)
            assert abs(length - other) < 1e-4, (name, length, other)
            writer.writerow([name, *ends, f"{length:.6f}", f"{start % 360:.9f}", f"{end % 360:.9f}", 1e-6, 1e-8,
                             "GeodSolve 2.1.2 -i -p 6; length equal in geod (PROJ 9.1.1) to 0.1 mm"])


main()
