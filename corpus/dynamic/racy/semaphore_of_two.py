# ground-truth: racy FT101 Quota.used lines 14, 14
# Semaphore(2) lets two in at a time: fine for limiting the load, no lock for the sum.
import threading
import time


class Quota:
    def __init__(self):
        self.gate = threading.Semaphore(2)
        self.used = 0

    def charge(self, units):
        with self.gate:
            self.used += units


def call_api(quota, units, delay):
    time.sleep(delay)
    quota.charge(units)


quota = Quota()
calls = [
    threading.Thread(target=call_api, args=(quota, 3, 0)),
    threading.Thread(target=call_api, args=(quota, 4, 0.05)),
]
for call in calls:
    call.start()
for call in calls:
    call.join()
