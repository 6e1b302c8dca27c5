"""Handlers get one record after the other."""
import threading


class Handler:
    def __init__(self):
        self.lock = threading.RLock()

    def handle(self, record):
        with self.lock:  # expect-false: FT201 a handler knows only such that were made before it
            self.emit(record)

    def emit(self, record):
        """Called with the lock held."""
        raise NotImplementedError


class CountingHandler(Handler):
    def __init__(self):
        super().__init__()
        self._count = 0

    def emit(self, record):
        self._count += 1  # ok: FT101, FT103

    def count(self):
        with self.lock:
            return self._count
