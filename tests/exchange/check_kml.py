#!/usr/bin/env python3
"""Holds KML to a grammar of OGC KML 2.2, sees that the grammar notices what is wrong, and has libkml read it.

usage: check_kml.py CONVERT_FEATURES XMLLINT GRAMMAR FOLDER      (needs gdal-bin)
"""
import os
import subprocess
import sys

convert, xmllint, grammar, folder = sys.argv[1:]
os.makedirs(folder, exist_ok=True)
os.chdir(folder)
problems = []


def remarks(file):
    return subprocess.run([xmllint, "--noout", "--relaxng", grammar, file], capture_output=True, text=True, check=False)


subprocess.run([convert, "--strike", "strike.kml"], check=True)
found = remarks("strike.kml")
if found.returncode != 0:
    problems.append(found.stderr[:500])

with open("strike.kml", encoding="utf-8") as file:
    kml = file.read()
for right, wrong in (("<begin>2020-01-07T22:30:00Z</begin>", "<begin>last night</begin>"),
                     ("<latitude>", "<latitude>9"), ('type="bool"', 'type="maybe"'), ("<LookAt>", "<Look>"),
                     ("</Document>", "<name>late</name></Document>"), ("<width>2</width>", "<width>wide</width>")):
    if right not in kml:
        problems.append(f"there is no {right} to spoil")
    with open("wrong.kml", "w", encoding="utf-8") as file:
        file.write(kml.replace(right, wrong))
    if remarks("wrong.kml").returncode == 0:
        problems.append(f"the grammar lets {wrong} pass")

read = subprocess.run(["ogrinfo", "--config", "GDAL_SKIP", "KML", "-al", "-so", "strike.kml"], capture_output=True, text=True, check=False)
if read.returncode != 0 or read.stderr:
    problems.append(f"libkml: {read.stderr}")

for problem in problems:
    print("does not hold:", problem, file=sys.stderr)
sys.exit(1 if problems else 0)
