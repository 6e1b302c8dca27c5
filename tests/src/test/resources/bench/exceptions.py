"""Exceptions: raised and caught at several depths, with finally and custom classes."""

import timing


class Rejected(Exception):
    def __init__(self, value):
        super().__init__(value)
        self.value = value


def check(value):
    if value % 3 == 0:
        raise Rejected(value)
    if value % 5 == 0:
        return int("not a number")
    return value


def guarded(value, log):
    try:
        return check(value)
    except Rejected as rejected:
        return rejected.value // 3
    finally:
        log[0] += 1


def main(n):
    total, log, table = 0, [0], {1: 2}
    for i in range(n):
        try:
            total += guarded(i, log)
            total += table[i % 2]
        except KeyError:
            total -= 1
        except ValueError:
            total += 2
    return total, log[0]


if __name__ == "__main__":
    timing.run(main, 350_000, 30_000)
