# ground-truth: racy FT101 Store.size lines 17, 17
# The shards' locks guard the shards; the size is one for all of them.
import threading
import time


class Store:
    def __init__(self, shards):
        self.shards = [{} for _ in range(shards)]
        self.locks = [threading.Lock() for _ in range(shards)]
        self.size = 0

    def put(self, number, value):
        shard = number % len(self.shards)
        with self.locks[shard]:
            self.shards[shard][number] = value
            self.size += 1


def fill(store, numbers, delay):
    time.sleep(delay)
    for number in numbers:
        store.put(number, str(number))


store = Store(2)
even = threading.Thread(target=fill, args=(store, [0, 2, 4], 0))
odd = threading.Thread(target=fill, args=(store, [1, 3], 0.05))
even.start()
odd.start()
even.join()
odd.join()
