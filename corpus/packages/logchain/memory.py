"""Passes records on in batches."""
from .handlers import Handler


class MemoryHandler(Handler):
    def __init__(self, capacity, target):
        super().__init__()
        self._capacity = capacity
        self._target = target
        self._records = []

    def emit(self, record):
        self._records.append(record)  # ok: FT103, FT105
        if len(self._records) >= self._capacity:
            self.flush()

    def flush(self):
        with self.lock:
            for record in self._records:  # ok: FT106
                self._target.handle(record)
            self._records = []

    def pending(self):
        with self.lock:
            return len(self._records), self._capacity

    def reset(self, capacity):
        with self.lock:
            self._capacity = capacity
        self._records = []  # expect: FT103
