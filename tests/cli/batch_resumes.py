#!/usr/bin/env python3
"""A batch gives a line for each record; broken off anywhere and started again it comes to the same bytes.

usage: batch_resumes.py PROGRAM
"""
import json
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

PROGRAM, RECORDS = sys.argv[1], 60
folder = pathlib.Path(tempfile.mkdtemp())
shard, target = folder / "shard.ndjson", folder / "findings.ndjson"
part = folder / "findings.ndjson.part"


def batch(*arguments, **more):
    return subprocess.run([PROGRAM, "batch", *arguments], capture_output=True, text=True, timeout=120, **more)


with shard.open("w") as file:
    for number in range(RECORDS):
        record = json.dumps({"id": f"r{number}", "text": f"Erbil is about {number} miles north of Baghdad."})
        file.write("no record\n" if number % 7 == 3 else record + "\n")

whole = batch(shard)
assert whole.returncode == 3 and whole.stderr == "", whole.stderr
lines = [json.loads(line) for line in whole.stdout.splitlines()]
assert len(lines) == RECORDS
for number, line in enumerate(lines):
    if number % 7 == 3:
        assert line["format"] == "dateline-error" and f"shard.ndjson:{number + 1}" in line["message"], line
    else:
        assert line["articles"][0]["id"] == f"r{number}", line

# A person's overrides are no records: what is wrong with them is told beside the stream, once, and every record has its answer.
good = folder / "desk"
good.mkdir()
(good / "shard.ndjson").write_text("".join(line for line in shard.read_text().splitlines(True) if line != "no record\n"))
bare = batch(good / "shard.ndjson")
(good / "overrides.csv").write_text("surface,article,place,note\nErbil,all,nowhere\nErbil\nErbil,all,gn:1\n")
overruled = batch(good / "shard.ndjson")
assert overruled.stdout == bare.stdout
assert overruled.returncode == 0, overruled
told = overruled.stderr.splitlines()
assert len(told) == 3 and all(f"overrides.csv:{line}: " in told[line - 2] for line in (2, 3, 4)), told
(good / "overrides.csv").write_text("no overrides\n")
unread = batch(good / "shard.ndjson")
assert unread.stdout == bare.stdout
assert unread.returncode == 3 and unread.stderr.count("overrides.csv:1: ") == 1, unread

seed = random.randrange(10**6)
print(f"seed {seed}")
dice = random.Random(seed)
for _ in range(6):  # as a power cut leaves it: some whole lines and a piece of one
    cut = dice.randrange(len(whole.stdout.encode()))
    part.write_bytes(whole.stdout.encode()[:cut])
    resumed = batch(shard, "-o", target)
    assert resumed.returncode == 3, resumed
    assert target.read_text() == whole.stdout, f"cut at byte {cut}"
    assert not part.exists()
    target.unlink()

killed = subprocess.Popen([PROGRAM, "batch", "-", "-o", target], stdin=subprocess.PIPE)
killed.stdin.write(shard.read_bytes()[:2000])
killed.stdin.flush()
end = time.monotonic() + 30
while not (part.exists() and part.stat().st_size) and time.monotonic() < end:
    time.sleep(0.05)
second = batch(shard, "-o", target)
assert second.returncode == 3 and "another program writes to it" in second.stderr, second
killed.send_signal(signal.SIGKILL)
killed.wait()
assert not target.exists() and batch(shard, "-o", target).returncode == 3
assert target.read_text() == whole.stdout

again = batch(shard, "-o", target)
assert again.returncode == 0 and "is there already" in again.stderr, again
missing = batch(folder / "missing.ndjson", "-o", folder / "none.ndjson")
assert missing.returncode == 3 and "no such file" in missing.stderr and not list(folder.glob("none*")), missing
print("a batch goes on where it was broken off")
