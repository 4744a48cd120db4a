#!/usr/bin/env python3
"""Measures what each kind of evidence is worth to the resolution of names.

    ablation.py --program dateline-train --scorer score.py [--half even|odd|all] corpus.jsonl [corpus.jsonl ...]

The corpora and the scorer are not part of the project; give their paths. The scorer is a module with load(file, what)
and evaluate(gold, predictions, given=..., same_id=...). For each corpus two numbers: the share of all marked names
within 161 km of the right place (or with the right id) when their spans are given, and from the names that recognition
finds. The first row has all evidence, each other row lacks one kind. Prints a Markdown table.
"""
import argparse
import importlib.util
import pathlib
import subprocess
import tempfile

EVIDENCE = ["fame", "spelling", "containers", "description", "country", "division", "nearness", "roles", "namesakes",
            "lists", "discourse", "dateline", "outlet"]


def module_from(path):
    spec = importlib.util.spec_from_file_location("scorer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def write_half(corpus, half, folder):
    lines = [line for line in pathlib.Path(corpus).read_text(encoding="utf-8").split("\n") if line.strip()]
    kept = {"all": lines, "even": lines[0::2], "odd": lines[1::2]}[half]
    path = pathlib.Path(folder) / pathlib.Path(corpus).name
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")
    return str(path)


def share(scorer, program, gold_file, given, without, folder):
    command = [program, "resolve", gold_file]
    command += [] if given else ["--found"]
    command += ["--without", without] if without else []
    predictions = str(pathlib.Path(folder) / "predictions.jsonl")
    with open(predictions, "w", encoding="utf-8") as output:
        subprocess.run(command, stdout=output, check=True)
    gold, _ = scorer.load(gold_file, "gold")
    found, _ = scorer.load(predictions, "predictions")
    return scorer.evaluate(gold, found, given=given, same_id=True)["resolution_all_gold"]["acc161"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--scorer", required=True)
    parser.add_argument("--half", choices=["even", "odd", "all"], default="even")
    parser.add_argument("corpora", nargs="+")
    options = parser.parse_args()
    scorer = module_from(options.scorer)
    names = [pathlib.Path(corpus).stem for corpus in options.corpora]
    print("| Evidence | " + " | ".join(f"{name}, spans given | {name}, found" for name in names) + " |")
    print("|---" * (1 + 2 * len(names)) + "|")
    with tempfile.TemporaryDirectory() as folder:
        files = [write_half(corpus, options.half, folder) for corpus in options.corpora]
        for without in ["", *EVIDENCE]:
            cells = [f"{share(scorer, options.program, file, given, without, folder):.3f}"
                     for file in files for given in (True, False)]
            print(f"| {'without ' + without if without else 'all'} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
