# ground-truth: racy FT102 Meter.total lines 14, 17
# Only the writer takes the lock; the display thread never does, so nothing orders its read.
import threading
import time


class Meter:
    def __init__(self):
        self.lock = threading.Lock()
        self.total = 0

    def record(self, amount):
        with self.lock:
            self.total += amount

    def display(self):
        return f"{self.total} kWh"


def measure(meter):
    for amount in (3, 4, 5):
        meter.record(amount)


def show(meter, screen):
    time.sleep(0.05)
    screen.append(meter.display())


meter = Meter()
screen = []
threads = [
    threading.Thread(target=measure, args=(meter,)),
    threading.Thread(target=show, args=(meter, screen)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
