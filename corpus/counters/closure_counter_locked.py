"""A nested function adds its own subtotal to the enclosing variable under a lock.

Bad form: counters/closure_counter.py
"""
import threading


def count_primes(limit, parts=4):
    found = 0
    lock = threading.Lock()

    def is_prime(n):
        return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))

    def scan(start):
        nonlocal found
        own = 0
        for n in range(start, limit, parts):
            if is_prime(n):
                own += 1  # ok: FT101
        with lock:  # ok: FT112
            found += own

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
