"""The job proper, a subclass in a module of its own."""
from concurrent.futures import ThreadPoolExecutor

from .base import Job


class ResizeJob(Job):
    def __init__(self):
        super().__init__()
        self._pool = ThreadPoolExecutor(max_workers=4)  # ok: FT302

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self._pool.shutdown()

    def resize(self, name):
        if name.endswith(".gif"):
            with self._lock:
                self._done += 1  # ok: FT103
            return None
        self.finish_one()
        return f"thumb-{name}"

    def run(self, names):
        return list(self._pool.map(self.resize, names))
