# ground-truth: clean
# The second lock is only tried for; whoever does not get it lets go of the first and comes back.
import threading
import time


class Node:
    def __init__(self, name):
        self.name = name
        self.lock = threading.Lock()
        self.links = []


def link(one, other):
    while True:
        with one.lock:
            if other.lock.acquire(blocking=False):
                one.links.append(other.name)
                other.links.append(one.name)
                other.lock.release()
                return
        time.sleep(0.001)


left = Node("left")
right = Node("right")
threads = [
    threading.Thread(target=link, args=(left, right)),
    threading.Thread(target=link, args=(right, left)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert left.links == ["right", "right"] and right.links == ["left", "left"]
