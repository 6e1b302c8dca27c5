"""Each worker collects into a list of its own, handed over once, under a lock.

Bad form: containers/shared_list_append.py
"""
import threading

state = threading.local()
collected = []
collected_lock = threading.Lock()


def remember(value):
    state.values.append(value)  # ok: FT105


def square_all(numbers):
    state.values = []
    for n in numbers:
        remember(n * n)
    with collected_lock:
        collected.append(state.values)  # ok: FT105


def main():
    threads = [
        threading.Thread(target=square_all, args=(range(0, 500),)),
        threading.Thread(target=square_all, args=(range(500, 1000),)),
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(sum(len(values) for values in collected))


if __name__ == "__main__":
    main()
