"""Pool tasks return their value; only the caller builds the dict.

Bad form: containers/shared_dict_store.py
"""
from concurrent.futures import ThreadPoolExecutor

PATHS = [f"/var/log/app-{i}.log" for i in range(40)]


def measure(path):
    return sum(map(ord, path)) % 4096


def scan(paths):
    sizes = {}
    with ThreadPoolExecutor(max_workers=4) as pool:
        for path, size in zip(paths, pool.map(measure, paths)):
            sizes[path] = size  # ok: FT105
    return sizes


if __name__ == "__main__":
    print(len(scan(PATHS)))
