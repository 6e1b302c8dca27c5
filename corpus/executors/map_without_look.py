"""`map` keeps the exceptions for whoever looks at its results, and nobody does.

Good form: executors/task_handles_errors.py
"""
from concurrent.futures import ThreadPoolExecutor


def convert(text):
    print(int(text))


def main():
    with ThreadPoolExecutor(max_workers=2) as pool:
        pool.map(convert, ["1", "two", "3"])  # expect: FT305
    print("all converted")

if __name__ == "__main__":
    main()
