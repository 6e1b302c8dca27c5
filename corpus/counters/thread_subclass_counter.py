"""A Thread subclass that counts into a class attribute, which all threads share.

Good form: counters/thread_subclass_own_count.py
"""
import threading


class Miner(threading.Thread):
    found = 0

    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers

    def run(self):
        for n in self.numbers:
            if n % 7 == 0:
                Miner.found += 1  # expect: FT101


def main():
    miners = [Miner(range(start, 10_000, 4)) for start in range(4)]
    for miner in miners:
        miner.start()
    for miner in miners:
        miner.join()
    print("multiples of seven:", Miner.found)


if __name__ == "__main__":
    main()
