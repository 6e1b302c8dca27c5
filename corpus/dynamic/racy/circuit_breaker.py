# ground-truth: racy FT101 Breaker.failures lines 12, 15
# A reset between the read and the write of the update is lost, and with it the recovery.
import threading
import time


class Breaker:
    def __init__(self):
        self.failures = 0

    def failed(self):
        self.failures += 1

    def reset(self):
        self.failures = 0


def caller(breaker, answers):
    for answer in answers:
        if answer >= 500:
            breaker.failed()


def health_check(breaker):
    time.sleep(0.05)
    breaker.reset()


breaker = Breaker()
threads = [
    threading.Thread(target=caller, args=(breaker, [200, 503, 500])),
    threading.Thread(target=health_check, args=(breaker,)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
