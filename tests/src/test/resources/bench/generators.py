"""Generators: a pipeline of generator functions, expressions and yield from."""

import timing


def numbers(n):
    for i in range(n):
        yield i


def windows(values, size):
    window = []
    for value in values:
        window.append(value)
        if len(window) == size:
            yield sum(window)
            window = []


def both(first, second):
    yield from first
    yield from second


def running_total(values):
    total = 0
    for value in values:
        total = (total + value) % 1000003
        yield total


def main(n):
    odd = (x * x for x in numbers(n) if x % 2)
    even = (x // 2 for x in numbers(n) if not x % 2)
    last = 0
    for last in running_total(windows(both(odd, even), 3)):
        pass
    return last


if __name__ == "__main__":
    timing.run(main, 1_500_000, 100_000)
