# ground-truth: deadlock FT201 lines 14, 36
# A miss goes from the cache to the database, an update the other way, each with its lock held.
import threading
import time


class Database:
    def __init__(self):
        self.lock = threading.Lock()
        self.rows = {"ann": 31}
        self.cache = None

    def load(self, name):
        with self.lock:
            return self.rows[name]

    def update(self, name, age):
        with self.lock:
            self.rows[name] = age
            self.cache.invalidate(name)


class Cache:
    def __init__(self, database):
        self.lock = threading.Lock()
        self.database = database
        self.entries = {}

    def get(self, name):
        with self.lock:
            if name not in self.entries:
                self.entries[name] = self.database.load(name)
            return self.entries[name]

    def invalidate(self, name):
        with self.lock:
            self.entries.pop(name, None)


database = Database()
cache = Cache(database)
database.cache = cache


def birthday():
    time.sleep(0.5)
    database.update("ann", 32)


threads = [
    threading.Thread(target=cache.get, args=("ann",)),
    threading.Thread(target=birthday),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert cache.get("ann") == 32
