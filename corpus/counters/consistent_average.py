"""Two fields that belong together, changed and read under one lock.

Bad form: counters/running_average.py
"""
from concurrent.futures import ThreadPoolExecutor, wait
from threading import Lock


class Average:
    def __init__(self):
        self._lock = Lock()
        self._total = 0.0
        self._samples = 0

    def add(self, value):
        with self._lock:
            self._total += value
            self._samples += 1

    def mean(self):
        with self._lock:
            return self._total / self._samples if self._samples else 0.0


average = Average()


def measure(seed):
    for i in range(500):
        average.add((seed * 31 + i * 17) % 100)


if __name__ == "__main__":
    with ThreadPoolExecutor(4) as pool:
        done, _ = wait([pool.submit(measure, seed) for seed in range(8)])
        for future in done:
            future.result()
    print(f"{average.mean():.2f}")
