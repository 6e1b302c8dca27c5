"""Two threads that share nothing and have as much to compute as each other."""

import threading

import primes
import timing


def main(n):
    counts = [0, 0]

    def work(part):
        counts[part] = primes.count_primes(part, n)

    threads = [threading.Thread(target=work, args=(part,)) for part in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counts


if __name__ == "__main__":
    timing.run(main, 400_000, 300_000)
