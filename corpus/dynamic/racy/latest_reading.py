# ground-truth: racy FT102 latest[sensor] lines 10, 10
# Both gateways store under the same key; which reading stays is left to chance.
import threading
import time

latest = {}


def store(sensor, reading):
    latest[sensor] = reading


def gateway(readings, delay):
    time.sleep(delay)
    for sensor, value in readings:
        store(sensor, value * 10)


north = threading.Thread(target=gateway, args=([("roof", 21)], 0))
south = threading.Thread(target=gateway, args=([("roof", 22)], 0.05))
north.start()
south.start()
north.join()
south.join()
assert latest["roof"] in (210, 220)
