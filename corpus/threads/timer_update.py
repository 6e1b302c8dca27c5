"""A Timer callback runs on a thread of its own and updates what the main thread updates.

Good form: threads/timer_locked.py
"""
import threading
import time


class Meter:
    def __init__(self):
        self.readings = 0

    def sample(self):
        self.readings += 1  # expect: FT101


def main():
    meter = Meter()
    timer = threading.Timer(0.01, meter.sample)
    timer.start()
    for _ in range(5):
        meter.sample()
        time.sleep(0.004)
    timer.join()
    print(meter.readings)


if __name__ == "__main__":
    main()
