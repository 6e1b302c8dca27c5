"""Every upload is asked for its exception or its result.

Bad form: executors/uploads_unasked.py
"""
from concurrent.futures import ThreadPoolExecutor, as_completed


def upload(name):
    if not name.endswith(".txt"):
        raise ValueError(name)
    return len(name)


def main():
    with ThreadPoolExecutor(max_workers=2) as pool:
        uploads = [pool.submit(upload, name) for name in ("a.txt", "b.exe")]  # ok: FT305
        for each in as_completed(uploads):
            print(each.exception() or each.result())

if __name__ == "__main__":
    main()
