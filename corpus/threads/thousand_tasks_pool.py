"""A thousand tasks on a pool of a few threads.

Bad form: threads/thousand_unjoined.py, threads/thousand_joined.py
"""
import time
from concurrent.futures import ThreadPoolExecutor


def ping(n):
    time.sleep(0.0005)
    return n


def main():
    with ThreadPoolExecutor(max_workers=8) as pool:  # ok: FT302
        answers = list(pool.map(ping, range(1000)))  # ok: FT303
    print(len(answers), "answers")


if __name__ == "__main__":
    main()
