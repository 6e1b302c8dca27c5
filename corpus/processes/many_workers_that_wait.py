"""Thirty-two threads that spend their time waiting: fine for I/O."""
import time
from concurrent.futures import ThreadPoolExecutor


def fetch(url):
    time.sleep(0.002)
    return url.rpartition("/")[2]


def main():
    urls = [f"https://files.example/{i}" for i in range(100)]
    with ThreadPoolExecutor(max_workers=32) as pool:  # ok: FT402
        names = list(pool.map(fetch, urls))
    print(len(names))


if __name__ == "__main__":
    main()
