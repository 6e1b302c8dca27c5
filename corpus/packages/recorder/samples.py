"""The samples of a session and their lock."""
import threading


class Samples:
    def __init__(self):
        self.lock = threading.Lock()
        self._values = []

    def add(self, value):
        with self.lock:
            self._values.append(value)

    def take_all(self):
        """The samples so far; the caller holds the lock."""
        taken, self._values = self._values, []
        return taken
