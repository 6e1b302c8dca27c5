"""Makes the pages."""
import time


class Site:
    def __init__(self, cache):
        self._cache = cache

    def page(self, url):
        text = self._cache.get(url)
        if text is None:  # expect-missed: FT104 the look-up and the store are in methods of another class
            time.sleep(0.0005)
            text = f"<h1>{url}</h1>"
            self._cache.put(url, text)
        return text
