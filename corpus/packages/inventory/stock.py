"""What is there, and who wants to know of deliveries."""
import threading


class Stock:
    def __init__(self):
        self._lock = threading.Lock()
        self._count = {}
        self._listeners = []

    def on_delivery(self, listener):
        with self._lock:
            self._listeners.append(listener)

    def deliver(self, item, count):
        with self._lock:
            self._count[item] = self._count.get(item, 0) + count
            for listener in self._listeners:
                listener(item, count)  # ok: FT207

    def reserve(self, item):
        with self._lock:
            if self._count.get(item, 0) == 0:
                return False
            self._count[item] -= 1
            return True
