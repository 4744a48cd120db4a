#!/usr/bin/env python3
"""Every relative link of every document leads to a file that is there, and to a title that is in it.

usage: check_links.py PROJECT_FOLDER
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1]).resolve()


def without_code(text):
    return re.sub(r"```.*?```", "", text, flags=re.DOTALL)


def anchors(document):
    titles = re.findall(r"^#+ (.*)$", without_code(document.read_text()), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def faults(document):
    for link in re.findall(r"\]\(([^)\s]+)\)", without_code(document.read_text())):
        path, _, anchor = link.partition("#")
        if re.match(r"[a-z]+:", link):
            continue
        target = document.parent / path if path else document
        if not target.exists():
            yield f"{document.relative_to(ROOT)}: {link} leads nowhere"
        elif anchor and anchor not in anchors(target):
            yield f"{document.relative_to(ROOT)}: {link} names no title"


documents = [ROOT / "README.md"]
for folder in ("src", "gazetteer", "assets", "tests", "examples"):
    documents += (ROOT / folder).rglob("*.md")
found = [fault for document in documents for fault in faults(document)]
print("\n".join(found) or f"the links of {len(documents)} documents lead where they say")
sys.exit(1 if found or len(documents) < 10 else 0)
