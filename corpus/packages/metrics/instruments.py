"""What an application measures with."""
import threading
import time

from .interning import Interned


class Counter(metaclass=Interned):
    def __init__(self, name):
        self.name = name
        self._lock = threading.Lock()
        self._value = 0

    def add(self, n=1):
        with self._lock:
            self._value += n  # ok: FT101

    def value(self):
        with self._lock:
            return self._value


class Span:
    """Measures what happens in a `with` block."""

    started = 0

    def __init__(self, name):
        self._time = Counter(f"microseconds of {name}")
        self._lock = threading.Lock()

    def __enter__(self):
        with self._lock:  # expect: FT112
            Span.started += 1
        self._begin = time.perf_counter()
        return self

    def __exit__(self, *exc_info):
        self._time.add(int((time.perf_counter() - self._begin) * 1e6))
