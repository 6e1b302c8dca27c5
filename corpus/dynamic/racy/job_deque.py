# ground-truth: racy FT104 jobs lines 12, 13
# Each end of a deque is atomic; looking whether something is left and taking it is not.
import collections
import threading
import time

jobs = collections.deque(["resize a.png", "resize b.png", "resize c.png"])


def work(done, delay):
    time.sleep(delay)
    while jobs:
        job = jobs.popleft()
        done.append(job.upper())


finished = [[], []]
workers = [
    threading.Thread(target=work, args=(done, 0.05 * number))
    for number, done in enumerate(finished)
]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
