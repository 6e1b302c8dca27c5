"""Dining philosophers who pick up the fork with the lower number first.

Bad form: locks/dining_philosophers.py
"""
import threading


class Fork:
    def __init__(self, number):
        self.number = number
        self.lock = threading.Lock()


class Philosopher(threading.Thread):
    def __init__(self, name, left, right):
        super().__init__(name=name)
        if left.number < right.number:
            self.first, self.second = left, right
        else:
            self.first, self.second = right, left
        self.meals = 0

    def run(self):
        for _ in range(100):
            with self.first.lock:
                with self.second.lock:  # ok: FT201
                    self.meals += 1


def main():
    forks = [Fork(number) for number in range(5)]
    table = [
        Philosopher(name, forks[i], forks[(i + 1) % 5])
        for i, name in enumerate(("Kant", "Hume", "Mill", "Marx", "Weil"))
    ]
    for philosopher in table:
        philosopher.start()
    for philosopher in table:
        philosopher.join()
    print({p.name: p.meals for p in table})


if __name__ == "__main__":
    main()
