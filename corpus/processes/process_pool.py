"""A multiprocessing pool used only to spread arithmetic over the cores.

Good form: processes/thread_pool_instead.py
"""
from multiprocessing import Pool


def collatz_length(n):
    length = 1
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        length += 1
    return length


def main():
    with Pool(2) as pool:  # expect: FT401
        lengths = pool.map(collatz_length, range(1, 2_000))
    print(max(lengths))


if __name__ == "__main__":
    main()
