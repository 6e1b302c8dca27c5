"""Several threads take their jobs from a SimpleQueue.

Bad form: queues/iterator_as_queue.py
"""
import queue
import threading

jobs = queue.SimpleQueue()


def work():
    for job in iter(jobs.get, None):  # ok: FT107
        print("job", job)


if __name__ == "__main__":
    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for job in range(20):
        jobs.put(job)
    for _ in workers:
        jobs.put(None)
    for worker in workers:
        worker.join()
