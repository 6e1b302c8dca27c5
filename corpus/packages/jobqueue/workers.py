"""The threads that take the jobs."""
import threading

from . import board


def run(job):
    if job % 10 == 9:
        raise ValueError(job)


def work():
    while not board.waiting.empty():  # expect: FT104
        job = board.waiting.get()
        try:
            run(job)
        except ValueError:
            board.progress.failed += 1  # expect: FT101
        else:
            board.progress.finish()


def start(count):
    team = [threading.Thread(target=work, daemon=True) for _ in range(count)]
    for worker in team:
        worker.start()
    return team
