"""A registry that copies the names under its lock and returns the copy.

Bad form: library/returns_live_keys.py
"""
import threading


class Registry:
    def __init__(self):
        self._lock = threading.Lock()
        self._plugins = {}

    def register(self, name, plugin):
        with self._lock:
            self._plugins[name] = plugin

    def unregister(self, name):
        with self._lock:
            self._plugins.pop(name, None)

    def names(self):
        with self._lock:
            return list(self._plugins)  # ok: FT113
