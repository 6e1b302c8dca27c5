"""The thread that runs the jobs."""
import threading
import time


class Scheduler:
    def __init__(self):
        self._jobs = set()
        self._running = True
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self):
        self._thread.start()

    def add(self, job):
        self._jobs.add(job)

    def stop(self):
        self._running = False  # expect: FT102
        self._thread.join()

    def _run(self):
        while self._running:
            now = time.monotonic()
            for job in self._jobs:  # expect: FT106
                job.run_if_due(now)
            time.sleep(0.001)
