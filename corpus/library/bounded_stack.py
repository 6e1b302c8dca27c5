"""A stack for library users built on one Condition."""
import threading


class BoundedStack:
    """A thread-safe stack that blocks when it is full or empty."""

    def __init__(self, limit):
        self._changed = threading.Condition()
        self._limit = limit
        self._items = []

    def push(self, item):
        with self._changed:
            while len(self._items) >= self._limit:  # ok: FT104
                self._changed.wait()
            self._items.append(item)  # ok: FT105
            self._changed.notify_all()

    def pop(self):
        with self._changed:
            while not self._items:  # ok: FT104
                self._changed.wait()
            item = self._items.pop()
            self._changed.notify_all()
            return item

    def __len__(self):
        with self._changed:
            return len(self._items)
