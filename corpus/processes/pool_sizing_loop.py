"""A benchmark that tries one pool size after the other."""
import time
from concurrent.futures import ThreadPoolExecutor


def spin(n):
    total = 0
    for i in range(n):
        total += i * i
    return total


def main():
    timings = {}
    for size in (1, 2, 4, 8):
        begin = time.perf_counter()
        with ThreadPoolExecutor(max_workers=size) as pool:  # ok: FT402, FT302
            results = list(pool.map(spin, [5_000] * 16))
        timings[size] = time.perf_counter() - begin  # ok: FT105
        assert len(set(results)) == 1
    print("fastest:", min(timings, key=timings.get) in timings)


if __name__ == "__main__":
    main()
