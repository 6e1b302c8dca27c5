# ground-truth: clean
# Nobody asks the failed task for its result: FT305, a note, which does not count.
from concurrent.futures import ThreadPoolExecutor


def parse(row):
    name, age = row.split(";")
    return name, int(age)


def load(rows):
    with ThreadPoolExecutor(max_workers=2) as pool:
        for row in rows:
            pool.submit(parse, row)
    return len(rows)


assert load(["ann;31", "bob;unknown"]) == 2
