# ground-truth: clean
# One lock for each shard; every access of a shard and its size takes the shard's lock.
import threading


class Shard:
    def __init__(self):
        self.lock = threading.Lock()
        self.values = {}
        self.size = 0


class ShardedMap:
    def __init__(self, shards):
        self.shards = [Shard() for _ in range(shards)]

    def put(self, key, value):
        shard = self.shards[key % len(self.shards)]
        with shard.lock:
            if key not in shard.values:
                shard.size += 1
            shard.values[key] = value

    def __len__(self):
        total = 0
        for shard in self.shards:
            with shard.lock:
                total += shard.size
        return total


def fill(numbers, keys, name):
    for key in keys:
        numbers.put(key, name)
        len(numbers)


numbers = ShardedMap(3)
threads = [
    threading.Thread(target=fill, args=(numbers, range(0, 12), "low")),
    threading.Thread(target=fill, args=(numbers, range(6, 18), "high")),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len(numbers) == 18
