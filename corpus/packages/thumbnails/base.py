"""Counts the progress of a job."""
import threading


class Job:
    def __init__(self):
        self._lock = threading.Lock()
        self._done = 0

    def finish_one(self):
        with self._lock:
            self._done += 1

    def finish_many(self, n):
        with self._lock:
            self._done += n

    def done(self):
        with self._lock:
            return self._done
