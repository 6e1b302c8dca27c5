"""The orders that are not paid yet."""
import threading


class Orders:
    def __init__(self, stock):
        self._lock = threading.Lock()
        self._stock = stock
        self._open = []

    def place(self, item):
        with self._lock:
            if self._stock.reserve(item):
                self._open.append(item)

    def settle(self):
        with self._lock:  # ok: FT201
            count = len(self._open)
            self._open.clear()
            return count
