"""`None` as default and a new dict per call.

Bad form: containers/mutable_default_argument.py
"""
from concurrent.futures import ThreadPoolExecutor


def tag(document, tags=None):
    if tags is None:  # ok: FT104
        tags = {}
    tags[document] = len(document)  # ok: FT111, FT105
    return len(tags)


def main():
    names = [f"report-{i}" for i in range(20)]
    with ThreadPoolExecutor(max_workers=4) as pool:
        sizes = list(pool.map(tag, names))
    print("largest dict:", max(sizes))


if __name__ == "__main__":
    main()
