"""Downloads with a pool: `python -m websession`."""
from concurrent.futures import ThreadPoolExecutor

from . import statistics
from .api import download


def main():
    with ThreadPoolExecutor(max_workers=3) as pool:
        sizes = list(pool.map(download, [f"/page/{n}" for n in range(60)]))
    print(sum(sizes), statistics.totals()["requests"])


if __name__ == "__main__":
    main()
