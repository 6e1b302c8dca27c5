"""A counter object that owns the lock of its state.

Bad form: counters/unsafe_counter_class.py
"""
from threading import Lock, Thread


class Counter:
    def __init__(self):
        self._lock = Lock()
        self._value = 0

    def increment(self):
        with self._lock:
            self._value += 1  # ok: FT101

    def get(self):
        with self._lock:
            return self._value


def hammer(counter, times):
    for _ in range(times):
        counter.increment()


if __name__ == "__main__":
    shared = Counter()
    first = Thread(target=hammer, args=(shared, 10_000))
    second = Thread(target=hammer, args=(shared, 10_000))
    first.start()
    second.start()
    print("so far:", shared.get())
    first.join()
    second.join()
    print("value:", shared.get())
