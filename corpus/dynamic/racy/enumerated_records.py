# ground-truth: racy FT107 records lines 19, 11
# The main thread takes the header from the same enumeration that the loader goes on with.
import threading
import time

records = enumerate(["name;age", "ann;31", "bob;27"])


def load(rows):
    time.sleep(0.05)
    for number, line in records:
        rows.append((number, line.split(";")))


def main():
    rows = []
    loader = threading.Thread(target=load, args=(rows,))
    loader.start()
    header = next(records)
    loader.join()
    assert header[0] + len(rows) >= 0


main()
