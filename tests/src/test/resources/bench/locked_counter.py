"""Two threads that count under one lock."""

import threading

import timing


class Counter:
    def __init__(self):
        self.lock = threading.Lock()
        self.value = 0

    def add(self, n):
        for _ in range(n):
            with self.lock:
                self.value += 1


def main(n):
    counter = Counter()
    threads = [threading.Thread(target=counter.add, args=(n,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counter.value


if __name__ == "__main__":
    timing.run(main, 1_500_000, 100_000)
