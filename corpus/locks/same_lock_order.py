"""Two locks, always taken in the same order.

Bad form: locks/opposite_lock_order.py
"""
import threading

disk_lock = threading.Lock()
log_lock = threading.Lock()
written = []


def save(name):
    with disk_lock:
        with log_lock:  # ok: FT201
            written.append(name)


def rotate():
    with disk_lock, log_lock:  # ok: FT201
        written.clear()


def saver():
    for i in range(200):
        save(f"file{i}")


def rotator():
    for _ in range(200):
        rotate()


if __name__ == "__main__":
    threads = [threading.Thread(target=saver), threading.Thread(target=rotator)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("left:", len(written))
