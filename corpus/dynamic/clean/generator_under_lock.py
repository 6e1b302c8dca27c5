# ground-truth: clean
# A shared generator whose every step is made with the lock held.
import threading


def ticket_numbers():
    number = 100
    while number < 200:
        number += 1
        yield number


class Dispenser:
    def __init__(self):
        self.lock = threading.Lock()
        self.numbers = ticket_numbers()

    def draw(self):
        with self.lock:
            return next(self.numbers)


def visitor(dispenser, drawn, count):
    for _ in range(count):
        drawn.append(dispenser.draw())


dispenser = Dispenser()
drawn = [[], [], []]
threads = [threading.Thread(target=visitor, args=(dispenser, part, 4)) for part in drawn]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(sum(drawn, [])) == list(range(101, 113))
