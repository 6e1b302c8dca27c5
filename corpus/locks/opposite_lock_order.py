"""Two locks, taken in opposite orders by two functions: the classic deadlock.

Good form: locks/same_lock_order.py
"""
import threading

disk_lock = threading.Lock()
log_lock = threading.Lock()
written = []


def save(name):
    with disk_lock:
        with log_lock:  # expect: FT201
            written.append(name)


def rotate():
    with log_lock:
        with disk_lock:
            written.clear()


def saver():
    for i in range(200):
        save(f"file{i}")


def rotator():
    for _ in range(200):
        rotate()


if __name__ == "__main__":
    threads = [
        threading.Thread(target=saver, daemon=True),
        threading.Thread(target=rotator, daemon=True),
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join(timeout=0.5)
    print("stuck" if any(t.is_alive() for t in threads) else "lucky")
