"""A registry that returns the live view of a dict from under its lock.

Good form: library/returns_copied_keys.py
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
            return self._plugins.keys()  # expect: FT113
