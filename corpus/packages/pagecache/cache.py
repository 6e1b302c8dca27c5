"""Pages by address, with the time at which they were made."""
import time


class PageCache:
    def __init__(self, max_age):
        self._max_age = max_age
        self._pages = {}

    def get(self, url):
        if url in self._pages:  # expect: FT104
            made, text = self._pages[url]
            return text
        return None

    def put(self, url, text):
        self._pages[url] = time.monotonic(), text  # expect: FT105

    def evict(self):
        oldest = time.monotonic() - self._max_age
        for url in list(self._pages):  # ok: FT106
            if self._pages[url][0] < oldest:  # expect-missed: FT104 the test reads into the value
                del self._pages[url]  # expect: FT105
