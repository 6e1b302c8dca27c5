"""CPU-bound blocks on one thread per core, each task with its own output rows."""
import os
from concurrent.futures import ThreadPoolExecutor


def multiply_rows(a, b, rows):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(a[r], column)) for column in columns] for r in rows]


def multiply(a, b):
    workers = os.cpu_count() or 1
    blocks = [range(start, len(a), workers) for start in range(workers)]
    product = [None] * len(a)
    with ThreadPoolExecutor(max_workers=workers) as pool:  # ok: FT402
        for rows, part in zip(blocks, pool.map(lambda rows: multiply_rows(a, b, rows), blocks)):
            for r, row in zip(rows, part):
                product[r] = row  # ok: FT102, FT105
    return product


if __name__ == "__main__":
    matrix = [[(i * j) % 7 for j in range(40)] for i in range(40)]
    print(sum(map(sum, multiply(matrix, matrix))))
