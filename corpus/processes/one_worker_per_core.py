"""As many threads as cores for arithmetic.

Bad form: processes/sixty_four_workers.py, processes/cores_times_eight.py
"""
import os
from concurrent.futures import ThreadPoolExecutor


def checksum(seed):
    value = seed
    for i in range(2_000):
        value = (value * 31 + i) % 65_521
    return value


def main():
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:  # ok: FT402
        print(sum(pool.map(checksum, range(100))))


if __name__ == "__main__":
    main()
