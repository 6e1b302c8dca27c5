# ground-truth: clean
# Readers fetch an immutable snapshot under the lock and use it outside.
import threading
from typing import NamedTuple


class Snapshot(NamedTuple):
    version: int
    host: str
    limits: tuple


class Settings:
    def __init__(self):
        self.lock = threading.Lock()
        self.current = Snapshot(1, "db1", (10, 20))

    def update(self, host):
        with self.lock:
            self.current = Snapshot(self.current.version + 1, host, (20, 40))

    def snapshot(self):
        with self.lock:
            return self.current


def operator(settings):
    for host in ("db2", "db3"):
        settings.update(host)


def client(settings, seen):
    for _ in range(3):
        current = settings.snapshot()
        seen.append((current.version, current.host, sum(current.limits)))


settings = Settings()
seen = [[], []]
threads = [threading.Thread(target=operator, args=(settings,))]
threads += [threading.Thread(target=client, args=(settings, part)) for part in seen]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert settings.snapshot().version == 3
