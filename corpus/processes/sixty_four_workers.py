"""Sixty-four threads for pure arithmetic: far more than any laptop has cores.

Good form: processes/one_worker_per_core.py
"""
from concurrent.futures import ThreadPoolExecutor


def checksum(seed):
    value = seed
    for i in range(2_000):
        value = (value * 31 + i) % 65_521
    return value


def main():
    with ThreadPoolExecutor(max_workers=64) as pool:  # expect: FT402
        print(sum(pool.map(checksum, range(100))))


if __name__ == "__main__":
    main()
