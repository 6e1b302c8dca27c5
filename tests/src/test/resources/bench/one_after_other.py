"""The work of `two_threads` in one thread."""

import primes
import timing


def main(n):
    return [primes.count_primes(0, n), primes.count_primes(1, n)]


if __name__ == "__main__":
    timing.run(main, 400_000, 300_000)
