"""A pool takes one task per line of the input; the number of threads stays fixed.

Bad form: threads/thread_per_line.py
"""
import io
from concurrent.futures import ThreadPoolExecutor

SAMPLE = "\n".join(f"https://host{i}.example/" for i in range(20))


def fetch(url):
    return len(url)


def fetch_all(lines):
    with ThreadPoolExecutor(max_workers=8) as pool:
        futures = [pool.submit(fetch, line.strip()) for line in lines]  # ok: FT303
        return [future.result() for future in futures]


if __name__ == "__main__":
    print(sum(fetch_all(io.StringIO(SAMPLE))))
