# ground-truth: deadlock FT201 lines 14, 21, 28
# Each train holds one station and needs the next: three pairs that close a circle.
import threading
import time

north = threading.Lock()
east = threading.Lock()
south = threading.Lock()
trips = {"red": 0, "blue": 0, "green": 0}


def red_line():
    with north:
        with east:
            trips["red"] += 1


def blue_line():
    time.sleep(0.5)
    with east:
        with south:
            trips["blue"] += 1


def green_line():
    time.sleep(1.0)
    with south:
        with north:
            trips["green"] += 1


trains = [threading.Thread(target=line) for line in (red_line, blue_line, green_line)]
for train in trains:
    train.start()
for train in trains:
    train.join()
assert sum(trips.values()) == 3
