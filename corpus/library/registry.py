"""A library module with a lock and no threads of its own; one method forgets the lock.

Good form: library/registry_locked.py
"""
import threading


class Registry:
    """Names and their handlers. All methods may be called from any thread."""

    def __init__(self):
        self._lock = threading.Lock()
        self._handlers = {}
        self._generation = 0

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
        self._generation = 0  # expect: FT103
