import threading


class Counter:
    def __init__(self):
        self.hits = 0
        self._lock = threading.Lock()

    def hit(self):
        self.hits += 1

    def reset(self):
        with self._lock:
            self.hits = 0


def work(counter):
    for _ in range(1000):
        counter.hit()


def main():
    counter = Counter()
    threads = [threading.Thread(target=work, args=(counter,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    counter.reset()
