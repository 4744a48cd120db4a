#!/usr/bin/env python3
"""Each command's manual page has the options and the words of its -h, and neither man nor mandoc finds fault with it.

usage: check_man_pages.py PROGRAM MAN1_FOLDER
"""
import json
import pathlib
import re
import subprocess
import sys

PROGRAM, PAGES = sys.argv[1], pathlib.Path(sys.argv[2])
failures = []


def output_of(*command):
    run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return run.stdout


def one_spaced(text):
    return " ".join(text.split())


def help_options(command):
    """What -h lists under titles with "Arguments" and "Options", on one line."""
    shown = output_of(PROGRAM, *command, "-h")
    parts = re.findall(r"^(?:Arguments|Options[^\n]*):\n((?:  .*\n)+)", shown, re.MULTILINE)
    return one_spaced(" ".join(parts))


def page_section(page, title):
    text = re.sub(r".\x08", "", output_of("mandoc", "-T", "utf8", "-O", "width=500", str(page)))
    found = re.search(rf"^{title}\n(.*?)(?=^\S|\Z)", text, re.MULTILINE | re.DOTALL)
    return one_spaced(found.group(1)) if found else ""


def lint(page):
    remarks = subprocess.run(["mandoc", "-T", "lint", "-W", "style", str(page)], capture_output=True, text=True).stdout
    man = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(page)], capture_output=True,
                         text=True, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    if remarks or man.stderr or man.returncode:
        failures.append(f"{page.name}: {remarks}{man.stderr}")


def check(usage):
    command = usage["name"].split()[1:]
    page = PAGES / ("-".join(["dateline", *command]) + ".1")
    lint(page)
    from_help, from_page = help_options(command), page_section(page, "OPTIONS")
    if not from_help or from_help != from_page:
        failures.append(f"{page.name}: -h says\n  {from_help}\nthe page says\n  {from_page}")
    for title in ("NAME", "DESCRIPTION", "EXAMPLES", "EXIT STATUS", "ENVIRONMENT", "FILES", "SEE ALSO"):
        if not page_section(page, title):
            failures.append(f"{page.name}: no section {title}")
    return 1 + sum(check(below) for below in usage["commands"])


pages = check(json.loads(output_of(PROGRAM, "--json-usage")))
print("\n".join(failures) or f"{pages} pages say what -h says")
sys.exit(1 if failures else 0)
