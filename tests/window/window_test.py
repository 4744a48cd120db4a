#!/usr/bin/env python3
"""The window as a person meets it: started, moved, clicked, closed; asked by its own state what it shows.

usage: xvfb-run -a -s "-screen 0 1300x950x24 -noreset" window_test.py PROGRAM REPORTS_FOLDER SCREENSHOTS_FOLDER
       [unittest options]
"""
import collections
import json
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import unittest
import zlib

PROGRAM = REPORTS = SCREENSHOTS = None
DOSSIER = pathlib.Path(__file__).with_name("strike.dossier.json")
SIZE = (1200, 800)
# Two places of one name: which is meant decides whether it is true.
FERRY = """Harbour Ledger
March 14, 2024

The lifeboat put in at Georgetown on Thursday. Alor Setar is about 80 km north of Georgetown, said the harbour master.
"""
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

    def start(self, *lines, files=(DOSSIER,)):
        process = subprocess.Popen(command(*files, script=self.script(*lines)), stderr=subprocess.PIPE, text=True)
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

    def reports(self):
        return sorted(path for path in pathlib.Path(REPORTS).glob("*.txt") if path.name != "claims.txt")

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
        self.assertIn("Zoom to a box", self.texts(shown, "keys"))
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

    def test_a_card_too_high_for_its_room_is_scrolled_by_keys(self):
        lines = ("resize 800 640", 'click "Claims"', 'click "claim 1"', "wait 2000")
        row = lambda state: next(one for one in state["widgets"] if one["panel"] == "card" and "place" in one["name"])
        [before, after] = self.states(*lines, "state @a.json", *["key Shift+PageDown"] * 3, "state @b.json")
        self.assertFalse(row(before)["visible"])
        self.assertTrue(row(after)["visible"])

    def test_a_short_status_bar_leaves_out_what_matters_least_and_cuts_nothing(self):
        [wide, narrow] = self.states("resize 1600 1000", "move 600 300", "state @a.json", "resize 800 640", "move 601 300",
                                     "state @b.json")
        decimal, sexagesimal, grid, nearest, credit = wide["texts"]["status"]
        self.assertRegex(decimal, r"^-?\d+\.\d+, -?\d+\.\d+$")
        self.assertRegex(sexagesimal, r"°.+′.+″[NS] .+″[EW]$")
        self.assertRegex(grid, r"^\d+[C-X][A-Z]{2}\d+$")
        self.assertIn(" of ", nearest)
        self.assertEqual(credit, "Natural Earth · GeoNames CC BY 4.0")
        coordinates, place = narrow["texts"]["status"]
        self.assertRegex(coordinates, r"^35\.\d+, 44\.\d+$")
        self.assertRegex(place, r" of .+, Iraq$")

    def test_events_at_one_spot_are_listed_and_the_keyboard_reaches_each(self):
        table = self.folder / "events.csv"
        spots = [(0, 20)] * 250 + [(-2, 18), (-2, 22), (2, 18), (2, 22)]
        table.write_text("id,name,lat,lon,kind\n" + "".join(
            f"e{i},Spot {i},{lat},{lon},fire\n" for i, (lat, lon) in enumerate(spots)))
        click = "click 775 382"  # the middle of the map
        [state] = self.states(click, "wait 2000", "state @a.json", files=[table])
        self.assertEqual(state["listed"], 250)
        self.assertIn("250 events at one spot", self.texts(state, "side"))
        order = list(dict.fromkeys(one["name"] for one in state["widgets"] if one["name"] != one["panel"]))
        to_first = ["key Tab"] * (order.index("event 1") + 1)
        [chosen, left] = self.states(click, "wait 2000", *to_first, *["key Down"] * 40, "key Enter", "wait 2000",
                                     "state @b.json", *["key Escape"] * 3, "state @c.json", files=[table])
        self.assertEqual(chosen["selection"], {"event": 41})
        self.assertTrue(next(one for one in chosen["widgets"] if one["name"] == "event 41")["visible"])
        self.assertEqual(left["listed"], 254)

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

    def test_the_ground_stays_while_a_tool_follows_the_pointer(self):
        self.run_script("resize 480 360", "type r", "move 20 340", "wait 300", "screenshot @before.png",
                        "move 380 150", "wait 300", "screenshot @after.png")
        before, after = (colours_of(self.folder / f"{name}.png")[1] for name in ("before", "after"))
        lost = {colour: count for colour, count in before.items() if count >= 20 and after[colour] < count / 3}
        self.assertEqual(lost, {})

    def test_a_widget_that_is_not_there_is_named_with_its_line(self):
        script = self.script("# look", 'click "Nowhere"')
        run = subprocess.run(command(DOSSIER, script=script), capture_output=True, text=True)
        self.assertEqual(run.returncode, 3)
        self.assertIn('actions.txt:2: "Nowhere" is not on the screen', run.stderr)

    def test_the_example_opens_with_its_strike(self):
        [state] = self.states("state @a.json", files=self.reports())
        self.assertIn("Al Asad Air Base", {thing["label"] for thing in state["objects"]})
        self.assertIn("Strike", state["texts"]["side"])


    def test_every_layer_is_switched_alone_and_leaves_no_trace_when_it_is_off(self):
        layers = {"Sites of events": "sites", "Arcs and their lengths": "lines", "Areas and discs": "areas",
                  "Names": "names", "Graticule": "graticule", "Country borders": "borders",
                  "First-level borders": "divisions", "Rivers": "rivers", "Lakes": "lakes", "Urban areas": "urban"}
        lines = ["type l", "move 1000 500", "wait 200", "screenshot @whole.png", "state @whole.json"]
        for title, name in layers.items():
            lines += [f'click "{title}"', "move 1000 500", "wait 200", f"screenshot @{name}.png", f"state @{name}.json",
                      f'click "{title}"']
        self.run_script(*lines, "move 1000 500", "wait 200", "screenshot @again.png")
        picture = {name: (self.folder / f"{name}.png").read_bytes() for name in ("whole", "again", *layers.values())}
        self.assertEqual(picture["whole"], picture["again"])
        for name in layers.values():
            self.assertEqual(set(self.state("whole.json")["layers"]) - set(self.state(f"{name}.json")["layers"]), {name})
        self.assertEqual(len(set(picture.values())), len(layers) + 1)

    def test_the_places_of_a_claim_are_beside_its_card_however_large_the_letters_are(self):
        for option in (("--text-size", "1.5"), ("--text-size", "2.5"), ("--scale", "2"), ()):
            script = self.script('click "Claims"', 'click "claim 1"', "state @a.json")
            subprocess.run([*command(DOSSIER, script=script), *option], check=True)
            state = self.state("a.json")
            [card] = [one for one in state["widgets"] if one["name"] == "card"]
            for label in ("Al Asad Air Base", "Baghdad"):
                thing = self.object(state, label)
                covered = card["left"] <= thing["x"] <= card["right"] and card["top"] <= thing["y"] <= card["bottom"]
                self.assertTrue(thing["in_view"] and not covered, (option, label))

    def test_the_timeline_is_scrubbed_played_and_shown_whole_again(self):
        first, scrubbed, last = self.states("state @a.json", "drag 1100 690 1190 690", "state @b.json", "type 0",
                                            "state @c.json", files=self.reports())
        self.assertIsNone(first["timeline"]["window"])
        self.assertGreater(scrubbed["timeline"]["window"]["begin"], first["timeline"]["span"]["begin"])
        self.assertLess(scrubbed["timeline"]["shown"], first["timeline"]["shown"])
        self.assertLess(len(scrubbed["objects"]), len(first["objects"]))
        self.assertIsNone(last["timeline"]["window"])
        self.assertEqual(len(last["objects"]), len(first["objects"]))


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


class Hands(WindowTest):
    """Mouse and keyboard of a person: every event comes from the X server."""

    LOOKS = 8  # how often a test may ask for the state on the way

    def begin(self, *files):
        """Opens the window and gives its first state."""
        self.looks = 0
        rounds = [line for i in range(self.LOOKS) for line in (f"listen-until @go{i}", f"state @state{i}.json")]
        self.process = self.start(*rounds, f"screenshot @{self._testMethodName}.png", files=files or (DOSSIER,))
        first = self.look()
        self.window = self.point_at(SIZE[0] - 20, SIZE[1] - 60)
        self.xdotool("windowfocus", self.window)
        return first

    def look(self):
        """The state after everything that was sent has had its effect."""
        (self.folder / f"go{self.looks}").touch()
        self.looks += 1
        return self.wait_for(f"state{self.looks - 1}.json", self.process)

    def end(self):
        """The last state; the picture of it is kept."""
        last = self.look()
        for i in range(self.looks, self.LOOKS):
            (self.folder / f"go{i}").touch()
        self.assertEqual(self.process.wait(SETTLED_S), 0, self.process.stderr.read())
        pathlib.Path(SCREENSHOTS).mkdir(exist_ok=True)
        picture = f"{self._testMethodName}.png"
        shutil.copy(self.folder / picture, pathlib.Path(SCREENSHOTS) / picture)
        return last

    def type(self, text):
        self.xdotool("type", "--delay", 40, text)

    def press(self, *keys):
        self.xdotool("key", "--delay", 60, *keys)

    def click(self, x, y, button=1):
        self.point_at(x, y)
        self.xdotool("click", button)

    def click_object(self, state, label):
        thing = self.object(state, label)
        self.click(thing["x"], thing["y"])

    def click_widget(self, state, name):
        widget = next(one for one in state["widgets"] if one["name"] == name and one["visible"])
        self.click(min(widget["left"] + 12, (widget["left"] + widget["right"]) / 2),
                   (widget["top"] + widget["bottom"]) / 2)

    def program(self, *arguments):
        run = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True)
        return run.stdout

    def article(self, text):
        """A file of its own folder with this article."""
        file = self.folder / "articles" / "ferry.txt"
        file.parent.mkdir()
        file.write_text(text)
        return file

    def again(self):
        time.sleep(1.5)
        return self.look()


class Journey(Hands):
    """What a person comes to do, from beginning to end."""

    def test_erbil_is_found_by_name_and_flown_to(self):
        first = self.begin()
        self.type("/Erbi")
        self.press("Return")
        last = self.end()
        self.assertIsNone(last["search"])
        self.assertAlmostEqual(last["camera"]["lat"], 36.18, delta=0.05)
        self.assertLess(last["camera"]["ground_m_per_px"], first["camera"]["ground_m_per_px"] / 3)
        self.assertIn("gn:95446", self.texts(last, "card"))

    def test_every_place_of_a_name_is_found_before_longer_names(self):
        [state] = self.states("type /", "type springfield", "wait 200", "state @a.json")
        rows = [text for text in state["texts"]["side"] if text.startswith("Springfield")]
        self.assertEqual(set(rows[:10]), {"Springfield"})
        self.assertIn("gn:4409896", state["search"]["found"][:4])  # in Missouri, the largest
        self.assertGreater(len(state["search"]["found"]), 15)

    def test_a_name_that_is_only_nearly_known_is_said_to_be_so(self):
        near, known = self.states("type /", "type Baghdaad", "wait 200", "state @a.json", "key Backspace",
                                  "key Backspace", "type d", "wait 200", "state @b.json")
        self.assertIn("Similar names", self.texts(near, "side"))
        self.assertNotIn("Similar names", self.texts(known, "side"))

    def test_a_place_chosen_with_the_keys_scrolls_into_sight(self):
        [state] = self.states("type /", "type springfield", "wait 200", *["key Down"] * 18, "wait 200", "state @a.json")
        self.assertEqual(state["search"]["chosen"], 19)
        [row] = [one for one in state["widgets"] if one["name"] == "found 19"]
        self.assertTrue(row["visible"])

    def test_the_search_completes_a_name_with_its_likeliest_places(self):
        self.begin()
        self.press("ctrl+f")
        self.type("erb")
        self.press("Down", "Down", "Up")
        state = self.end()
        self.assertEqual((state["search"]["text"], state["search"]["chosen"]), ("erb", 2))
        self.assertEqual(len(state["search"]["found"]), 30)
        self.assertEqual(state["search"]["found"][0], "gn:95446")

    def test_a_ring_to_an_impact_is_told_apart_and_fitted_into_view(self):
        states = self.states("type r", 'click "To an impact: where it may have come from"', 'click "Radius"', "key Ctrl+a",
                             "type 808 mi", "key Enter", "click 760 400", "wait 200", "state @a.json", "type f", "wait 1500", "state @b.json")
        drawn, fitted = states
        self.assertEqual([(ring["direction"], ring["radius_m"]) for ring in drawn["rings"]], [("backward", 1300349.952)])
        [ring] = [thing for thing in fitted["objects"] if thing["kind"] == "range-backward"]
        self.assertIn("808 mi around ", ring["label"])
        self.assertGreater(fitted["camera"]["ground_m_per_px"] * SIZE[1], 2600000)

    def test_a_small_window_keeps_every_button_and_folds_the_legend(self):
        for option in (("--size", "700x500"), ("--scale", "2"), ("--text-size", "2")):
            script = self.script("state @a.json", 'click "What the signs mean"', "wait 200", "screenshot @open.png", "state @b.json")
            size = ("--size", "1200x800") if "--size" not in option else ()
            subprocess.run([PROGRAM, "map", str(DOSSIER), *size, *option, "--script", str(script)], check=True)
            shown = {one["name"] for one in self.state("a.json")["widgets"] if one["visible"]}
            for name in ("Fit everything", "Take back the last step", "Save the view as a picture", "Export the findings",
                         "All keys", "What the signs mean"):
                self.assertIn(name, shown, option)

    def test_the_card_of_a_claim_has_the_words_to_write(self):
        [state] = self.states('click "Claims"', 'click "claim 1"', "wait 200", "state @a.json")
        card = self.texts(state, "card")
        self.assertIn("Write", card)
        self.assertIn("about 100 mi, W", card)
        self.assertNotIn("round-15-percent", card)

    def test_the_event_chosen_is_marked_among_the_rows_of_a_table(self):
        table = self.folder / "fires.csv"
        rows = "".join(f"f{n},Oslo,{59 + n / 20},{10 + n / 20},fire,2024-03-0{n + 1},{n}\n" for n in range(6))
        table.write_text("id,name,lat,lon,kind,start,killed\n" + rows)
        script = ['click "event 3"', "wait 1500", "state @a.json"]
        [state] = self.states(*script, files=(table,))
        card = self.texts(state, "card")
        self.assertIn("Table fires.csv, entry 3", card)
        self.assertIn("59.1000, 10.1000", card)
        self.assertIn("killed", card)

    def test_a_place_that_no_article_names_gets_a_card_and_a_dot(self):
        self.begin()
        self.type("/Reykjav")
        self.press("Return")
        last = self.end()
        self.assertIn("found", last["selection"])
        self.assertTrue(any(thing["label"].startswith("Reykjav") and thing["in_view"] for thing in last["objects"]))
        self.assertIn("Iceland", self.texts(last, "card"))

    def test_erbil_to_al_asad_measures_what_dateline_distance_says(self):
        first = self.begin()
        self.type("m")
        self.click_object(first, "Erbil")
        self.click_object(first, "Al Asad Air Base")
        self.press("ctrl+c")
        last = self.end()
        said = dict(line.split(None, 1) for line in self.program("distance", "Erbil", "Al Asad").splitlines())
        length, bearings = said["length"].split(",")[0], said["bearing"].split(", clockwise")[0]
        self.assertIn(length, self.texts(last, "side"))
        self.assertIn(bearings, self.texts(last, "side"))
        self.assertIn(f"{length}; {bearings}", last["copied"])
        [leg] = last["measure"]["legs"]
        self.assertEqual((leg["from"], leg["to"]), ("gn:95446", "oa:ORAA"))

    def test_a_measured_way_has_a_total_and_its_last_point_is_taken_back(self):
        first = self.begin()
        self.type("m")
        for place in ("Erbil", "Al Asad Air Base", "Erbil", "Al Asad Air Base"):
            self.click_object(first, place)
        self.press("ctrl+z")
        last = self.end()
        self.assertEqual(len(last["measure"]["legs"]), 2)
        self.assertAlmostEqual(last["measure"]["total_m"], 2 * last["measure"]["legs"][0]["length_m"], places=2)
        self.assertIn("Total", self.texts(last, "side"))

    def test_escape_ends_the_measuring(self):
        first = self.begin()
        self.type("m")
        self.click_object(first, "Erbil")
        self.press("Escape")
        last = self.end()
        self.assertEqual((last["tab"], last["measure"]["points"]), (first["tab"], []))

    def test_a_claim_clicked_shows_its_two_places(self):
        self.click_widget(self.begin(), "Claims")
        self.click_widget(self.look(), "claim 1")
        last = self.end()
        self.assertEqual(last["selection"], {"claim": 1})
        for label in ("Al Asad Air Base", "Baghdad"):
            self.assertTrue(self.object(last, label)["in_view"], label)

    def test_another_candidate_changes_the_verdict_and_is_written_beside_the_article(self):
        file = self.article(FERRY)
        beside = file.with_name("overrides.csv")
        self.click_widget(self.begin(file), "Claims")
        before = self.look()
        self.click_widget(before, "claim 1")
        self.click_widget(self.look(), "place gn:3378644")
        card = self.look()
        self.assertIn("gn:1735106", self.texts(card, "card"))
        self.click_widget(card, "use candidate 1")
        after = self.look()
        self.assertEqual((before["verdicts"], after["verdicts"]), (["unverifiable"], ["supported"]))
        self.assertIn("supported", self.texts(after, "side"))
        self.assertIn("Georgetown, ", after["notice"])
        self.assertIn("gn:3378644", self.texts(after, "card"))  # the one before, and the other namesakes
        self.assertGreater(len([one for one in after["widgets"] if one["name"].startswith("use candidate")]), 2)
        self.assertEqual(beside.read_text(), "surface,article,place,note\nGeorgetown,all,gn:1735106,chosen on the map\n")
        self.assertIn("SUPPORTED", self.program("check", file))
        self.press("ctrl+z")
        last = self.end()
        self.assertEqual(last["verdicts"], ["unverifiable"])
        self.assertFalse(beside.exists())
        self.assertIn("gn:3378644", self.texts(last, "card"))  # map and card are back as well
        self.assertNotIn("by hand", self.texts(last, "card"))

    def test_a_quote_clicked_in_the_text_draws_its_measurement(self):
        self.click_widget(self.begin(), "Articles")
        self.click_widget(self.look(), "article 1")
        self.click_widget(self.look(), "quote 1")
        last = self.end()
        self.assertEqual((last["selection"], last["article"]), ({"claim": 1}, "report-1"))
        line = next(thing for thing in last["objects"] if thing["kind"] == "claim-line")
        self.assertTrue(line["in_view"])

    def test_a_site_clicked_on_the_map_opens_the_text_that_names_it(self):
        first = self.begin()
        self.type("a")
        self.click_object(first, "Al Asad Air Base")
        last = self.end()
        self.assertIsNotNone(last["article"])
        self.assertTrue(any(widget["name"].startswith("name ") for widget in last["widgets"]))

    def test_a_ring_has_the_radius_that_was_typed_or_that_its_weapon_has(self):
        first = self.begin()
        self.type("r")
        self.click_widget(self.look(), "Radius")
        self.type("250 km")
        self.press("Return")
        self.click_object(first, "Erbil")
        self.click_widget(self.look(), "Fateh-110, 300 km")
        self.click_object(first, "Al Asad Air Base")
        drawn = self.look()
        self.press("ctrl+z")
        last = self.end()
        self.assertEqual([(ring["center"], ring["radius_m"]) for ring in drawn["rings"]],
                         [("gn:95446", 250000), ("oa:ORAA", 300000)])
        self.assertEqual([thing["kind"] for thing in drawn["objects"]].count("range-forward"), 2)
        self.assertEqual(len(last["rings"]), 1)

    def test_layers_go_and_come_by_key_and_by_mouse(self):
        self.begin()
        self.type("2l")
        by_key = self.look()
        self.click_widget(by_key, "Sites of events")
        by_mouse = self.look()
        self.type("12")
        last = self.end()
        kinds = [{thing["kind"] for thing in state["objects"]} for state in (by_key, by_mouse, last)]
        self.assertNotIn("lower-bound-line", kinds[0])
        self.assertIn("impact-site", kinds[0])
        self.assertNotIn("impact-site", kinds[1])
        self.assertLessEqual({"impact-site", "lower-bound-line"}, kinds[2])

    def test_an_azimuthal_map_has_its_centre_at_what_is_chosen_and_stays_one(self):
        first = self.begin()
        self.click_object(first, "Erbil")
        self.type("p")
        around = self.look()
        self.assertEqual(around["camera"]["projection"], "azimuthal")
        self.assertAlmostEqual(around["camera"]["center_lat"], 36.18, delta=0.02)  # Erbil (GeoNames 95446)
        self.assertAlmostEqual(around["camera"]["center_lon"], 44.01, delta=0.02)
        self.type("f")
        self.assertEqual(self.end()["camera"]["projection"], "azimuthal")

    def test_the_style_and_the_projection_change(self):
        self.begin()
        self.type("lp")
        state = self.look()
        self.assertEqual(state["camera"]["projection"], "azimuthal")
        self.click_widget(state, "Dark")
        self.assertEqual(self.end()["style"], "dark")

    def test_shift_and_drag_zooms_to_a_box_and_alt_left_leads_back(self):
        first = self.begin()
        self.point_at(600, 300)
        self.xdotool("keydown", "shift", "mousedown", 1)
        self.point_at(650, 340)
        self.point_at(700, 380)
        self.xdotool("mouseup", 1, "keyup", "shift")
        closer = self.look()
        self.press("alt+Left")
        back = self.look()
        self.press("alt+Right")
        last = self.end()
        self.assertLess(closer["camera"]["ground_m_per_px"], first["camera"]["ground_m_per_px"] / 4)
        for before, after in ((first, back), (closer, last)):
            self.assertAlmostEqual(after["camera"]["lat"], before["camera"]["lat"], places=5)
            self.assertAlmostEqual(after["camera"]["ground_m_per_px"], before["camera"]["ground_m_per_px"], places=2)

    def test_a_line_under_the_pointer_says_its_length_and_bearings(self):
        first = self.begin()
        line = max((one for one in first["objects"] if one["kind"] == "lower-bound-line"), key=lambda one: one["y"])
        self.point_at(line["x"], line["y"])
        ends, length, bearings = self.end()["texts"]["tooltip"]
        self.assertEqual(ends, "Iran \u2192 Al Asad Air Base")
        self.assertTrue(length.startswith("\u2265 272.7 km"), length)
        self.assertRegex(bearings, r"^\d+\.\d\u00b0 \(W\) at the start, \d+\.\d\u00b0 \(W\) on arrival$")

    def test_the_map_follows_the_hand_and_a_double_click_comes_closer_there(self):
        first = self.begin()
        site = self.object(first, "Al Asad Air Base")
        self.point_at(site["x"], site["y"])
        self.xdotool("mousedown", 1)
        for step in (20, 60, 120):
            self.point_at(site["x"] + step, site["y"] - step / 2)
        self.xdotool("mouseup", 1)
        dragged = self.look()
        moved = self.object(dragged, "Al Asad Air Base")
        self.assertAlmostEqual(moved["x"], site["x"] + 120, delta=1.5)
        self.assertAlmostEqual(moved["y"], site["y"] - 60, delta=1.5)
        self.point_at(700, 600)
        aimed = self.look()["pointer"]
        self.xdotool("click", "--repeat", 2, "--delay", 60, 1)
        closer = self.end()
        self.assertAlmostEqual(closer["camera"]["ground_m_per_px"] / dragged["camera"]["ground_m_per_px"], 0.5, delta=0.02)
        for key in ("lat", "lon"):
            self.assertAlmostEqual(closer["pointer"][key], aimed[key], places=6)

    def test_buttons_on_the_map_zoom_fit_lead_back_and_say_their_keys(self):
        first = self.begin()
        self.click_widget(first, "Zoom in")
        closer = self.look()
        self.click_widget(closer, "Back")
        back = self.look()
        self.click_widget(back, "Forward")
        self.click_widget(back, "Fit everything")
        last = self.end()
        scales = [state["camera"]["ground_m_per_px"] for state in (first, closer, back, last)]
        self.assertLess(scales[1], scales[0] / 1.4)
        self.assertAlmostEqual(scales[2], scales[0], places=3)
        self.assertAlmostEqual(scales[3], scales[0], places=3)
        self.assertEqual(last["texts"]["tooltip"], ["Fit everything", "F"])

    def test_a_text_is_scrolled_by_keys_and_its_hostile_characters_do_nothing(self):
        file = self.article(FERRY + "\n\u202eevil %s%n \u0007" + "W" * 3000 + "\n" + "Last line of all. " * 200)
        self.begin(file)
        self.type("a")
        top = self.look()
        self.press("Next", "Next")
        last = self.end()
        self.assertIn("\nevil %s%n\nWWW", self.texts(top, "side"))
        self.assertIn("The lifeboat put in", self.texts(top, "side"))
        self.assertNotIn("The lifeboat put in", self.texts(last, "side"))

    def test_the_menu_of_a_point_copies_its_coordinates(self):
        site = self.object(self.begin(), "Al Asad Air Base")
        self.click(site["x"], site["y"], button=3)
        self.click_widget(self.look(), "Copy MGRS")
        last = self.end()
        self.assertTrue(last["copied"].startswith("38SKC"), last["copied"])

    def test_what_is_copied_is_on_the_clipboard_for_other_programs(self):
        site = self.object(self.begin(), "Al Asad Air Base")
        self.click(site["x"], site["y"], button=3)
        self.click_widget(self.look(), "Copy decimal")
        copied = self.look()["copied"]
        other = self.folder / "other.txt"
        other.write_text(f"key Ctrl+f\nkey Ctrl+v\nstate {self.folder}/pasted.json\n")
        paste = subprocess.Popen([PROGRAM, "map", "--size", "600x400", "--script", str(other)])
        self.addCleanup(paste.wait)
        self.assertEqual(self.wait_for("pasted.json", paste)["search"]["text"], copied)
        self.assertRegex(copied, r"^33\.\d+, 42\.\d+$")
        self.end()

    def test_everything_in_the_panels_is_reached_by_tab_and_pressed_by_enter(self):
        widgets = self.begin()["widgets"]
        order = list(dict.fromkeys(one["name"] for one in widgets if one["name"] != one["panel"]))
        self.press(*["Tab"] * (order.index("Claims") + 1))
        self.assertEqual(self.look()["focus"], "Claims")
        self.press("Return")
        last = self.end()
        self.assertEqual(last["tab"], "claims")

    def test_the_view_is_saved_and_the_findings_are_exported(self):
        self.begin()
        self.press("ctrl+s")
        self.type(f"{self.folder}/view.svg")
        self.press("Return")
        saved = self.look()
        self.press("ctrl+e")
        self.type(f"{self.folder}/out.geojson")
        self.press("Return")
        last = self.end()
        self.assertIn("Al Asad Air Base", (self.folder / "view.svg").read_text())
        self.assertEqual(json.loads((self.folder / "out.geojson").read_text())["type"], "FeatureCollection")
        self.assertIn("view.svg", saved["notice"])
        self.assertIn("out.geojson", last["notice"])

    def test_a_picture_is_saved_by_the_mouse_alone_but_for_its_name(self):
        self.click_widget(self.begin(), "Save the view as a picture")
        self.click_widget(self.look(), "write nothing")
        left = self.look()
        self.click_widget(left, "Save the view as a picture")
        self.type(f"{self.folder}/mouse.png")
        self.click_widget(self.look(), "write the file")
        last = self.end()
        self.assertEqual((left["asks"], last["asks"]), ("", ""))
        self.assertTrue((self.folder / "mouse.png").read_bytes().startswith(b"\x89PNG"))
        self.assertIn("mouse.png", last["notice"])

    def test_a_name_that_cannot_be_written_is_told_in_the_window(self):
        self.begin()
        self.press("ctrl+s")
        self.type("/nowhere/at/all.png")
        self.press("Return")
        self.assertIn("/nowhere/at", self.end()["notice"])

    def test_a_changed_file_is_read_again(self):
        file = self.article(FERRY)
        self.begin(file)
        self.assertEqual(self.look()["verdicts"], ["unverifiable"])
        file.write_text(FERRY.replace("Georgetown", "Penang"))
        end = time.monotonic() + SETTLED_S
        while (state := self.again())["verdicts"] == ["unverifiable"]:
            self.assertLess(time.monotonic(), end)
        self.assertIn("read again", state["notice"])

    def test_without_articles_the_window_says_how_to_open_some(self):
        state = self.begin_with_nothing()
        self.assertIn("dateline map FILE", self.texts(state, "side"))
        self.type("/Erbi")
        self.press("Return")
        self.assertAlmostEqual(self.end()["camera"]["lat"], 36.18, delta=0.05)

    def begin_with_nothing(self):
        start = self.start
        self.start = lambda *lines, files: start(*lines, files=())
        return self.begin()

    def test_the_window_is_resized_and_closed(self):
        first = self.begin()
        self.xdotool("windowsize", "--sync", self.window, 1000, 700)
        last = self.look()
        self.assertEqual((first["camera"]["width"], last["camera"]["width"]), (850, 650))
        self.type("q")
        self.assertEqual(self.process.wait(SETTLED_S), 0)


class Correction(Hands):
    """A name that means another place than the program thinks."""

    def begin(self):
        """With the card of the wrong Georgetown open."""
        self.file = self.article(FERRY)
        self.beside = self.file.with_name("overrides.csv")
        self.click_widget(super().begin(self.file), "Claims")
        self.click_widget(self.look(), "claim 1")
        self.click_widget(self.look(), "place gn:3378644")
        return self.look()

    def rows(self):
        return self.beside.read_text().splitlines()[1:]

    def test_another_place_is_searched_judged_at_once_and_written_beside_the_article(self):
        self.click_widget(self.begin(), "another place")
        asked = self.look()
        self.assertEqual((asked["search"]["text"], asked["search"]["instead_of"]), ("Georgetown", "gn:3378644"))
        self.assertIn("instead of Georgetown", self.texts(asked, "side"))
        self.type("Georgetown, Malaysia")
        self.press("Return")
        after = self.look()
        self.assertEqual(self.rows(), ["Georgetown,all,gn:1735106,chosen on the map"])
        self.assertEqual((after["verdicts"], after["search"]), (["supported"], None))
        self.press("ctrl+z")
        self.assertEqual(self.end()["verdicts"], ["unverifiable"])
        self.assertFalse(self.beside.exists())

    def test_coordinates_can_be_what_is_meant(self):
        self.click_widget(self.begin(), "another place")
        self.type("5.4141, 100.3288")
        self.press("Return")
        last = self.end()
        self.assertEqual(self.rows(), ['Georgetown,all,"5.414100,100.328800",chosen on the map'])
        self.assertEqual(last["verdicts"], ["supported"])

    def test_a_name_can_be_said_to_be_no_place(self):
        self.click_widget(self.begin(), "not a place")
        last = self.end()
        self.assertEqual(self.rows(), ["Georgetown,all,not a place,chosen on the map"])
        self.assertIsNone(last["selection"])
        self.assertIn("is now not a place", last["notice"])

    def test_escape_leaves_the_search_for_another_place_and_changes_nothing(self):
        self.click_widget(self.begin(), "another place")
        self.press("Escape")
        self.type("/Erbi")
        self.press("Return")
        last = self.end()
        self.assertIn("gn:95446", self.texts(last, "card"))
        self.assertFalse(self.beside.exists())

    def test_the_card_of_a_saved_dossiers_place_says_why_it_cannot_be_corrected(self):
        self.click_object(super().begin(DOSSIER), "Al Asad Air Base")
        last = self.end()
        self.assertIn("open the articles' own files", self.texts(last, "card"))
        self.assertNotIn("another place", {one["name"] for one in last["widgets"]})


class Undo(Hands):
    """What was done last is taken back first, whatever it was."""

    def test_a_ring_that_was_removed_comes_back(self):
        first = self.begin()
        self.type("r")
        for place in ("Erbil", "Al Asad Air Base"):
            self.click_object(first, place)
        self.click_widget(self.look(), "remove ring 1")
        removed = self.look()
        self.press("ctrl+z")
        back = self.look()
        self.press("ctrl+z")
        centers = [[ring["center"] for ring in state["rings"]] for state in (removed, back, self.end())]
        self.assertEqual(centers, [["oa:ORAA"], ["gn:95446", "oa:ORAA"], ["gn:95446"]])

    def test_layers_and_style_come_back(self):
        first = self.begin()
        self.type("12d")
        changed = self.look()
        self.press("ctrl+z", "ctrl+z")
        self.assertEqual(set(first["layers"]) - set(self.look()["layers"]), {"sites"})
        self.press("ctrl+z")
        last = self.end()
        self.assertEqual(changed["style"], "dark")
        self.assertEqual((last["layers"], last["style"]), (first["layers"], "light"))

    def test_a_way_that_was_left_is_measured_on(self):
        first = self.begin()
        self.type("m")
        for place in ("Erbil", "Al Asad Air Base"):
            self.click_object(first, place)
        self.press("Escape")
        left = self.look()
        self.press("ctrl+z")
        last = self.end()
        self.assertEqual((left["tab"], left["measure"]["legs"]), ("events", []))
        self.assertEqual((last["tab"], len(last["measure"]["legs"])), ("measure", 1))

    def test_with_nothing_to_take_back_the_window_says_so(self):
        self.begin()
        self.press("ctrl+z")
        self.assertIn("nothing to take back", self.end()["notice"])


class Timeline(Hands):
    """The timeline, by hands that the X server reports."""

    def begin(self, *files):
        state = super().begin(*(files or self.reports()))
        row = next(one for one in state["widgets"] if one["name"] == "timeline bars")
        self.left, self.width = row["left"], (row["right"] - row["left"]) / state["timeline"]["bins"]
        self.height = (row["top"] + row["bottom"]) / 2
        return state

    def middle_of(self, day):
        return self.left + self.width * (day + 0.5)

    def drag(self, from_x, to_x):
        self.point_at(from_x, self.height)
        self.xdotool("mousedown", 1)
        for i in (1, 2, 3):
            self.point_at(from_x + (to_x - from_x) * i / 3, self.height)
        self.xdotool("mouseup", 1)
        return self.look()

    def days(self, state):
        """From which day to before which."""
        window = state["timeline"]["window"]
        return window and (window["begin"][:10], window["end"][:10])

    def test_a_drag_marks_days_and_what_happened_on_others_leaves_map_and_list(self):
        first = self.begin()
        marked = self.drag(self.middle_of(1), self.middle_of(3))
        self.assertEqual(self.days(marked), ("2019-12-29", "2020-01-01"))
        self.assertEqual((first["timeline"]["shown"], marked["timeline"]["shown"]), (2, 1))
        self.assertNotIn("Al Asad Air Base", {thing["label"] for thing in marked["objects"]})
        self.assertNotIn("Strike", self.texts(marked, "side"))
        last = self.drag(self.middle_of(2), self.middle_of(9))  # the marked days as a whole
        self.assertEqual(self.days(last), ("2020-01-05", "2020-01-08"))
        self.assertIn("Strike", self.texts(last, "side"))
        self.end()

    def test_an_edge_of_the_marked_days_is_moved_and_a_click_marks_one(self):
        self.begin()
        self.drag(self.middle_of(1), self.middle_of(3))
        longer = self.drag(self.left + 4 * self.width, self.middle_of(7))
        self.assertEqual(self.days(longer), ("2019-12-29", "2020-01-05"))
        self.click(self.middle_of(10), self.height)
        one = self.look()
        self.assertEqual(self.days(one), ("2020-01-07", "2020-01-08"))
        self.click_widget(one, "All times")
        self.assertIsNone(self.days(self.end()))

    def test_time_is_stepped_played_and_stopped_by_buttons_and_by_keys(self):
        self.click_widget(self.begin(), "Step forward")
        first = self.look()
        self.type("]")
        self.assertEqual([self.days(first), self.days(self.look())],
                         [("2019-12-28", "2019-12-29"), ("2019-12-29", "2019-12-30")])
        self.click_widget(first, "Play")
        time.sleep(1.5)
        played = self.look()
        self.assertTrue(played["timeline"]["playing"])
        self.assertGreater(self.days(played), ("2019-12-30",))
        self.type(" ")
        self.assertFalse(self.end()["timeline"]["playing"])

    def test_a_bar_under_the_pointer_says_its_day_and_how_many_events_it_has(self):
        self.begin()
        self.point_at(self.middle_of(10), self.height)
        self.assertEqual(self.end()["texts"]["tooltip"], ["8 January 2020 (UTC+3)", "1 event"])

    def test_events_without_a_time_are_counted_hidden_and_reached_again(self):
        dossier = json.loads(DOSSIER.read_text())
        [event] = dossier["events"]
        later, undated = json.loads(json.dumps(event)), json.loads(json.dumps(event))
        later["id"], undated["id"] = "event-2", "event-3"
        later["time"] = {**event["time"], "begin": "2020-01-12T22:15:00Z", "end": "2020-01-12T22:45:00Z"}
        del undated["time"]
        dossier["events"] = [event, later, undated]
        file = self.folder / "three.dossier.json"
        file.write_text(json.dumps(dossier))
        first = self.begin(file)
        self.drag(self.middle_of(0), self.middle_of(1))
        self.type("u")
        hidden = self.look()
        self.click_widget(hidden, "Undated")
        last = self.end()
        self.assertIn("1 without a time: shown", self.texts(first, "timeline"))
        self.assertEqual([state["timeline"]["shown"] for state in (first, hidden, last)], [3, 1, 2])


    def test_a_saved_picture_has_the_marked_days_and_the_shown_layers_only(self):
        self.begin()
        self.drag(self.middle_of(1), self.middle_of(3))
        self.type("6")
        self.press("ctrl+s")
        self.type(f"{self.folder}/days.svg")
        self.press("Return")
        self.end()
        picture = (self.folder / "days.svg").read_text()
        self.assertIn(">Baghdad<", picture)
        for absent in ("Al Asad", ">Erbil<", "Strike", ">IRAQ<", ">Kirkuk<"):
            self.assertNotIn(absent, picture)


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
    PROGRAM, REPORTS, SCREENSHOTS = sys.argv[1:4]
    unittest.main(argv=[sys.argv[0], *sys.argv[4:]])
