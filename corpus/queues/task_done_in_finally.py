"""`task_done` in a `finally`, so that `queue.join` ends.

Bad form: queues/missing_task_done.py
"""
import queue
import threading

jobs = queue.Queue()


def consume():
    while True:
        job = jobs.get()
        try:
            if job % 2:
                continue
            pow(job, 3)
        finally:
            jobs.task_done()


def main():
    threading.Thread(target=consume, daemon=True).start()
    for n in range(4):
        jobs.put(n)
    jobs.join()
    print("all done")


if __name__ == "__main__":
    main()
