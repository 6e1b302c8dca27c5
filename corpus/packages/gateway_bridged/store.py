"""Keeps prices, on a thread of its own."""
import threading
import time
from concurrent.futures import ThreadPoolExecutor


class Store:
    def __init__(self):
        self._pool = ThreadPoolExecutor(max_workers=1)  # ok: FT302
        self._lock = threading.Lock()
        self._latest = None

    def save(self, price):
        return self._pool.submit(self._write, price)

    def latest(self):
        with self._lock:
            return self._latest

    def close(self):
        self._pool.shutdown(wait=False)

    def _write(self, price):
        time.sleep(0.005)
        with self._lock:
            self._latest = price  # ok: FT102
