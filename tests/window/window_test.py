#!/usr/bin/env python3
"""The window as a person meets it: started, moved, clicked, closed; asked by its own state what it shows.

usage: xvfb-run -a -s "-screen 0 1300x950x24 -noreset" window_test.py PROGRAM REPORTS_FOLDER [unittest options]
"""
import collections
import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import time
import unittest
import zlib

PROGRAM = REPORTS = None
DOSSIER = pathlib.Path(__file__).with_name("strike.dossier.json")
SIZE = (1200, 800)
SETTLED_S = 60  # a machine under load may take its time; nothing waits longer than it must


def command(*files, script):
    return [PROGRAM, "map", *map(str, files), "--size", "%dx%d" % SIZE, "--script", str(script)]


def colours_of(png):
    """How often each colour occurs in an 8-bit RGB(A) PNG, with its size (PNG 1.2, sections 4 and 6)."""
    data, at, pixels = png.read_bytes(), 8, b""
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        chunk = data[at + 8:at + 8 + length]
        if kind == b"IHDR":
            width, height, depth, colour_type = struct.unpack(">IIBB", chunk[:10])
            assert depth == 8 and colour_type in (2, 6)
        elif kind == b"IDAT":
            pixels += chunk
        at += length + 12
    step = 4 if colour_type == 6 else 3
    raw, stride, above, colours = zlib.decompress(pixels), width * step, bytearray(width * step), collections.Counter()
    for row in range(height):
        kind, line = raw[row * (stride + 1)], bytearray(raw[row * (stride + 1) + 1:(row + 1) * (stride + 1)])
        for i in range(stride):
            left, up = line[i - step] if i >= step else 0, above[i]
            corner = above[i - step] if i >= step else 0
            guess = left + up - corner
            nearest = min((left, up, corner), key=lambda value: abs(guess - value))
            line[i] = (line[i] + (0, left, up, (left + up) // 2, nearest)[kind]) & 255
        colours.update(tuple(line[i:i + step]) for i in range(0, stride, step * 7))  # every 7th is enough
        above = line
    return (width, height), colours


class WindowTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def enterContext(self, context):  # unittest has it from Python 3.11 on
        result = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)
        return result

    def script(self, *lines):
        path = self.folder / "actions.txt"
        path.write_text("".join(line.replace("@", str(self.folder) + "/") + "\n" for line in lines))
        return path

    def run_script(self, *lines, files=(DOSSIER,)):
        run = subprocess.run(command(*files, script=self.script(*lines)), capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(run.stdout, "")

    def state(self, name):
        return json.loads((self.folder / name).read_text())

    def states(self, *lines, files=(DOSSIER,)):
        """Runs lines with "state @NAME" among them and gives the states in order."""
        self.run_script(*lines, files=files)
        return [self.state(line.split("@")[1]) for line in lines if line.startswith("state ")]

    def start(self, *lines):
        process = subprocess.Popen(command(DOSSIER, script=self.script(*lines)), stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def wait_for(self, name, process):
        file, end = self.folder / name, time.monotonic() + SETTLED_S
        while not file.exists():
            self.assertIsNone(process.poll(), f"the program ended before it wrote {name}")
            self.assertLess(time.monotonic(), end, f"{name} was not written")
            time.sleep(0.02)
        return self.state(name)

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *map(str, arguments)], check=True, capture_output=True, text=True).stdout

    def point_at(self, x, y):
        window = self.xdotool("search", "--name", "^Dateline$").split()[0]
        self.xdotool("mousemove", "--window", window, round(x), round(y))
        return window

    def object(self, state, label):
        return next(thing for thing in state["objects"] if thing["label"] == label and thing["kind"] != "arc")

    def texts(self, state, panel):
        return "\n".join(state["texts"].get(panel, []))


class Script(WindowTest):
    def test_first_view_shows_every_site(self):
        [state] = self.states("state @a.json")
        sites = [thing for thing in state["objects"] if thing["kind"] == "impact-site"]
        self.assertEqual({site["label"] for site in sites}, {"Al Asad Air Base", "Erbil"})
        self.assertTrue(all(site["in_view"] for site in sites))
        self.assertIsNone(state["selection"])

    def test_a_launch_from_a_country_is_an_area_with_lower_bounds_and_no_dot(self):
        [state] = self.states("state @a.json")
        kinds = [thing["kind"] for thing in state["objects"]]
        self.assertEqual(kinds.count("launch-area"), 1)
        self.assertEqual(kinds.count("lower-bound-line"), 2)
        self.assertNotIn("launch-site", kinds)

    def test_a_claim_clicked_in_the_list_flies_there_and_opens_its_card(self):
        before, after = self.states("state @a.json", 'click "Claims"', 'click "claim 1"', "state @b.json")
        self.assertEqual(after["selection"], {"claim": 1})
        self.assertEqual(after["tab"], "claims")
        self.assertNotEqual(before["camera"], after["camera"])
        card = self.texts(after, "card")
        self.assertIn("off", card.splitlines())
        self.assertIn("about 100 miles west of Baghdad", card)
        self.assertIn("Wire A (report-1), characters 32 to 81", card)
        line = next(thing for thing in after["objects"] if thing["kind"] == "claim-line")
        self.assertTrue(line["in_view"])
        for label in ("Al Asad Air Base", "Baghdad"):
            self.assertTrue(self.object(after, label)["in_view"], label)

    def test_an_event_clicked_in_the_list_shows_its_disputed_count_with_who_says_so(self):
        [state] = self.states('click "event 1"', "state @a.json")
        card = self.texts(state, "card")
        self.assertEqual(state["selection"], {"event": 1})
        self.assertIn("disputed", card)
        for text in ("fifteen", "twenty-two", "the Pentagon"):
            self.assertIn(text, card)

    def test_a_click_on_a_symbol_opens_its_card_with_provenance(self):
        [first] = self.states("state @a.json")
        site = self.object(first, "Al Asad Air Base")
        [state] = self.states(f"click {site['x']} {site['y']}", "state @b.json")
        card = self.texts(state, "card")
        self.assertEqual(state["selection"], {"object": site["object"]})
        for text in ("33.7856, 42.4412", "oa:ORAA", "Daily B (report-2), characters 21 to 32"):
            self.assertIn(text, card)

    def test_a_click_on_a_line_says_between_which_places_and_how_far_at_least(self):
        [first] = self.states("state @a.json")
        line = max((thing for thing in first["objects"] if thing["kind"] == "lower-bound-line"), key=lambda thing: thing["y"])
        [state] = self.states(f"click {line['x']} {line['y']}", "state @b.json")
        card = self.texts(state, "card")
        self.assertIn("Iran \u2192 Al Asad Air Base\n", card)
        self.assertIn("\u2265 27", card)

    def test_the_wheel_keeps_the_place_under_the_pointer(self):
        before, after = self.states("move 700 300", "state @a.json", "wheel 4", "state @b.json")
        for key in ("lat", "lon"):
            self.assertAlmostEqual(before["pointer"][key], after["pointer"][key], places=6)
        self.assertAlmostEqual(after["camera"]["ground_m_per_px"] / before["camera"]["ground_m_per_px"],
                               1.25 ** -4, delta=0.02)  # the ground scale also follows the latitude

    def test_a_drag_moves_the_map_with_the_hand(self):
        before, after = self.states("move 700 300", "state @a.json", "drag 700 300 820 380", "state @b.json")
        self.assertAlmostEqual(before["pointer"]["lat"], after["pointer"]["lat"], places=6)
        self.assertAlmostEqual(before["pointer"]["lon"], after["pointer"]["lon"], places=6)
        self.assertIsNone(after["selection"])

    def test_f_fits_again_and_escape_closes_the_card(self):
        first, away, back = self.states("state @a.json", 'click "event 1"', "move 800 300", "wheel -5",
                                        "state @b.json", "key Escape", "type f", "state @c.json")
        self.assertNotEqual(away["camera"]["ground_m_per_px"], first["camera"]["ground_m_per_px"])
        self.assertIsNone(back["selection"])
        for key in ("lat", "lon", "ground_m_per_px"):
            self.assertAlmostEqual(back["camera"][key], first["camera"][key], places=3)

    def test_a_question_mark_lists_the_keys_and_escape_hides_them(self):
        shown, hidden = self.states("type ?", "state @a.json", "key Escape", "state @b.json")
        self.assertIn("Zoom at the pointer", self.texts(shown, "keys"))
        self.assertNotIn("keys", hidden["texts"])

    def test_keys_zoom_and_move(self):
        first, closer, moved = self.states("state @a.json", "type +", "state @b.json", "key Left", "state @c.json")
        self.assertLess(closer["camera"]["ground_m_per_px"], first["camera"]["ground_m_per_px"])
        self.assertLess(moved["camera"]["lon"], closer["camera"]["lon"])

    def test_the_status_bar_says_where_the_pointer_is(self):
        [first] = self.states("state @a.json")
        site = self.object(first, "Al Asad Air Base")
        [state] = self.states(f"move {site['x']} {site['y']}", "state @b.json")
        status = self.texts(state, "status")
        for text in ("33.7", "33°47", "38SKC", "Al Asad Air Base, Iraq"):  # MGRS square: GeoConvert 2.1.2
            self.assertIn(text, status)

    def test_text_from_articles_is_shown_and_never_interpreted(self):
        [state] = self.states('click "event 1"', "state @a.json")
        self.assertIn("%s%n", self.texts(state, "card"))
        self.assertIn("الجريدة", self.texts(state, "card"))

    def test_a_resized_window_keeps_its_middle(self):
        before, after = self.states("state @a.json", "resize 900 700", "state @b.json")
        self.assertLess(after["camera"]["width"], before["camera"]["width"])
        for key in ("lat", "lon"):
            self.assertAlmostEqual(before["camera"][key], after["camera"][key], places=6)

    def test_the_same_script_gives_the_same_picture(self):
        for picture in ("a.png", "b.png"):
            self.run_script('click "Claims"', 'click "claim 1"', f"screenshot @{picture}")
        self.assertEqual((self.folder / "a.png").read_bytes(), (self.folder / "b.png").read_bytes())

    def test_a_screenshot_shows_a_map(self):
        self.run_script("resize 480 360", "screenshot @a.png")  # small, because Python takes it apart
        size, colours = colours_of(self.folder / "a.png")
        self.assertEqual(size, (480, 360))
        self.assertGreater(len(colours), 100)
        self.assertLess(colours.most_common(1)[0][1], 0.8 * sum(colours.values()))
        self.assertTrue(all(len(colour) == 3 or colour[3] == 255 for colour in colours))

    def test_a_widget_that_is_not_there_is_named_with_its_line(self):
        script = self.script("# look", 'click "Nowhere"')
        run = subprocess.run(command(DOSSIER, script=script), capture_output=True, text=True)
        self.assertEqual(run.returncode, 3)
        self.assertIn('actions.txt:2: "Nowhere" is not on the screen', run.stderr)

    def test_the_example_opens_with_its_strike(self):
        reports = sorted(path for path in pathlib.Path(REPORTS).glob("*.txt") if path.name != "claims.txt")
        [state] = self.states("state @a.json", files=reports)
        self.assertIn("Al Asad Air Base", {thing["label"] for thing in state["objects"]})
        self.assertIn("Strike", state["texts"]["side"])


class RealInput(WindowTest):
    """With events that the X server sends, not the script."""

    def test_the_wheel_zooms_at_the_cursor_and_a_click_selects(self):
        process = self.start("move 700 300", "state @a.json", "listen 8000", "state @b.json")
        site = self.object(self.wait_for("a.json", process), "Al Asad Air Base")
        self.point_at(site["x"], site["y"])
        for _ in range(3):
            self.xdotool("click", 4)  # X11's wheel away from the person
            time.sleep(0.3)
        self.xdotool("click", 1)
        after = self.wait_for("b.json", process)
        moved = self.object(after, "Al Asad Air Base")
        self.assertLess(abs(moved["x"] - site["x"]) + abs(moved["y"] - site["y"]), 4)
        self.assertEqual(after["selection"], {"object": site["object"]})
        self.assertIn("oa:ORAA", self.texts(after, "card"))

    def test_q_closes_the_window(self):
        process = self.start("state @a.json", "listen 60000")
        self.wait_for("a.json", process)
        self.xdotool("windowfocus", self.point_at(700, 300))
        self.xdotool("type", "q")
        self.assertEqual(process.wait(SETTLED_S), 0)

    def test_nothing_is_drawn_while_nothing_changes(self):
        process = self.start("state @a.json", "listen 60000")
        self.wait_for("a.json", process)
        time.sleep(1)

        def cpu_s():
            fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")  # utime, stime: proc(5)

        before = cpu_s()
        time.sleep(4)
        self.assertLessEqual((cpu_s() - before) / 4, 0.02)


class NoDisplay(WindowTest):
    def run_on(self, display):
        environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
        environment.update(display)
        return subprocess.run(command(DOSSIER, script=self.script("quit")), capture_output=True, text=True,
                              env=environment)

    def test_without_a_display_the_message_says_what_to_use_instead(self):
        for display in ({}, {"DISPLAY": ""}, {"DISPLAY": ":4711"}):
            run = self.run_on(display)
            self.assertEqual(run.returncode, 3, display)
            self.assertIn("dateline render", run.stderr)
            self.assertEqual(len(run.stderr.splitlines()), 1, run.stderr)


if __name__ == "__main__":
    PROGRAM, REPORTS = sys.argv[1:3]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
