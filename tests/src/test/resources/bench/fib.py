"""Calls: Fibonacci numbers by plain recursion."""

import timing


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


if __name__ == "__main__":
    timing.run(fib, 32, 26)
