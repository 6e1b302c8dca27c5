"""A Timer callback and the main thread share a meter that locks.

Bad form: threads/timer_update.py
"""
import threading
import time


class Meter:
    def __init__(self):
        self._lock = threading.Lock()
        self._readings = 0

    def sample(self):
        with self._lock:
            self._readings += 1  # ok: FT101

    def readings(self):
        with self._lock:
            return self._readings


def main():
    meter = Meter()
    timer = threading.Timer(0.01, meter.sample)
    timer.start()
    for _ in range(5):
        meter.sample()
        time.sleep(0.004)
    timer.join()
    print(meter.readings())


if __name__ == "__main__":
    main()
