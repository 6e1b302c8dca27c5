"""The same arithmetic on threads: no pickling, no second interpreter.

Bad form: processes/process_pool.py, processes/process_executor.py, processes/processes_by_hand.py
"""
import os
from concurrent.futures import ThreadPoolExecutor


def collatz_length(n):
    length = 1
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        length += 1
    return length


def main():
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:  # ok: FT401, FT402
        lengths = list(pool.map(collatz_length, range(1, 2_000)))
    print(max(lengths))


if __name__ == "__main__":
    main()
