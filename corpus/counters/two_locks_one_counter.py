"""One counter, two locks: the odd one out protects nothing against the others.

Good form: counters/safe_counter_class.py
"""
import threading

read_lock = threading.Lock()
write_lock = threading.Lock()
operations = 0


def on_write():
    global operations
    with write_lock:
        operations += 1


def on_flush():
    global operations
    with write_lock:
        operations += 2


def on_read():
    global operations
    with read_lock:
        operations += 1  # expect: FT103


def client():
    for _ in range(1_000):
        on_write()
        on_read()
    on_flush()


def main():
    clients = [threading.Thread(target=client) for _ in range(3)]
    for c in clients:
        c.start()
    for c in clients:
        c.join()
    with write_lock:
        print("operations:", operations)


if __name__ == "__main__":
    main()
