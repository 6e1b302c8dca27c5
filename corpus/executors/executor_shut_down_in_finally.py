"""An executor kept in an attribute and shut down by the owner's `close`.

Bad form: executors/executor_not_shut_down.py
"""
from concurrent.futures import ThreadPoolExecutor


class Importer:
    def __init__(self):
        self._pool = ThreadPoolExecutor(max_workers=2)  # ok: FT302

    def load(self, names):
        return list(self._pool.map(str.title, names))

    def close(self):
        self._pool.shutdown(wait=True)


def main():
    importer = Importer()
    try:
        print(importer.load(["ada", "grace"]))
    finally:
        importer.close()


if __name__ == "__main__":
    main()
