"""A `with` block shuts the executor down and waits for its tasks.

Bad form: executors/executor_not_shut_down.py
"""
from concurrent.futures import ThreadPoolExecutor


def parse(line):
    return line.split(",")


def parse_all(lines):
    with ThreadPoolExecutor(max_workers=4) as pool:  # ok: FT302
        return list(pool.map(parse, lines))


if __name__ == "__main__":
    print(parse_all(["a,b", "c,d,e"]))
