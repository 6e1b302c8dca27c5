"""Dining philosophers who all pick up the left fork first.

Good form: locks/dining_philosophers_ordered.py
"""
import threading


class Philosopher(threading.Thread):
    def __init__(self, name, left, right):
        super().__init__(name=name, daemon=True)
        self.left = left
        self.right = right
        self.meals = 0

    def run(self):
        for _ in range(100):
            with self.left:
                with self.right:  # expect: FT201
                    self.meals += 1


def main():
    forks = [threading.Lock() for _ in range(5)]
    table = [
        Philosopher(name, forks[i], forks[(i + 1) % 5])
        for i, name in enumerate(("Kant", "Hume", "Mill", "Marx", "Weil"))
    ]
    for philosopher in table:
        philosopher.start()
    for philosopher in table:
        philosopher.join(0.3)
    hungry = [p.name for p in table if p.is_alive()]
    print("waiting forever:", hungry)


if __name__ == "__main__":
    main()
