"""A log puts a new list in the place of the one that it passes to a callback.

Bad form: containers/flush_passes_guarded_list.py
"""
import threading


class Log:
    def __init__(self, sink):
        self._lock = threading.Lock()
        self._lines = []
        self._sink = sink

    def write(self, line):
        with self._lock:
            self._lines.append(line)

    def drop_oldest(self):
        with self._lock:
            del self._lines[0]

    def flush(self):
        with self._lock:
            lines = self._lines
            self._lines = []
        self._sink(lines)  # ok: FT113
