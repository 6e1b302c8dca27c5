"""A ProcessPoolExecutor for a function that neither needs nor keeps anything of its process.

Good form: processes/thread_pool_instead.py
"""
import math
from concurrent.futures import ProcessPoolExecutor


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))


def main():
    numbers = [10_007 + i for i in range(200)]
    with ProcessPoolExecutor() as executor:  # expect: FT401
        primes = [n for n, prime in zip(numbers, executor.map(is_prime, numbers, chunksize=50)) if prime]
    print(len(primes), "primes")


if __name__ == "__main__":
    main()
