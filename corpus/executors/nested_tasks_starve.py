"""A task that waits for another task of the same one-thread pool.

Good form: executors/nested_tasks_two_pools.py
"""
from concurrent.futures import ThreadPoolExecutor, TimeoutError


def main():
    with ThreadPoolExecutor(max_workers=1) as pool:

        def inner():
            return 42

        def outer():
            return pool.submit(inner).result(timeout=0.3)  # expect: FT204

        try:
            print(pool.submit(outer).result())
        except TimeoutError:
            print("the pool waits for itself")


if __name__ == "__main__":
    main()
