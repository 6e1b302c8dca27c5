"""A thread that reads a sensor until it is told to stop."""
import itertools
import threading
import time


class Recorder:
    def __init__(self, samples):
        self._samples = samples
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self):
        self._thread.start()

    def stop(self):
        self._stopped.set()
        self._thread.join()  # expect: FT203

    def _run(self):
        for n in itertools.count():
            if self._stopped.is_set():
                return
            self._samples.add(n)
            time.sleep(0.001)
