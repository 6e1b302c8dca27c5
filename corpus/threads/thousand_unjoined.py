"""A thousand threads started and forgotten.

Good form: threads/thousand_tasks_pool.py
"""
import threading
import time


def ping(n):
    time.sleep(0.001)


def main():
    for n in range(1000):
        threading.Thread(target=ping, args=(n,)).start()  # expect: FT301, FT303
    print("main is done, the threads are not")


if __name__ == "__main__":
    main()
