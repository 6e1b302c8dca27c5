"""Processes started by hand, each summing a slice and sending one number back.

Good form: processes/thread_pool_instead.py
"""
import multiprocessing as mp


def sum_of_squares(start, stop, out):
    out.put(sum(n * n for n in range(start, stop)))


def main():
    out = mp.Queue()
    parts = []
    for start in (0, 10_000):
        part = mp.Process(target=sum_of_squares, args=(start, start + 10_000, out))  # expect: FT401
        part.start()
        parts.append(part)
    total = sum(out.get() for _ in parts)
    for part in parts:
        part.join()
    print(total)


if __name__ == "__main__":
    main()
