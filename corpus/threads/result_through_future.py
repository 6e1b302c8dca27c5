"""Results come back through futures; the caller picks the best.

Bad form: threads/result_without_join.py, threads/print_before_join.py
"""
from concurrent.futures import ThreadPoolExecutor


def longest_word(shelf):
    best = ""
    for title in shelf:
        best = max([best, *title.split()], key=len)
    return best


def main():
    shelves = (["war and peace"], ["pride and prejudice"])
    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [pool.submit(longest_word, shelf) for shelf in shelves]
        print(max((f.result() for f in futures), key=len))


if __name__ == "__main__":
    main()
