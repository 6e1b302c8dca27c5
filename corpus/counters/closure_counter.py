"""A nested function run by threads updates a variable of the enclosing function.

Good form: counters/closure_counter_locked.py
"""
import threading


def count_primes(limit, parts=4):
    found = 0

    def is_prime(n):
        return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))

    def scan(start):
        nonlocal found
        for n in range(start, limit, parts):
            if is_prime(n):
                found += 1  # expect: FT101

    threads = []
    for start in range(4):
        thread = threading.Thread(target=scan, args=(start,))
        threads.append(thread)
        thread.start()
    for thread in threads:
        thread.join()
    return found


if __name__ == "__main__":
    print(count_primes(5_000))
