"""The connections that are idle, and the clients that wait for one."""
import contextlib
import threading

from .connection import Connection


class Pool:
    def __init__(self, size):
        self._changed = threading.Condition()
        self._idle = [Connection(n) for n in range(size)]
        self._lent = 0

    def checkout(self):
        with self._changed:
            if not self._idle:
                self._changed.wait()  # expect: FT206
            self._lent += 1
            return self._idle.pop()

    def checkin(self, connection):
        with self._changed:
            self._lent -= 1
            self._idle.append(connection)
            self._changed.notify()

    @contextlib.contextmanager
    def connection(self):
        connection = self.checkout()
        try:
            yield connection
        finally:
            self.checkin(connection)

    def free(self):
        return self._lent == 0  # expect: FT103

    def idle(self):
        with self._changed:
            return self._idle  # expect: FT113
