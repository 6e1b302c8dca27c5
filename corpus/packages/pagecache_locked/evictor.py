"""A thread that clears the cache now and then."""
import threading


class Evictor(threading.Thread):
    def __init__(self, cache):
        super().__init__(daemon=True)
        self._cache = cache
        self._stopped = threading.Event()

    def run(self):
        while not self._stopped.wait(0.001):
            self._cache.evict()

    def stop(self):
        self._stopped.set()
        self.join()
