"""A log passes its guarded list to a callback after the lock was let go.

Good form: containers/flush_swaps_list.py
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
        self._sink(lines)  # expect: FT113
