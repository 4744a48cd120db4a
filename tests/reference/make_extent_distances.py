"""Writes extent_distances.csv: nearest and farthest points of areas, found with GeodSolve alone.

Every edge, straight in longitude and latitude, is sampled at 1000 points; the stretch around the nearest (or
farthest) sample is sampled again, and again, until samples are less than a millimetre apart.
Needs the Debian package geographiclib-tools.
"""

import csv
import pathlib
import subprocess

AREAS = {
    # A short-edged outline near the size of western Iran's border; longer edges; one along a high parallel;
    # one over the antimeridian, cut there; one with a hole.
    "border with short edges": [[(36.9, 45.2), (36.4, 45.3), (35.9, 46.1), (35.1, 46.2), (34.5, 45.5),
                                 (33.6, 45.9), (33.0, 46.1), (32.9, 50.0), (36.9, 50.0), (36.9, 45.2)]],
    "edges of 30 degrees": [[(10, 60), (10, 90), (40, 90), (40, 60), (10, 60)]],
    "along the 70th parallel": [[(70, -100), (70, -40), (75, -40), (75, -100), (70, -100)]],
    "over the antimeridian": [[(50, 170), (50, 180), (60, 180), (60, 175), (50, 170)],
                              [(50, -180), (50, -170), (60, -180), (50, -180)]],
}
CASES = [
    ("border with short edges", 33.7856, 42.4412),
    ("border with short edges", 36.19, 44.01),
    ("edges of 30 degrees", 50, 75),
    ("edges of 30 degrees", 0, 75),
    ("edges of 30 degrees", -60, -70),
    ("along the 70th parallel", 50, -70),
    ("along the 70th parallel", 89, 110),
    ("over the antimeridian", 55, -160),
    ("over the antimeridian", 30, 179),
    ("over the antimeridian", 45, -10),
]


def lengths(origin, points):
    lines = "".join(f"{origin[0]} {origin[1]} {lat:.12f} {lon:.12f}\n" for lat, lon in points)
    output = subprocess.run(["GeodSolve", "-i", "-p", "6"], input=lines, capture_output=True, text=True,
                            check=True).stdout
    return [float(line.split()[2]) for line in output.splitlines()]


def at(edge, share):
    (lat1, lon1), (lat2, lon2) = edge
    return lat1 + share * (lat2 - lat1), lon1 + share * (lon2 - lon1)


def extreme_on(origin, edge, choose):
    low, high = 0.0, 1.0
    for _ in range(4):
        shares = [low + (high - low) * i / 1000 for i in range(1001)]
        found = lengths(origin, [at(edge, share) for share in shares])
        best = choose(range(1001), key=found.__getitem__)
        low, high = shares[max(0, best - 1)], shares[min(1000, best + 1)]
    return found[best]


def main():
    target = pathlib.Path(__file__).with_name("extent_distances.csv")
    with target.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["area", "rings_lat_lon_deg", "lat_deg", "lon_deg", "nearest_m", "nearest_tolerance_m",
                         "farthest_m", "farthest_tolerance_m", "origin"])
        for name, lat, lon in CASES:
            rings = AREAS[name]
            text = " | ".join("; ".join(f"{a} {b}" for a, b in ring) for ring in rings)
            edges = [edge for ring in rings for edge in zip(ring, ring[1:])]
            nearest = min(extreme_on((lat, lon), edge, min) for edge in edges)
            farthest = max(extreme_on((lat, lon), edge, max) for edge in edges)
            writer.writerow([name, text, lat, lon, f"{nearest:.3f}", 0.01, f"{farthest:.3f}", 50,
                             "GeodSolve 2.1.2 over sampled edges"])


main()
