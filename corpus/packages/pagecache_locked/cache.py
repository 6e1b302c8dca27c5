"""Pages by address, with the time at which they were made."""
import threading
import time


class PageCache:
    def __init__(self, max_age):
        self._max_age = max_age
        self._lock = threading.Lock()
        self._pages = {}

    def get(self, url):
        with self._lock:
            if url in self._pages:  # ok: FT104
                made, text = self._pages[url]
                return text
        return None

    def put(self, url, text):
        """Keeps the page, unless there is one by now; returns the one that is kept."""
        with self._lock:
            if url in self._pages:  # ok: FT104
                return self._pages[url][1]
            self._pages[url] = time.monotonic(), text  # ok: FT105
            return text

    def evict(self):
        oldest = time.monotonic() - self._max_age
        with self._lock:
            for url in list(self._pages):  # ok: FT106
                if self._pages[url][0] < oldest:  # ok: FT104
                    del self._pages[url]
