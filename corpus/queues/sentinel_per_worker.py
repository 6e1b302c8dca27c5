"""Workers end on a sentinel each; what they take from the queue is theirs alone."""
import queue
import threading
from dataclasses import dataclass

STOP = None
WORKERS = 3


@dataclass
class Job:
    number: int
    attempts: int = 0
    result: int = 0


def work(jobs, finished):
    while True:
        job = jobs.get()
        if job is STOP:  # ok: FT104
            break
        job.attempts += 1  # ok: FT101
        job.result = job.number ** 2  # ok: FT102
        finished.put(job)


def main():
    jobs, finished = queue.Queue(), queue.SimpleQueue()
    threads = [threading.Thread(target=work, args=(jobs, finished)) for _ in range(WORKERS)]
    for t in threads:
        t.start()
    for number in range(30):
        jobs.put(Job(number))
    for _ in threads:
        jobs.put(STOP)
    for t in threads:
        t.join()
    print(sum(finished.get().result for _ in range(30)))


if __name__ == "__main__":
    main()
