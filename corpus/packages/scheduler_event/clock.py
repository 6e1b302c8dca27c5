"""The thread that runs the jobs."""
import threading
import time


class Scheduler:
    def __init__(self):
        self._lock = threading.Lock()
        self._jobs = set()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self):
        self._thread.start()

    def add(self, job):
        with self._lock:
            self._jobs.add(job)  # ok: FT105

    def stop(self):
        self._stopped.set()  # ok: FT102
        self._thread.join()

    def _run(self):
        while not self._stopped.wait(0.001):
            now = time.monotonic()
            with self._lock:
                jobs = list(self._jobs)
            for job in jobs:  # ok: FT106
                job.run_if_due(now)
