"""Makes the pages; two visitors may make the same one, and both get the one that came first."""
import time


class Site:
    def __init__(self, cache):
        self._cache = cache

    def page(self, url):
        text = self._cache.get(url)
        if text is None:  # ok: FT104
            time.sleep(0.0005)
            text = self._cache.put(url, f"<h1>{url}</h1>")
        return text
