# ground-truth: racy FT104 Limiter.tokens lines 12, 13
# There are tokens for everybody today; with one left, two callers would both pass.
import threading
import time


class Limiter:
    def __init__(self, tokens):
        self.tokens = tokens

    def allow(self):
        if self.tokens > 0:
            self.tokens -= 1
            return True
        return False


def client(limiter, calls, delay):
    time.sleep(delay)
    return sum(limiter.allow() for _ in range(calls))


limiter = Limiter(10)
clients = [
    threading.Thread(target=client, args=(limiter, 3, 0)),
    threading.Thread(target=client, args=(limiter, 2, 0.05)),
]
for thread in clients:
    thread.start()
for thread in clients:
    thread.join()
