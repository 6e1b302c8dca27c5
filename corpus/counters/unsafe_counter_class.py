"""A counter object shared by threads whose increment holds no lock.

Good form: counters/safe_counter_class.py
"""
from threading import Thread


class Counter:
    def __init__(self):
        self.value = 0

    def increment(self):
        self.value += 1  # expect: FT101

    def get(self):
        return self.value


def hammer(counter, times):
    for _ in range(times):
        counter.increment()


if __name__ == "__main__":
    shared = Counter()
    first = Thread(target=hammer, args=(shared, 10_000))
    second = Thread(target=hammer, args=(shared, 10_000))
    first.start()
    second.start()
    first.join()
    second.join()
    print("value:", shared.get())
