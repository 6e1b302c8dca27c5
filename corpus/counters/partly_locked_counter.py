"""A counter that locks everywhere but in one method.

Good form: counters/safe_counter_class.py
"""
import threading


class RequestStats:
    def __init__(self):
        self._lock = threading.Lock()
        self._requests = 0

    def begin(self):
        with self._lock:
            self._requests += 1

    def retry(self):
        with self._lock:
            self._requests += 1

    def undo(self):
        self._requests -= 1  # expect: FT103

    def total(self):
        with self._lock:
            return self._requests


def serve(stats):
    for i in range(2_000):
        stats.begin()
        if i % 10 == 0:
            stats.retry()
            stats.undo()


def main():
    stats = RequestStats()
    threads = [threading.Thread(target=serve, args=(stats,)) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("requests:", stats.total())


if __name__ == "__main__":
    main()
