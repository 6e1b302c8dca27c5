"""A library module with a lock and no threads of its own; every method holds the lock.

Bad form: library/registry.py
"""
import threading


class Registry:
    """Names and their handlers. All methods may be called from any thread."""

    def __init__(self):
        self._lock = threading.Lock()
        self._handlers = {}  # ok: FT103
        self._generation = 0  # ok: FT103

    def add(self, name, handler):
        with self._lock:
            self._handlers[name] = handler
            self._generation += 1

    def remove(self, name):
        with self._lock:
            self._handlers.pop(name, None)
            self._generation += 1

    def find(self, name):
        with self._lock:
            return self._handlers.get(name)

    def generation(self):
        with self._lock:
            return self._generation

    def reset(self):
        with self._lock:
            self._handlers.clear()
            self._generation = 0
