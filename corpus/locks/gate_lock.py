"""Opposite lock orders made harmless by a gate lock that both paths hold.

Bad form: locks/three_lock_cycle.py
"""
import threading

gate = threading.Lock()
orders = threading.Lock()
stock = threading.Lock()


def place_order():
    with gate:
        with orders:
            with stock:  # ok: FT201
                pass


def restock():
    with gate:
        with stock:
            with orders:  # ok: FT201
                pass


def repeat(action):
    for _ in range(200):
        action()


def main():
    threads = [threading.Thread(target=repeat, args=(action,)) for action in (place_order, restock)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("done")


if __name__ == "__main__":
    main()
