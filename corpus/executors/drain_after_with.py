"""A queue drained with `while not q.empty()` after the pool's `with` block: nobody else is left.

Bad form: executors/drain_while_running.py
"""
import queue
from concurrent.futures import ThreadPoolExecutor

results = queue.Queue()


def cube(n):
    results.put(n ** 3)  # ok: FT105


def main():
    with ThreadPoolExecutor(max_workers=4) as pool:
        list(pool.map(cube, range(50)))
    total = 0
    while not results.empty():  # ok: FT104
        total += results.get()
    print(total)


if __name__ == "__main__":
    main()
