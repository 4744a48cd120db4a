#!/usr/bin/python3
"""The examples for a newsroom's repository do what they say, with the program as it is.

usage: newsroom_examples.py PROGRAM EXAMPLES_FOLDER
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import yaml

PROGRAM, EXAMPLES = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
ENVIRONMENT = {**os.environ, "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}", "GIT_CONFIG_GLOBAL": "/dev/null",
               "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A",
               "GIT_COMMITTER_EMAIL": "a@example.org"}
GOOD, BAD = "Erbil is about 197 miles north of Baghdad.\n", "Erbil is about 20 miles south of Baghdad.\n"


def run(*command, cwd, **more):
    return subprocess.run(command, cwd=cwd, env=ENVIRONMENT, capture_output=True, text=True, timeout=120, **more)


def workflow(folder):
    steps = yaml.safe_load((EXAMPLES / "check-claims.yml").read_text())["jobs"]["claims"]["steps"]
    commands = [step["run"] for step in steps if "run" in step]
    assert len(commands) == 3, commands
    (folder / "articles").mkdir()
    (folder / "claims.txt").write_text("# expect: contradicted\n" + BAD)
    for text, code, levels in ((GOOD, 0, []), (BAD, 1, ["error"])):
        (folder / "articles" / "draft.txt").write_text(text)
        codes = [run("bash", "-eo", "pipefail", "-c", command, cwd=folder).returncode for command in commands]
        assert codes == [code, 0, 0], codes
        results = json.loads((folder / "dateline.sarif").read_text())["runs"][0]["results"]
        assert [result["level"] for result in results] == levels, results
        assert len(ElementTree.parse(folder / "dateline.xml").findall(".//failure")) == len(levels)
    uploaded = [step["with"]["sarif_file"] for step in steps if "upload-sarif" in step.get("uses", "")]
    assert uploaded == ["dateline.sarif"], uploaded


def hook(folder):
    def commit(staged, then=None):
        (folder / "draft one.txt").write_text(staged)
        run("git", "add", "-A", cwd=folder, check=True)
        if then:
            (folder / "draft one.txt").write_text(then)
        return run("git", "commit", "-m", "x", cwd=folder)

    run("git", "init", "-q", cwd=folder, check=True)
    (folder / ".git/hooks").mkdir(exist_ok=True)
    hook_file = folder / ".git/hooks/pre-commit"
    hook_file.write_text((EXAMPLES / "pre-commit").read_text())
    hook_file.chmod(0o755)
    refused = commit(BAD)
    assert refused.returncode != 0 and "geography contradicts" in refused.stderr and "20" in refused.stdout + refused.stderr, refused
    assert commit(GOOD, then=BAD).returncode == 0, "what lies in the folder was judged, not what is committed"
    (folder / "picture.bin").write_bytes(b"\0")
    assert commit(GOOD).returncode == 0, "a commit without articles"


def framework(folder):
    config = yaml.safe_load((EXAMPLES / "pre-commit-config.yaml").read_text())
    entry = config["repos"][0]["hooks"][0]["entry"].split()
    for text, code in ((GOOD, 0), (BAD, 1)):
        (folder / "a.txt").write_text(text)
        assert run(*entry, "a.txt", cwd=folder).returncode == code


def batch(folder):
    shards, findings = folder / "shards", folder / "findings"
    shards.mkdir()
    for shard in ("one", "two", "three"):
        (shards / f"{shard}.ndjson").write_text(json.dumps({"id": shard, "text": GOOD}) + "\nno record\n")

    def start(code):
        done = run("sh", EXAMPLES / "batch.sh", shards, findings, cwd=folder)
        assert done.returncode == code, done
        return {path.name: path.stat().st_mtime_ns for path in findings.iterdir()}

    first = start(3)
    assert sorted(first) == ["one.ndjson", "three.ndjson", "two.ndjson"], first
    lines = [json.loads(line) for line in (findings / "two.ndjson").read_text().splitlines()]
    assert [line["format"] for line in lines] == ["dateline-dossier", "dateline-error"], lines
    assert "two.ndjson:2" in lines[1]["message"], lines
    (findings / "two.ndjson").unlink()
    second = start(3)
    assert [name for name in second if second[name] != first[name]] == ["two.ndjson"]
    assert start(0) == second, "what is done was done again"


for example in (workflow, hook, framework, batch):
    with tempfile.TemporaryDirectory() as name:
        example(pathlib.Path(name))
print("workflow, hooks and batch do what they say")
