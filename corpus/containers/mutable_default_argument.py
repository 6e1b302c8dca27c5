"""A mutable default argument is made once: every call on every thread gets the same dict.

Good form: containers/default_none.py
"""
from concurrent.futures import ThreadPoolExecutor


def tag(document, tags={}):
    tags[document] = len(document)  # expect: FT111
    return len(tags)


def main():
    names = [f"report-{i}" for i in range(20)]
    with ThreadPoolExecutor(max_workers=4) as pool:
        sizes = list(pool.map(tag, names))
    print("largest dict:", max(sizes))


if __name__ == "__main__":
    main()
