"""Tasks of a pool take the next line under a lock.

Bad form: executors/shared_enumerate.py
"""
import threading
from concurrent.futures import ThreadPoolExecutor

LINES = ["alpha", "beta", "gamma", "delta"]
lock = threading.Lock()


def check_all(numbered):
    while True:
        with lock:
            number, line = next(numbered, (None, None))  # ok: FT107
        if line is None:
            return
        if "e" in line:
            print(number, line)


def main():
    numbered = enumerate(LINES)
    with ThreadPoolExecutor(max_workers=3) as pool:
        for _ in range(3):
            pool.submit(check_all, numbered)  # expect: FT305


if __name__ == "__main__":
    main()
