"""A bounded cache for library users: one critical section per call.

Bad form: library/lru_cache_dict.py
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

    def get(self, key):
        with self._lock:
            if key in self._entries:  # ok: FT104
                self._entries.move_to_end(key)
                return self._entries[key]
            value = self._load(key)  # expect: FT207
            self._entries[key] = value
            if len(self._entries) > self._size:
                self._entries.popitem(last=False)
            return value
