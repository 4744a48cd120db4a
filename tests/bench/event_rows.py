#!/usr/bin/env python3
"""A table of events that look like a year of news: crowded around a hundred cities, thin elsewhere.

usage: event_rows.py COUNT [SEED] > events.csv

Columns are those that `dateline map` reads (src/exchange/README.md). The same count and seed give the same bytes.
"""
import csv
import datetime
import math
import random
import sys

KINDS = ("strike", "attack", "shooting", "explosion", "clash", "fire", "flood", "earthquake")
# Where people report from: name, latitude, longitude.
CITIES = [
    ("Baghdad", 33.34, 44.40), ("Erbil", 36.19, 44.01), ("Mosul", 36.34, 43.13), ("Basra", 30.51, 47.78),
    ("Damascus", 33.51, 36.29), ("Aleppo", 36.20, 37.16), ("Kyiv", 50.45, 30.52), ("Kharkiv", 49.99, 36.23),
    ("Donetsk", 48.00, 37.80), ("Gaza", 31.50, 34.47), ("Kabul", 34.53, 69.17), ("Kandahar", 31.61, 65.71),
    ("Sanaa", 15.35, 44.21), ("Hodeidah", 14.80, 42.95), ("Mogadishu", 2.04, 45.34), ("Tripoli", 32.89, 13.19),
    ("Bamako", 12.64, -8.00), ("Kano", 12.00, 8.52), ("Maiduguri", 11.85, 13.16), ("Goma", -1.68, 29.22),
    ("Khartoum", 15.50, 32.56), ("El Fasher", 13.63, 25.35), ("Yangon", 16.87, 96.20), ("Manila", 14.60, 120.98),
    ("Port-au-Prince", 18.54, -72.34), ("Bogota", 4.71, -74.07), ("Caracas", 10.49, -66.88), ("Mexico City", 19.43, -99.13),
    ("Chicago", 41.88, -87.63), ("Los Angeles", 34.05, -118.24), ("Sao Paulo", -23.55, -46.63), ("Lima", -12.05, -77.04),
    ("Tokyo", 35.68, 139.69), ("Suva", -18.14, 178.44), ("Jakarta", -6.21, 106.85), ("Delhi", 28.61, 77.21),
    ("Srinagar", 34.08, 74.80), ("Karachi", 24.86, 67.01), ("Istanbul", 41.01, 28.98), ("Paris", 48.86, 2.35),
]
YEAR = datetime.datetime(2024, 1, 1)


def place(random_source):
    """Two in three near a city, at distances that thin out; the others in the belt where people live."""
    if random_source.random() < 2 / 3:
        name, lat, lon = CITIES[min(int(random_source.expovariate(0.12)), len(CITIES) - 1)]
        away = random_source.expovariate(1 / 0.6)
        angle = random_source.uniform(0, 2 * math.pi)
        return name, lat + away * math.sin(angle), lon + away * math.cos(angle) / math.cos(math.radians(lat))
    name, lat, lon = random_source.choice(CITIES)
    lat, lon = max(-60, min(70, lat + random_source.gauss(0, 9))), lon + random_source.gauss(0, 14)
    lon = (lon + 180) % 360 - 180
    return f"{abs(lat):.0f}°{'N' if lat >= 0 else 'S'} {abs(lon):.0f}°{'E' if lon >= 0 else 'W'}", lat, lon


def main():
    count = int(sys.argv[1])
    random_source = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(["id", "name", "lat", "lon", "start", "kind", "killed", "uncertainty_m"])
    for number in range(1, count + 1):
        name, lat, lon = place(random_source)
        lon = (lon + 180) % 360 - 180
        start = YEAR + datetime.timedelta(minutes=random_source.randrange(366 * 24 * 60))
        timed = random_source.random() < 0.95
        table.writerow([f"e{number}", name, f"{lat:.4f}", f"{lon:.4f}", start.isoformat() + "Z" if timed else "",
                        random_source.choice(KINDS), int(random_source.expovariate(0.3)),
                        random_source.choice((0, 500, 2000, 10000))])


if __name__ == "__main__":
    main()
