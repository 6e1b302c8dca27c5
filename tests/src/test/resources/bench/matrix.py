"""Floats in nested lists: a product of matrices."""

import timing


def matrix(n, seed):
    values = []
    for _ in range(n):
        row = []
        for _ in range(n):
            seed = (seed * 1103515245 + 12345) % 2147483648
            row.append(seed / 2147483648)
        values.append(row)
    return values


def product(a, b):
    columns = [list(column) for column in zip(*b)]
    result = []
    for row in a:
        line = []
        for column in columns:
            total = 0.0
            for k in range(len(row)):
                total += row[k] * column[k]
            line.append(total)
        result.append(line)
    return result


def main(n):
    c = product(matrix(n, 1), matrix(n, 2))
    return sum(c[i][i] for i in range(n))


if __name__ == "__main__":
    timing.run(main, 240, 70)
