"""A guarded list is copied under its lock: the reader walks a list of its own.

Bad form: containers/returned_guarded_list.py
"""
import threading


class Measurements:
    def __init__(self):
        self._lock = threading.Lock()
        self._values = []

    def add(self, value):
        with self._lock:
            self._values.append(value)

    def trim(self, length):
        with self._lock:
            del self._values[:length]

    def values(self):
        with self._lock:
            return self._values.copy()  # ok: FT113


def measure(measurements):
    for value in range(1000):
        measurements.add(value)


def main():
    measurements = Measurements()
    writer = threading.Thread(target=measure, args=(measurements,))
    writer.start()
    total = 0
    for value in measurements.values():  # ok: FT106
        total += value
    writer.join()
    measurements.trim(10)
    print("seen so far:", total)


if __name__ == "__main__":
    main()
