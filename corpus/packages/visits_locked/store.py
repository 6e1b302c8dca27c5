"""The state of the package: one object that locks."""
import threading


class Store:
    def __init__(self):
        self._lock = threading.Lock()
        self._total = 0
        self._by_page = {}
        self._last_page = None

    def record(self, page):
        with self._lock:
            self._total += 1  # ok: FT101
            self._by_page[page] = self._by_page.get(page, 0) + 1  # ok: FT101
            self._last_page = page  # ok: FT102

    def summary(self):
        with self._lock:
            return self._total, dict(self._by_page), self._last_page


store = Store()
