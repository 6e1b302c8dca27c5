"""A Thread subclass that counts into its own instance; the counts are summed after join.

Bad form: counters/thread_subclass_counter.py
"""
import threading


class Miner(threading.Thread):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.found = 0

    def run(self):
        for n in self.numbers:
            if n % 7 == 0:
                self.found += 1  # ok: FT101


def main():
    miners = [Miner(range(start, 10_000, 4)) for start in range(4)]
    for miner in miners:
        miner.start()
    for miner in miners:
        miner.join()
    print("multiples of seven:", sum(miner.found for miner in miners))


if __name__ == "__main__":
    main()
