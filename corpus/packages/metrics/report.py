"""A thread that reports now and then."""
import threading

from .interning import Interned


class Reporter:
    def __init__(self, period):
        self._period = period
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.lines = []

    def start(self):
        self._thread.start()

    def close(self):
        self._closed.set()
        self._thread.join()

    def _run(self):
        while not self._closed.wait(self._period):
            self.lines.append(f"total {Interned.report()}")  # ok: FT105
