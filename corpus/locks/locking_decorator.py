"""A decorator that takes the object's lock around every method."""
import functools
import threading


def synchronized(method):
    @functools.wraps(method)
    def locked(self, *args):
        with self._lock:
            return method(self, *args)

    return locked


class Gauge:
    def __init__(self):
        self._lock = threading.RLock()
        self._value = 0

    @synchronized
    def add(self, n):
        self._value += n  # ok: FT101

    @synchronized
    def value(self):
        return self._value


def main():
    gauge = Gauge()

    def feed():
        for _ in range(1_000):
            gauge.add(2)

    feeders = [threading.Thread(target=feed) for _ in range(3)]
    for f in feeders:
        f.start()
    for f in feeders:
        f.join()
    print(gauge.value())


if __name__ == "__main__":
    main()
