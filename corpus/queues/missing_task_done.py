"""A consumer path that skips `task_done`: `queue.join` waits for ever.

Good form: queues/task_done_in_finally.py
"""
import queue
import threading

jobs = queue.Queue()


def consume():
    while True:
        job = jobs.get()  # expect: FT208
        if job % 2:
            continue
        jobs.task_done()


def main():
    threading.Thread(target=consume, daemon=True).start()
    for n in range(4):
        jobs.put(n)
    waiter = threading.Thread(target=jobs.join, daemon=True)
    waiter.start()
    waiter.join(timeout=0.2)
    print("still waiting:", waiter.is_alive())


if __name__ == "__main__":
    main()
