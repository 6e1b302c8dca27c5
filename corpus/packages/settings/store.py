"""The settings of the moment."""
import dataclasses
import threading


@dataclasses.dataclass(frozen=True)
class Snapshot:
    host: str = "localhost"
    port: int = 8000
    features: frozenset = frozenset()


class Settings:
    def __init__(self):
        self._lock = threading.Lock()
        self._current = Snapshot()

    def current(self):
        with self._lock:
            return self._current  # ok: FT113

    def change(self, **values):
        with self._lock:
            self._current = dataclasses.replace(self._current, **values)  # ok: FT101, FT102
