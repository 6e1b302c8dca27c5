# ground-truth: racy FT104 Pool.idle lines 12, 13
# With one idle connection left two borrowers may both see it.
import threading
import time


class Pool:
    def __init__(self, size):
        self.idle = [f"connection {number}" for number in range(size)]

    def borrow(self):
        if self.idle:
            return self.idle.pop()
        return "connection opened on demand"


def request(pool, answers, delay):
    time.sleep(delay)
    connection = pool.borrow()
    answers.append(connection)


pool = Pool(3)
answers = [[], []]
clients = [
    threading.Thread(target=request, args=(pool, answers[0], 0)),
    threading.Thread(target=request, args=(pool, answers[1], 0.05)),
]
for client in clients:
    client.start()
for client in clients:
    client.join()
