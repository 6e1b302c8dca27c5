"""Ways to hold the lock of an object."""
import contextlib
import functools
import threading


class Guarded:
    """An object with a lock."""

    def __init__(self):
        self.guard = threading.RLock()


def synchronized(method):
    """The method runs with the object's lock held."""

    @functools.wraps(method)
    def locked(self, *args, **kwargs):
        with self.guard:
            return method(self, *args, **kwargs)

    return locked


@contextlib.contextmanager
def holding(guarded):
    guarded.guard.acquire()  # ok: FT205
    try:
        yield guarded
    finally:
        guarded.guard.release()
