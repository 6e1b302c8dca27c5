"""Sorting: a million keys, by value, by a key function, and records."""

import timing


def main(n):
    seed, keys = 42, []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        keys.append(seed)
    ascending = sorted(keys)
    by_digits = sorted(keys, key=lambda key: key % 1000)
    records = sorted((key % 100, key) for key in keys[: n // 4])
    keys.sort(reverse=True)
    return ascending[n // 2], by_digits[n // 2], records[n // 8], keys[0]


if __name__ == "__main__":
    timing.run(main, 1_000_000, 80_000)
