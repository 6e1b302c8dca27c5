"""Workers append to one global list: each append is atomic, the order is anybody's.

Good form: containers/thread_local_lists.py
"""
import threading

results = []


def square_all(numbers):
    for n in numbers:
        results.append(n * n)  # expect: FT105


def main():
    threads = [
        threading.Thread(target=square_all, args=(range(0, 500),)),
        threading.Thread(target=square_all, args=(range(500, 1000),)),
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(len(results), results[:5])


if __name__ == "__main__":
    main()
