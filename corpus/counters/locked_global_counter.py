"""A global counter whose every update holds one module-level lock.

Bad form: counters/unlocked_global_counter.py
"""
import threading

INCREMENTS = 20_000

counter = 0
counter_lock = threading.Lock()


def count_up():
    global counter
    for _ in range(INCREMENTS):
        with counter_lock:
            counter += 1  # ok: FT101


def main():
    workers = [threading.Thread(target=count_up) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(f"expected {4 * INCREMENTS}, got {counter}")  # ok: FT103


if __name__ == "__main__":
    main()
