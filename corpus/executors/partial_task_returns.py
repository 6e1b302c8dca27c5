"""A task made with functools.partial that returns what it found.

Bad form: executors/partial_task.py
"""
from concurrent.futures import ThreadPoolExecutor
from functools import partial


def check(limit, value):
    return value if value > limit else None


def validate(values):
    with ThreadPoolExecutor(max_workers=4) as pool:
        return [v for v in pool.map(partial(check, 90), values) if v is not None]


if __name__ == "__main__":
    print(len(validate([(i * 37) % 101 for i in range(200)])))
