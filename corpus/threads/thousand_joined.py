"""A thousand threads, joined, but still a thousand threads.

Good form: threads/thousand_tasks_pool.py
"""
import threading
import time


def ping(n):
    time.sleep(0.001)


def main():
    threads = []
    for n in range(1000):
        thread = threading.Thread(target=ping, args=(n,))  # expect: FT303
        thread.start()  # ok: FT301
        threads.append(thread)
    for thread in threads:
        thread.join()
    print("all done")


if __name__ == "__main__":
    main()
