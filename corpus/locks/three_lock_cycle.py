"""Three functions, three locks, each pair in its own order: a cycle of length three.

Good form: locks/gate_lock.py
"""
import threading

orders = threading.Lock()
stock = threading.Lock()
prices = threading.Lock()


def place_order():
    with orders:
        with stock:  # expect: FT201
            pass


def restock():
    with stock:
        with prices:
            pass


def reprice():
    with prices:
        with orders:
            pass


def repeat(action):
    for _ in range(200):
        action()


def main():
    threads = [
        threading.Thread(target=repeat, args=(action,), daemon=True)
        for action in (place_order, restock, reprice)
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join(0.3)
    print("stuck" if any(t.is_alive() for t in threads) else "lucky")


if __name__ == "__main__":
    main()
