#!/usr/bin/env python3
"""How long it takes from the rename that ends a save to the frame that shows it.

    bench_reload.py WAYPOST FLOW [FLOW ...]

Opens each flow in a window under Xvfb with --trace, saves it by renaming a changed copy over it, and
waits for the trace's `reload`. Prints the median, the parts that the trace tells of, and the ratio to
the limit: 50 ms, and 400 ms for flows of 1,000 cards and more. Needs Xvfb; not a test.
"""

import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SAVES = 21


def wait_for_line(trace, seen, event, seconds):
    """The first line of that event behind those seen, and the time at which it was there."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        lines = trace.read_text().splitlines() if trace.exists() else []
        for number, line in enumerate(lines[seen:], seen):
            if line and json.loads(line)["event"] == event:
                return json.loads(line), number + 1, time.monotonic()
        time.sleep(0.0005)
    raise TimeoutError(event)


def save(flow, text):
    beside = flow.with_name(".new")
    beside.write_text(text)
    begun = time.monotonic()
    os.replace(beside, flow)
    return begun


def measure(program, original, folder):
    flow = folder / "flow.toml"
    shutil.copyfile(original, flow)
    text = flow.read_text()
    title = re.search(r'^\[node\.[^\n]*\n(?:[^\[\n][^\n]*\n)*?title = "([^"]*)"', text, re.M)
    trace = folder / "trace"
    window = subprocess.Popen(
        [program, "view", str(flow), "--mode", "author", "--trace", str(trace)])
    try:
        _, seen, _ = wait_for_line(trace, 0, "first_frame", 60)
        # What is proven in the background is done by then.
        time.sleep(1 + len(text) / 1e6)
        times = []
        parts = []
        for number in range(SAVES):
            changed = text[:title.end(1)] + f" {number}" + text[title.end(1):]
            begun = save(flow, changed)
            line, seen, shown = wait_for_line(trace, seen, "reload", 60)
            times.append((shown - begun) * 1e3)
            parts.append(line)
            time.sleep(0.4 + len(text) / 1e6)
    finally:
        window.terminate()
        window.wait()
    cards = len(re.findall(r"^\[node\.\w+\]", text, re.M))
    limit = 400 if cards >= 1000 else 50
    median = statistics.median(times)
    told = ", ".join(
        f"{name} {statistics.median(part[name] for part in parts):.1f}"
        for name in parts[0] if isinstance(parts[0][name], (int, float)))
    print(f"{cards} cards: {median:.1f} ms median of {SAVES}, slowest {max(times):.1f}; "
          f"{median / limit:.2f} of {limit} ms ({told})", flush=True)
    return median <= limit


def main():
    program, flows = sys.argv[1], sys.argv[2:]
    display = f":{200 + os.getpid() % 300}"
    screen = subprocess.Popen(["Xvfb", display, "-screen", "0", "1440x900x24"],
                              stderr=subprocess.DEVNULL)
    os.environ["DISPLAY"] = display
    time.sleep(1)
    try:
        for original in flows:
            with tempfile.TemporaryDirectory() as folder:
                home = {name: folder for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
                                                  "XDG_STATE_HOME")}
                os.environ.update(home)
                measure(program, original, pathlib.Path(folder))
    finally:
        screen.terminate()


main()
