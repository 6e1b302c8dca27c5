# ground-truth: racy FT102 Ring.slots[i] lines 12, 15
# The reader takes slot 0 after a nap; the position tells it nothing about the writer.
import threading
import time


class Ring:
    def __init__(self, size):
        self.slots = [None] * size

    def store(self, position, sample):
        self.slots[position % len(self.slots)] = sample * 2

    def load(self, position):
        return self.slots[position % len(self.slots)]


def sample(ring):
    for position in range(3):
        ring.store(position, position + 10)


def analyse(ring, seen):
    time.sleep(0.05)
    for position in range(4, 7):
        seen.append(ring.load(position))


ring = Ring(4)
seen = []
writer = threading.Thread(target=sample, args=(ring,))
reader = threading.Thread(target=analyse, args=(ring, seen))
writer.start()
reader.start()
writer.join()
reader.join()
