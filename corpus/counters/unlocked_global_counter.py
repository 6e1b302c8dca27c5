"""Several threads add to one global counter with no lock: updates are lost.

Good form: counters/locked_global_counter.py
"""
import threading

INCREMENTS = 20_000

counter = 0


def count_up():
    global counter
    for _ in range(INCREMENTS):
        counter += 1  # expect: FT101


def main():
    workers = [threading.Thread(target=count_up) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(f"expected {4 * INCREMENTS}, got {counter}")


if __name__ == "__main__":
    main()
