"""A lock made inside the function is a new lock for every call: it protects nothing.

Good form: counters/locked_global_counter.py
"""
import threading

total = 0


def add(amount):
    global total
    lock = threading.Lock()
    with lock:  # expect: FT112
        total += amount


def work():
    for i in range(5_000):
        add(i % 3)


def main():
    threads = [threading.Thread(target=work) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(total)


if __name__ == "__main__":
    main()
