"""Several threads take their jobs from one iterator: a job may be done twice or not at all.

Good form: queues/simple_queue_of_jobs.py
"""
import threading

jobs = iter(range(20))


def work():
    for job in jobs:  # expect: FT107
        print("job", job)


if __name__ == "__main__":
    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
