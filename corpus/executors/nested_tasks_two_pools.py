"""Outer and inner tasks on pools of their own.

Bad form: executors/nested_tasks_starve.py
"""
from concurrent.futures import ThreadPoolExecutor


def inner():
    return 42


def main():
    with ThreadPoolExecutor(max_workers=1) as inner_pool, ThreadPoolExecutor(max_workers=1) as outer_pool:

        def outer():
            return inner_pool.submit(inner).result()

        print(outer_pool.submit(outer).result())


if __name__ == "__main__":
    main()
