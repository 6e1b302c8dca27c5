"""A queue drained with `while not q.empty()` while the workers still fill it.

Good form: executors/drain_after_with.py
"""
import queue
import time
from concurrent.futures import ThreadPoolExecutor

results = queue.Queue()


def cube(n):
    time.sleep(0.0005)
    results.put(n ** 3)


def main():
    total = 0
    with ThreadPoolExecutor(max_workers=4) as pool:
        futures = [pool.submit(cube, n) for n in range(50)]
        while not results.empty():  # expect: FT104
            total += results.get()
        for future in futures:
            future.result()
    print("collected", total, "and left behind", results.qsize())


if __name__ == "__main__":
    main()
