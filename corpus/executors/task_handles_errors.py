"""The task deals with its exceptions itself.

Bad form: executors/map_without_look.py
"""
from concurrent.futures import ThreadPoolExecutor


def convert(text):
    try:
        print(int(text))
    except Exception as problem:
        print("not converted:", problem)


def main():
    with ThreadPoolExecutor(max_workers=2) as pool:
        pool.map(convert, ["1", "two", "3"])  # ok: FT305

if __name__ == "__main__":
    main()
