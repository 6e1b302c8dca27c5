# ground-truth: clean
# A bounded buffer: every access is made with the condition held.
import threading


class Buffer:
    def __init__(self, limit):
        self.limit = limit
        self.items = []
        self.taken = 0
        self.changed = threading.Condition()

    def put(self, item):
        with self.changed:
            while len(self.items) >= self.limit:
                self.changed.wait()
            self.items.append(item)
            self.changed.notify_all()

    def get(self):
        with self.changed:
            self.changed.wait_for(lambda: self.items)
            self.taken += 1
            item = self.items.pop(0)
            self.changed.notify_all()
            return item


def produce(buffer, numbers):
    for number in numbers:
        buffer.put(number)


def consume(buffer, count, sums, slot):
    sums[slot] = sum(buffer.get() for _ in range(count))


buffer = Buffer(2)
sums = [0, 0]
threads = [
    threading.Thread(target=produce, args=(buffer, range(10))),
    threading.Thread(target=consume, args=(buffer, 5, sums, 0)),
    threading.Thread(target=consume, args=(buffer, 5, sums, 1)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sum(sums) == 45 and buffer.taken == 10
