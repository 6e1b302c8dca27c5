"""An executor that is created and never shut down.

Good form: executors/executor_in_with.py
"""
from concurrent.futures import ThreadPoolExecutor


def parse(line):
    return line.split(",")


def parse_all(lines):
    pool = ThreadPoolExecutor(max_workers=4)  # expect: FT302
    return list(pool.map(parse, lines))


if __name__ == "__main__":
    print(parse_all(["a,b", "c,d,e"]))
