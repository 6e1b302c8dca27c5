"""The threads that take the jobs."""
import queue
import threading

from . import board


def run(job):
    if job % 10 == 9:
        raise ValueError(job)


def work():
    while True:
        try:
            job = board.waiting.get()  # ok: FT104
        except queue.ShutDown:
            return
        try:
            run(job)
        except ValueError:
            board.progress.fail()
        else:
            board.progress.finish()


def start(count):
    team = [threading.Thread(target=work, daemon=True) for _ in range(count)]
    for worker in team:
        worker.start()
    return team
