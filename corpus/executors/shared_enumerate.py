"""Tasks of a pool share one enumerate over the lines to check.

Good form: executors/shared_enumerate_locked.py
"""
from concurrent.futures import ThreadPoolExecutor

LINES = ["alpha", "beta", "gamma", "delta"]


def check_all(numbered):
    for number, line in numbered:  # expect: FT107
        if "e" in line:
            print(number, line)


def main():
    numbered = enumerate(LINES)
    with ThreadPoolExecutor(max_workers=3) as pool:
        for _ in range(3):
            pool.submit(check_all, numbered)  # expect: FT305


if __name__ == "__main__":
    main()
