"""The job proper, a subclass in a module of its own."""
from concurrent.futures import ThreadPoolExecutor

from .base import Job


class ResizeJob(Job):
    def __init__(self):
        super().__init__()
        self._pool = ThreadPoolExecutor(max_workers=4)  # expect: FT302

    def resize(self, name):
        if name.endswith(".gif"):
            self._done += 1  # expect: FT103
            return None
        self.finish_one()
        return f"thumb-{name}"

    def run(self, names):
        return list(self._pool.map(self.resize, names))
