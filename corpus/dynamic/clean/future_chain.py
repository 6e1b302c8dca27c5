# ground-truth: clean
# The second task gets the dict that the first one returned: result() hands it over.
from concurrent.futures import ThreadPoolExecutor


def load(name):
    return {"name": name, "rows": [3, 1, 2]}


def clean_up(table):
    table["rows"].sort()
    table["rows"].append(len(table["rows"]))
    table["clean"] = bool(table["name"])
    return table


def main():
    with ThreadPoolExecutor(max_workers=2) as pool:
        loading = [pool.submit(load, name) for name in ("orders", "customers", "parts")]
        cleaning = [pool.submit(clean_up, future.result()) for future in loading]
        for future in cleaning:
            table = future.result()
            table["rows"].append(0)
            assert table["rows"] == [1, 2, 3, 3, 0]


main()
