"""A bounded cache for library users: look-up and fill are two critical sections.

Good form: library/lru_cache_locked.py
"""
import threading
from collections import OrderedDict


class LruCache:
    """A thread-safe cache of the most recently used values."""

    def __init__(self, size, load):
        self._lock = threading.Lock()
        self._size = size
        self._load = load
        self._entries = OrderedDict()

    def __contains__(self, key):
        with self._lock:
            return key in self._entries

    def _store(self, key, value):
        with self._lock:
            self._entries[key] = value
            self._entries.move_to_end(key)
            if len(self._entries) > self._size:
                self._entries.popitem(last=False)

    def _fetch(self, key):
        with self._lock:
            self._entries.move_to_end(key)
            return self._entries[key]

    def get(self, key):
        if key not in self:  # expect-missed: FT104 the test sits behind an operator call
            self._store(key, self._load(key))
        return self._fetch(key)
