"""A task made with functools.partial appends to the list bound into it.

Good form: executors/partial_task_returns.py
"""
from concurrent.futures import ThreadPoolExecutor
from functools import partial


def check(problems, limit, value):
    if value > limit:
        problems.append(value)  # expect: FT105


def validate(values):
    problems = []
    with ThreadPoolExecutor(max_workers=4) as pool:
        list(pool.map(partial(check, problems, 90), values))
    return problems


if __name__ == "__main__":
    print(len(validate([(i * 37) % 101 for i in range(200)])))
