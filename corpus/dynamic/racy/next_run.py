# ground-truth: racy FT102 Job.next_run lines 13, 16
# The worker plans the next run, the scheduler looks at it, and neither waits for the other.
import threading
import time


class Job:
    def __init__(self, interval):
        self.interval = interval
        self.next_run = 0

    def execute(self, now):
        self.next_run = now + self.interval

    def is_due(self, now):
        return self.next_run <= now


def worker(jobs):
    for job in jobs:
        job.execute(100)


def scheduler(jobs, due):
    time.sleep(0.05)
    due.extend([job.interval for job in jobs if job.is_due(130)])


jobs = [Job(60), Job(10)]
due = []
threads = [
    threading.Thread(target=worker, args=(jobs,)),
    threading.Thread(target=scheduler, args=(jobs, due)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
