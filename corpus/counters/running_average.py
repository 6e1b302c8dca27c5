"""Two fields that belong together, each updated without a lock.

Good form: counters/consistent_average.py
"""
from concurrent.futures import ThreadPoolExecutor, wait


class Average:
    def __init__(self):
        self.total = 0.0
        self.samples = 0

    def add(self, value):
        self.total += value  # expect: FT101
        self.samples += 1  # expect: FT101

    def mean(self):
        return self.total / self.samples if self.samples else 0.0


average = Average()


def measure(seed):
    for i in range(500):
        average.add((seed * 31 + i * 17) % 100)


if __name__ == "__main__":
    with ThreadPoolExecutor(4) as pool:
        done, _ = wait([pool.submit(measure, seed) for seed in range(8)])
        for future in done:
            future.result()
    print(f"{average.mean():.2f} over {average.samples}")
