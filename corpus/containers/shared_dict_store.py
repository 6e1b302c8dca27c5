"""Pool tasks store into one dict, each under its own key, without a lock.

Good form: containers/results_from_map.py
"""
from concurrent.futures import ThreadPoolExecutor

PATHS = [f"/var/log/app-{i}.log" for i in range(40)]


def scan(paths):
    sizes = {}

    def measure(path):
        size = sum(map(ord, path)) % 4096
        sizes[path] = size  # expect: FT105

    with ThreadPoolExecutor(max_workers=4) as pool:
        for future in [pool.submit(measure, path) for path in paths]:
            future.result()
    return sizes


if __name__ == "__main__":
    print(len(scan(PATHS)))
